/**
 * `npm run mutate -- --seed N --rounds K`: changes bytes of the invented datasets of the tests and reads them. Whatever stands in them,
 * the outcome is records or problems: never an exception, never more than five seconds. The seed makes a run repeatable.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chance } from './fuzz/random.mjs';
import { loadBuilt } from './house/load-built.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, rounds: { type: 'string', default: '1000' } } });
const seed = Number(values.seed);
const rounds = Number(values.rounds);
const { readDataset } = await loadBuilt(root, 'ingest/read-dataset.js');
const { below } = chance(seed);

/** Longest reading that is no hang, in milliseconds. */
const LONGEST = 5_000;
const HOSTILE = [
  '"',
  "'",
  '{',
  '[',
  ': ',
  '\t',
  '*a',
  '&a',
  '!',
  '%',
  '#',
  '\0',
  '\u202e',
  '\ud800',
  '__proto__: x\n',
  '---\n',
  '- ',
  '9'.repeat(400),
];
const CHANGES = [
  (bytes, at) => bytes.fill(below(256), at, at + 1),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(40))]),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from(HOSTILE[below(HOSTILE.length)]), bytes.subarray(at)]),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(below(bytes.length)).subarray(0, 200), bytes.subarray(at)]),
  (bytes, at) => bytes.subarray(0, at),
];

console.log(`seed ${seed}, ${rounds} rounds`);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-mutate-'));
const ends = { clean: 0, problems: 0 };
let longest = 0;
let failed = 0;
try {
  for (const world of ['ferries', 'echo']) {
    const home = join(folder, world);
    cpSync(join(root, 'test', 'worlds', world), home, { recursive: true });
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|ndjson)$/.test(name))
      .sort();
    for (let round = 0; round < rounds / 2; round++) {
      const file = files[below(files.length)];
      const whole = readFileSync(join(home, file));
      let changed = Buffer.from(whole);
      for (let times = 1 + below(3); times > 0; times--)
        changed = Buffer.from(CHANGES[below(CHANGES.length)](changed, below(changed.length + 1)));
      writeFileSync(join(home, file), changed);
      const before = performance.now();
      try {
        const { problems } = await readDataset(home, { today: '2031-06-01' });
        ends[problems.some(({ severity }) => severity === 'error') ? 'problems' : 'clean'] += 1;
        if (problems.some(({ file: of, message }) => typeof of !== 'string' || message === ''))
          throw new Error('a problem without file or message');
      } catch (error) {
        failed += 1;
        console.log(`round ${round} of ${world}, ${file}: ${error.stack}`);
      }
      const took = performance.now() - before;
      longest = Math.max(longest, took);
      if (took > LONGEST) {
        failed += 1;
        console.log(`round ${round} of ${world}, ${file}: ${Math.round(took)} ms`);
      }
      writeFileSync(join(home, file), whole);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${ends.problems} with errors, ${ends.clean} without, ${failed} failed; the longest took ${Math.round(longest)} ms`);
process.exitCode = failed > 0 ? 1 : 0;
