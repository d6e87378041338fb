import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { settings } from '../graph/scratch.js';

jest.setTimeout(900_000);

const SCRIPT = fileURLToPath(new URL('../../scripts/faults.mjs', import.meta.url));

/** Draws a line that is cut in one transaction, and a kill of the program in steps. */
const SEED = '13';

/** Rounds of the fault runner on the run's Neo4j: how it ended, and what it printed. */
function play(args: readonly string[], password: string): Promise<{ readonly status: number | null; readonly out: string }> {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_PASSWORD: password },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
  }
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out })));
}

describe('an ingest that is killed or cut off', () => {
  it('is finished by the next run: the graph stands as an undisturbed one, and no reader saw a mixture', async () => {
    const { uri, password } = settings();
    const small = ['--assertions', '150', '--empty', uri];
    const { status, out } = await play(['--seed', SEED, '--rounds', '2', '--only', 'program,line', ...small], password);
    process.stderr.write(out);
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining(`seed ${SEED}: 2 rounds (`) });
    for (const kind of ['program', 'line']) expect(out).toContain(` ${kind} at `);
  });
});
