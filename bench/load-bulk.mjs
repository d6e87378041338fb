/**
 * Loads a dataset into a new embedded database as `onrecord ingest` does it with Neo4j's importer, whatever its size, and says at which second
 * each part began and how much memory the program took. The database stands in ONRECORD_HOME and is stopped at the end. Runs dist/.
 * Usage: ONRECORD_HOME=DIR node bench/load-bulk.mjs DATASET
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const began = performance.now();
const child = spawn(process.execPath, [main, 'ingest', process.argv[2]], {
  env: { ...process.env, ONRECORD_BULK_FROM: '0' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
for (const stream of [child.stdout, child.stderr])
  createInterface({ input: stream }).on('line', (line) => console.log(`${((performance.now() - began) / 1_000).toFixed(1)} s  ${line}`));

let most = 0;
const looks = setInterval(() => {
  most = Math.max(most, peak(child.pid));
}, 250);
child.on('close', (status) => {
  clearInterval(looks);
  if (most > 0) console.log(`${most} MB at most`);
  process.exitCode = status ?? 1;
});

/** The most memory that a process has had, in MB; 0 where the system does not tell. */
function peak(pid) {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024);
  } catch {
    return 0;
  }
}
