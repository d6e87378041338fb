import type { Config } from '../config.js';
import type { Changes } from '../graph/changes.js';
import { finishImport, type IngestOptions, ingestDataset, planDataset, unfinishedFirst } from '../ingest/ingest.js';
import { bulkReading, importInBulk } from './import-in-bulk.js';
import { ingestProgress } from './ingest-progress.js';
import type { Quoting } from './quotes-for.js';
import type { FoundDataset } from './read-datasets.js';
import { readVersion } from './version.js';
import type { GraphSession } from './with-graph.js';

/** Datasets that were read, and the words of their evidence where texts are given. */
export interface Seeds {
  readonly readings: readonly FoundDataset[];
  readonly quoting: Quoting | null;
}

/** How datasets are ingested, and who hears of it. */
export interface DatasetsOptions extends Pick<IngestOptions, 'allowShrink' | 'signal'> {
  readonly config: Config;
  readonly notice: (text: string) => void;
  /** Shows no progress. */
  readonly silent: boolean;
  /** Whether an empty graph may be loaded by Neo4j's importer. */
  readonly bulk: boolean;
  readonly batchSize: number;
}

/** Says of each dataset what an ingest would do. Only reads. */
export async function planDatasets({ readings, quoting }: Seeds, session: GraphSession, config: Config): Promise<readonly Changes[]> {
  const planned: Changes[] = [];
  for (const reading of await unfinishedFirst(readings, session.graph))
    planned.push(await planDataset(reading, session.graph, quoting?.quotesOf(reading), config.thresholds));
  return planned;
}

/** Brings the graph to what datasets say, one after the other: first what Neo4j's importer can load, then what an ingest was cut off in. */
export async function ingestDatasets(
  { readings, quoting }: Seeds,
  session: GraphSession,
  { config, silent, bulk, ...options }: DatasetsOptions,
): Promise<readonly Changes[]> {
  const { notice, signal } = options;

  async function ingestOne(reading: FoundDataset, large: boolean): Promise<Changes> {
    const shown = ingestProgress(silent);
    const own = {
      ...options,
      toolVersion: readVersion(),
      quotes: quoting?.quotesOf(reading) ?? [],
      thresholds: config.thresholds,
      oneTransaction: config.oneTransaction,
      onProgress: shown.tell,
    };
    const say = (text: string): void => {
      shown.end();
      if (!silent) notice(text);
    };
    try {
      const imported = large ? await importInBulk(reading, session, { ...own, notice: say, config }) : null;
      if (imported === null) return await ingestDataset(reading, session.graph, own);
      signal?.throwIfAborted();
      await session.reopen();
      say('Making constraints and indexes');
      return await finishImport(reading, imported, session.graph, own);
    } finally {
      shown.end();
    }
  }

  const large = bulk ? await bulkReading(readings, session, config) : null;
  const done = large === null ? [] : [await ingestOne(large, true)];
  for (const reading of await unfinishedFirst(readings, session.graph)) if (reading !== large) done.push(await ingestOne(reading, false));
  return done;
}
