/**
 * Loads a dataset of NDJSON files into a new embedded database with Neo4j's own importer, derives what rules derive and says how long each
 * part took. The database stands in ONRECORD_HOME and is stopped at the end. Reads dist/.
 * Usage: ONRECORD_HOME=DIR node --max-old-space-size=6000 bench/load-bulk.mjs DATASET
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../dist/config.js';
import { importDatabase } from '../dist/embedded/import-database.js';
import { startDatabase } from '../dist/embedded/start-database.js';
import { applyChanges } from '../dist/graph/apply.js';
import { fillEmptyLists } from '../dist/graph/bulk/empty-lists.js';
import { writeImportFiles } from '../dist/graph/bulk/import-files.js';
import { openGraph } from '../dist/graph/connection.js';
import { ensureSchema } from '../dist/graph/schema.js';
import { withWriteLock } from '../dist/graph/write-lock.js';
import { readManifest } from '../dist/ingest/read/read-manifest.js';
import { recordLines } from '../dist/ingest/read/record-lines.js';
import { recordDigest } from '../dist/model/digest.js';
import { KINDS } from '../dist/model/kind.js';

/** Loads the folder's dataset into the home of `config`. */
export async function loadBulk(folder, config, { report = () => undefined } = {}) {
  const { content } = await readManifest(folder, 1_000_000);
  const { dataset: slug, title, licence } = content.value;
  const dataset = { id: `dataset:${slug}`, title, licence, curators: [] };
  const files = mkdtempSync(join(tmpdir(), 'onrecord-bulk-'));
  let began = performance.now();
  const lap = (what) => {
    report(`${what}: ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    began = performance.now();
  };
  try {
    const lines = [];
    const written = await writeImportFiles(files, dataset, writesOf(folder, lines));
    lap(`CSV of ${written.nodes} nodes and ${written.links} links`);
    await importDatabase(written.args, config, () => undefined);
    lap('import');
    const running = await startDatabase(config, () => undefined);
    const graph = openGraph({ uri: running.boltUri, ...running, database: config.database }, { writeTimeoutMs: 3_600_000 });
    try {
      lap('start');
      await ensureSchema(graph, 'bench');
      lap('constraints and indexes');
      await fillEmptyLists(graph, written.emptyLists);
      lap('empty lists');
      const hash = createHash('sha256');
      for (const line of lines.sort()) hash.update(line, 'utf8');
      const nothing = { create: [], update: [], revive: [], renew: [], retire: [], join: [], release: [], quotes: [], stale: true };
      const changes = { ...nothing, dataset, version: hash.digest('hex'), records: lines.length, unchanged: lines.length };
      await withWriteLock(graph, report, (fence) => applyChanges(graph, changes, { fence, toolVersion: 'bench', oneTransaction: -1 }));
      lap('derived values');
    } finally {
      await graph.close();
      await running.stop();
      lap('stop');
    }
  } finally {
    rmSync(files, { recursive: true });
  }
}

async function* writesOf(folder, lines) {
  for (const kind of KINDS) {
    for await (const { record, problems } of recordLines(folder, `${kind}.ndjson`)) {
      if (record === null) throw new Error(JSON.stringify(problems[0]));
      const digest = recordDigest(record.record);
      lines.push(`${record.record.id} ${digest}\n`);
      yield { record: record.record, digest };
    }
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await loadBulk(process.argv[2], loadConfig(process.cwd()), { report: console.log });
}
