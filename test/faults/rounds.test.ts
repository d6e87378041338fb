import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';

jest.setTimeout(900_000);

const SCRIPT = fileURLToPath(new URL('../../scripts/faults.mjs', import.meta.url));

/** Rounds of the fault runner with a database of its own: how it ended, and what it printed. */
function play(args: readonly string[]): Promise<{ readonly status: number | null; readonly out: string }> {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
  }
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out })));
}

describe('an ingest that is killed, cut off or stopped', () => {
  it('is finished by the next run: the graph stands as an undisturbed one, and no reader saw a mixture', async () => {
    const seed = String(Date.now() % 1_000_000);
    const small = ['--assertions', '150', '--heap', '256m'];
    const { status, out } = await play(['--seed', seed, '--rounds', '3', '--only', 'program,line,signal', ...small]);
    process.stderr.write(out);
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining(`seed ${seed}: 3 rounds`) });
  });
});
