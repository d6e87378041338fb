import type { Config } from '../config.js';
import { importDatabase } from '../embedded/import-database.js';
import { AppError } from '../errors.js';
import { nextRun } from '../graph/apply.js';
import { readBlank } from '../graph/bulk/blank.js';
import { writeImportFiles } from '../graph/bulk/import-files.js';
import { requireWritable } from '../graph/schema.js';
import { type Imported, type IngestOptions, planDataset } from '../ingest/ingest.js';
import type { FoundDataset } from './read-datasets.js';
import type { GraphSession } from './with-graph.js';

/** Who imports, and whom it tells. */
export interface BulkOptions extends Omit<IngestOptions, 'onProgress'> {
  readonly config: Config;
  readonly onProgress: (progress: BulkProgress) => void;
}

/** How far an import is: records that are written to files, or taken out of them. */
export interface BulkProgress {
  readonly phase: 'files' | 'import';
  readonly done: number;
  readonly total: number;
}

/**
 * The dataset that Neo4j's importer can load: one of more records than ONRECORD_BULK_FROM, the largest of them, while the embedded database
 * holds nothing yet. Null when there is none.
 */
export async function bulkReading<R extends FoundDataset>(
  readings: readonly R[],
  { graph }: GraphSession,
  { external, bulkFrom }: Config,
): Promise<R | null> {
  const [largest] = readings.toSorted((a, b) => b.records.length - a.records.length);
  if (external !== null || largest === undefined || largest.records.length <= bulkFrom) return null;
  await requireWritable(graph);
  return (await readBlank(graph)).blank ? largest : null;
}

/**
 * Loads a dataset into an empty embedded database with Neo4j's own importer, as far as `finishImport` goes on. The graph that was opened is
 * closed then. Null, with a notice and the graph still open, when another process uses the database. Killed at any moment, it leaves the
 * empty database or one that the next ingest finishes. DISK_FULL, NOT_WRITABLE, IMPORT_FAILED, SEEDS_CHANGED: the database stays empty.
 */
export async function importInBulk(reading: FoundDataset, session: GraphSession, options: BulkOptions): Promise<Imported | null> {
  const { config, notice = () => undefined, onProgress, signal, toolVersion, quotes, thresholds } = options;
  const total = reading.records.length;
  const { graph } = session;
  let imported: Imported | null = null;
  const ready = async () => {
    const { blank, commits } = await readBlank(graph);
    if (!blank) throw new AppError('LOCKED', 'Another process has just written into the graph.');
    const changes = await planDataset(reading, graph, quotes, thresholds);
    imported = { changes, run: { ...(await nextRun(graph)), toolVersion, commits: commits + 1 + (commits % 2) } };
    notice(`The graph is empty: loading ${total.toLocaleString('en-US')} records with Neo4j's own importer`);
    await session.close();
  };
  const onPart = (part: number) => onProgress({ phase: 'import', done: Math.round(part * total), total });
  const files = async (folder: string) => {
    if (imported === null) throw new Error('nothing was planned');
    const told = (done: number) => onProgress({ phase: 'files', done, total });
    const args = await writeImportFiles(folder, imported.changes, imported.run, { onProgress: told, signal });
    onPart(0);
    return args;
  };
  try {
    await importDatabase(config, ({ message }) => notice(message), { ready, files, onPart, signal });
    return imported;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'LOCKED' || imported !== null) throw error;
    notice(`${error.message} The records go in batches instead of through Neo4j's importer.`);
    return null;
  }
}
