import { resolve } from 'node:path';
import type { Config } from '../config.js';
import { readBlank } from '../graph/bulk/blank.js';
import type { Graph } from '../graph/connection.js';
import { quotedTexts } from '../graph/quotes.js';
import { standingVersion } from '../graph/state.js';
import { findDatasets } from '../ingest/find-datasets.js';
import { type QuoteSummary, quoteLine } from '../ingest/quote-summary.js';
import { readySchema } from '../ingest/ready-schema.js';
import type { CliContext } from './context.js';
import { type GivenTexts, readGivenTexts, recognise } from './given-texts.js';
import { filesDigest, type Ingested, ingestedBefore, noteIngested } from './ingested-before.js';
import { visible } from './print.js';
import { readVersion } from './version.js';

/** Seeds that were looked at. */
export interface ReadSeeds {
  /** Brings the graph to what they say, and tells in a line for each dataset what that took. DATA_INVALID after all faults were printed. */
  readonly ingest: (graph: Graph) => Promise<void>;
}

/**
 * Looks at the datasets of a folder; a folder without any leaves the graph as it is. Files that were ingested into this home before, to the
 * byte, are not read again as long as the graph still holds what they led to, and the words of `texts` where that folder is given.
 * DATA_INVALID or EVIDENCE_UNVERIFIED after all faults were printed; USAGE when no text is of the datasets.
 */
export async function readSeedsFor(context: CliContext, dir: string, config: Config, texts?: string): Promise<ReadSeeds> {
  const folders = (await findDatasets(resolve(dir))).map((folder) => resolve(folder));
  const given = texts === undefined ? null : await readGivenTexts(context, texts);
  const digests = new Map(await Promise.all(folders.map(async (folder) => [folder, await filesDigest(folder)] as const)));
  const known = config.external === null ? unchanged(ingestedBefore(config.home), digests) : null;
  const reading = known === null ? await readAll(context, dir, config, given) : null;
  const toolVersion = readVersion();
  const notice = (text: string): void => context.err(`${text}\n`);

  return {
    ingest: async (graph) => {
      if (folders.length === 0) notice(`There is no dataset in ${dir}: the graph stays as it is.`);
      const quotes = known !== null && given !== null ? await quotesThere(graph, known, given) : null;
      if (
        folders.length === 0 ||
        (known !== null && (given === null || quotes !== null) && (await stillStands(graph, known, config.thresholds)))
      ) {
        await readySchema(graph, toolVersion, notice);
        for (const { dataset } of known ?? []) notice(`${dataset}: nothing has changed since it was ingested`);
        if (quotes !== null) notice(visible(quoteLine(quotes)));
        return;
      }
      const { ingest } = reading ?? (await readAll(context, dir, config, given));
      const ids = await ingest(graph, notice, toolVersion);
      const done = await Promise.all(
        folders.map(async (folder, at): Promise<Ingested> => {
          const dataset = ids[at] ?? '';
          return {
            folder,
            files: digests.get(folder) ?? '',
            dataset,
            version: (await standingVersion(graph, dataset, config.thresholds)) ?? '',
          };
        }),
      );
      if (config.external === null) await noteIngested(config.home, done);
    },
  };
}

const SLOWER =
  "This goes in batches; `onrecord ingest` loads so many records into an empty graph with Neo4j's own importer, which is quicker.";

/** The reader of seed files is only loaded where it is needed: that and the reading take as long as all the rest of a start. */
async function readAll(context: CliContext, dir: string, config: Config, given: GivenTexts | null) {
  const [{ readDatasets }, { ingestDataset, unfinishedFirst }, { summarize, summaryLine }, { quotesFor }] = await Promise.all([
    import('./read-datasets.js'),
    import('../ingest/ingest.js'),
    import('../ingest/summary.js'),
    import('./quotes-for.js'),
  ]);
  const readings = await readDatasets(context, dir, { quiet: true, needed: false, limits: config.seedLimits });
  const quoting = given === null || readings.length === 0 ? null : quotesFor(context, readings, given);
  return {
    ingest: async (graph: Graph, notice: (text: string) => void, toolVersion: string): Promise<readonly string[]> => {
      let stored = 0;
      for (const reading of await unfinishedFirst(readings, graph)) {
        if (config.external === null && reading.records.length > config.bulkFrom && (await readBlank(graph)).blank) notice(SLOWER);
        const changes = await ingestDataset(reading, graph, {
          toolVersion,
          notice,
          quotes: quoting?.quotesOf(reading) ?? [],
          thresholds: config.thresholds,
          oneTransaction: config.oneTransaction,
          batchSize: config.batchSize,
        });
        stored += changes.quotes.length;
        notice(summaryLine(summarize(changes)));
      }
      if (quoting !== null) notice(visible(quoteLine(quoting.summary(stored))));
      return readings.map(({ dataset }) => dataset?.id ?? '');
    },
  };
}

/** What to tell of texts when the graph holds the words of all that they can quote; null when it lacks some. USAGE when none is of the datasets. */
async function quotesThere(graph: Graph, known: readonly Ingested[], given: GivenTexts): Promise<QuoteSummary | null> {
  const rows = await quotedTexts(
    graph,
    known.map(({ dataset }) => dataset),
  );
  if (rows.length === 0) return null;
  const sorted = recognise(given, new Map(rows.map(({ sha256, work }) => [sha256, work])));
  const mine = rows.filter(({ sha256 }) => given.texts.some((text) => text.sha256 === sha256));
  if (mine.some(({ evidence, quoted }) => quoted < evidence)) return null;
  return { stored: 0, held: mine.reduce((sum, { quoted }) => sum + quoted, 0), ...sorted };
}

/** What was ingested from these very files; null when any of them is new or changed. */
function unchanged(before: readonly Ingested[], digests: ReadonlyMap<string, string>): readonly Ingested[] | null {
  const same = before.filter(({ folder, files }) => digests.get(folder) === files);
  return same.length === digests.size ? same : null;
}

async function stillStands(graph: Graph, known: readonly Ingested[], thresholds: Config['thresholds']): Promise<boolean> {
  for (const { dataset, version } of known) if ((await standingVersion(graph, dataset, thresholds)) !== version) return false;
  return true;
}
