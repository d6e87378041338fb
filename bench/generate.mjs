/**
 * How fast, and in how much memory, `onrecord generate` writes a dataset: into a folder that is taken away again. Reads dist/.
 * Usage: npm run bench:generate [-- N [SEED]]   (1,000,000 assertions of seed 1 unless told otherwise)
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataset } from '../dist/generate/write-dataset.js';

const [assertions = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const dataset = mkdtempSync(join(tmpdir(), 'onrecord-generate-'));
try {
  const began = performance.now();
  const { records } = await writeDataset({ assertions, seed }, { dataset, texts: null });
  const seconds = (performance.now() - began) / 1_000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const bytes = readdirSync(dataset).reduce((sum, name) => sum + statSync(join(dataset, name)).size, 0);
  const all = Object.values(records).reduce((sum, n) => sum + n, 0);
  const rows = [
    ['assertions', assertions],
    ['records', all],
    ['megabytes written', Math.round(bytes / 1_000_000)],
    ['seconds', seconds.toFixed(1)],
    ['CPU seconds', ((userCPUTime + systemCPUTime) / 1_000_000).toFixed(1)],
    ['assertions a second', Math.round(assertions / seconds)],
    ['most memory (RSS), MB', Math.round(maxRSS / 1_024)],
    ['machine', `${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`],
  ];
  for (const [what, figure] of rows) console.log(`${String(what).padEnd(24)}${figure}`);
} finally {
  rmSync(dataset, { recursive: true });
}
