import { progressBar } from '../../src/cli/progress-bar.js';

function shown(animate: boolean, steps: readonly (readonly [ms: number, part: number | null, things: number])[]): readonly string[] {
  const said: string[] = [];
  let at = 0;
  const bar = progressBar({ err: (text) => said.push(text), animate, now: () => at });
  const tell = bar.tell('Reading', 'records');
  for (const [ms, part, things] of steps) {
    at = ms;
    tell(part, things);
  }
  bar.end();
  return said;
}

describe('progress', () => {
  it('is a bar with rate and time left on a terminal, taken away at the end', () => {
    expect(
      shown(true, [
        [500, 0.1, 100],
        [2_000, 0.5, 30_000],
        [2_100, 0.6, 31_000],
      ]),
    ).toEqual(['Reading [############............] 50 %, 30,000 records, 15,000/s, 0:02 left', '\r\u001b[2K']);
  });

  it('is a line every ten seconds elsewhere', () => {
    expect(
      shown(false, [
        [9_000, 0.1, 9_000],
        [12_000, 0.2, 12_000],
        [15_000, 0.25, 15_000],
        [3_700_000, 0.5, 3_700_000],
        [3_720_000, null, 3_720_000],
      ]),
    ).toEqual([
      'Reading: 20 %, 12,000 records, 1,000/s, 0:48 left\n',
      'Reading: 50 %, 3,700,000 records, 1,000/s, 1:01:40 left\n',
      'Reading: 3,720,000 records, 1,000/s\n',
    ]);
  });
});
