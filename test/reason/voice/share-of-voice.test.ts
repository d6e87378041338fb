import fc from 'fast-check';
import { covered, type Passage } from '../../../src/reason/voice/covered.js';
import { MOST_GROUPS, shareOfVoice, type Voiced } from '../../../src/reason/voice/share-of-voice.js';

const passage = (text: string, ...ranges: [number, number][]): Passage => ({ text, ranges });
const said = (group: string, statement: string, ...passages: Passage[]): Voiced => ({ group, statement, passages });

describe('code points covered', () => {
  it.each<[title: string, passages: Passage[], sum: number]>([
    ['nothing covers nothing', [], 0],
    ['a range is half-open', [passage('t', [3, 7])], 4],
    ['ranges apart are summed', [passage('t', [0, 5], [10, 12])], 7],
    ['an overlap counts once', [passage('t', [0, 10]), passage('t', [5, 15])], 15],
    ['a range within another adds nothing', [passage('t', [0, 10], [2, 3]), passage('t', [4, 10])], 10],
    ['ranges that touch do not overlap', [passage('t', [0, 5]), passage('t', [5, 9])], 9],
    ['two text versions are apart', [passage('t', [0, 10]), passage('u', [0, 10])], 20],
  ])('%s', (_title, passages, sum) => expect(covered(passages)).toBe(sum));
});

describe('the share of voice', () => {
  it('counts assertions and code points of each group, the largest first', () => {
    const found = shareOfVoice([
      said('council', 's1', passage('t', [0, 30])),
      said('union', 's2', passage('t', [30, 100])),
      said('council', 's3', passage('t', [20, 30])),
    ]);
    expect(found).toEqual([
      { group: 'union', assertions: 1, codePoints: 70, share: 0.7 },
      { group: 'council', assertions: 2, codePoints: 30, share: 0.3 },
    ]);
  });

  it('counts a joint statement once where its speakers are one group, and for each where they are two', () => {
    const words = passage('t', [0, 10]);
    expect(shareOfVoice([said('union', 'joint', words), said('union', 'joint', words)])).toMatchObject([{ assertions: 1, codePoints: 10 }]);
    expect(shareOfVoice([said('ada', 'joint', words), said('bo', 'joint', words)])).toMatchObject([
      { group: 'ada', assertions: 1, share: 0.5 },
      { group: 'bo', assertions: 1, share: 0.5 },
    ]);
  });

  it('of assertions without a place in a text is 0, not nothing', () => {
    expect(shareOfVoice([said('ada', 's1')])).toEqual([{ group: 'ada', assertions: 1, codePoints: 0, share: 0 }]);
    expect(shareOfVoice([])).toEqual([]);
  });

  it('shows the hundred largest, with their shares of all', () => {
    const found = shareOfVoice(Array.from({ length: 200 }, (_, at) => said(`g${at}`, `s${at}`, passage('t', [at * 10, at * 10 + 5]))));
    expect(found).toHaveLength(MOST_GROUPS);
    expect(found[0]?.share).toBeCloseTo(1 / 200);
  });
});

describe('whatever is said', () => {
  const range = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })).map(([start, size]): [number, number] => [start, start + size]);
  const ranges = fc.array(range, { minLength: 1, maxLength: 4 });
  const passages = fc.array(fc.record({ text: fc.constantFrom('t', 'u'), ranges }), { minLength: 1, maxLength: 3 });
  const voiced = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c', 'd'), statement: fc.string({ maxLength: 2 }), passages }), {
    minLength: 1,
  });

  it('the shares sum to 1, and the order of the rows does not matter', () => {
    fc.assert(
      fc.property(voiced, (all) => {
        const found = shareOfVoice(all);
        expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(shareOfVoice([...all].reverse())).toEqual(found);
      }),
    );
  });

  it('each code point counts once: as many as there are places in a set', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const places = new Set(
          all.flatMap(({ text, ranges }) =>
            ranges.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => `${text} ${start + at}`)),
          ),
        );
        expect(covered(all)).toBe(places.size);
        expect(covered([...all, ...all])).toBe(places.size);
      }),
    );
  });
});
