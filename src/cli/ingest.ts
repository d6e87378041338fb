import type { Command } from 'commander';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { type Graph, openGraph } from '../graph/connection.js';
import { refuseWhileLocked } from '../graph/write-lock.js';
import { quoteLine } from '../ingest/quote-summary.js';
import { closeLeftMark, readHalfDone } from '../ingest/resume.js';
import { summarize, summaryLine } from '../ingest/summary.js';
import { batchSizeOption } from './batch-size-option.js';
import type { ServerContext } from './context.js';
import { readGivenTexts } from './given-texts.js';
import { ingestDatasets, planDatasets, type Seeds } from './ingest-datasets.js';
import { interruptible } from './interruptible.js';
import { visible } from './print.js';
import { quotesFor } from './quotes-for.js';
import { readDatasets } from './read-datasets.js';
import { textsOption } from './texts-option.js';
import { openSession } from './with-graph.js';

interface IngestCommandOptions {
  readonly texts?: string;
  readonly dryRun?: true;
  readonly allowShrink?: true;
  readonly batchSize?: number;
  readonly bulk: boolean;
  readonly resume?: true;
  readonly json?: true;
  readonly quiet?: true;
}

/** Adds `onrecord ingest`. */
export function registerIngest(program: Command, context: ServerContext): void {
  program
    .command('ingest')
    .summary('bring the graph to what the seed files say')
    .description(
      'Reads and checks the seed files, compares them with the graph and writes what differs: new records are created, changed ones ' +
        'updated (what they held before is kept), vanished ones retired, not deleted. Run again, it writes nothing. A large dataset ' +
        "(ONRECORD_BULK_FROM) goes into an empty embedded database through Neo4j's own importer, to the same graph; `onrecord start`, " +
        'and an ingest into a server of your own, write in batches. Whatever ends it half-way, the next one finishes it.',
    )
    .argument('[dir]', 'folder of a dataset, or of several', '.')
    .addOption(textsOption())
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--allow-shrink', 'go on though the dataset loses more than a tenth of its records')
    .addOption(batchSizeOption())
    .option('--no-bulk', "write in batches even where Neo4j's importer could load the dataset")
    .option('--resume', 'only finish datasets that an earlier ingest left half done')
    .option('--json', 'print the outcome as JSON')
    .option('--quiet', 'print errors only')
    .action((dir: string, options: IngestCommandOptions) => ingest(context, dir, options));
}

async function ingest(context: ServerContext, dir: string, options: IngestCommandOptions): Promise<void> {
  const { texts, dryRun, json, quiet = false } = options;
  const began = performance.now();
  const config = context.config();
  if (!dryRun) await refuseSecond(config);
  const read = async (): Promise<Seeds> => {
    const readings = await readDatasets(context, dir, { quiet, limits: config.seedLimits });
    return { readings, quoting: texts === undefined ? null : quotesFor(context, readings, await readGivenTexts(context, texts, quiet)) };
  };
  const given = options.resume ? null : await read();
  const notice = (text: string) => context.err(`${text}\n`);
  const status = await interruptible(
    async (signal) => {
      const session = await openSession(config);
      try {
        const seeds = given ?? (await readHalfDoneSeeds(session.graph, dir, read, dryRun ? null : notice));
        const more = {
          config,
          notice,
          signal,
          silent: quiet || json === true,
          bulk: options.bulk,
          batchSize: options.batchSize ?? config.batchSize,
          allowShrink: options.allowShrink === true,
        };
        const done = await (dryRun ? planDatasets(seeds, session, config) : ingestDatasets(seeds, session, more));
        const seconds = Math.round((performance.now() - began) / 10) / 100;
        const quotes = seeds.quoting?.summary(done.reduce((sum, changes) => sum + changes.quotes.length, 0));
        const datasets = done.map(summarize);
        if (json) context.out(`${JSON.stringify({ dryRun: dryRun === true, seconds, datasets, quotes }, null, 2)}\n`);
        else if (!quiet) {
          if (datasets.length === 0) context.out('There is nothing to resume.\n');
          for (const summary of datasets) context.out(`${dryRun ? 'Would be: ' : ''}${summaryLine(summary)}\n`);
          if (quotes !== undefined) context.out(`${visible(quoteLine(quotes, dryRun ? 'to store' : 'stored'))}\n`);
          context.out(`${seconds.toFixed(1)} s\n`);
        }
      } finally {
        await session.close();
      }
    },
    () => context.err('Stopping; what is not complete is rolled back.\n'),
  );
  if (status !== 0) context.exit(status);
}

/**
 * The seeds of datasets that an earlier ingest left half done. Where it was stopped after its commit, readers are told that it stands, unless
 * `notice` is null. INGEST_UNFINISHED when none of the half done datasets is in the folder.
 */
async function readHalfDoneSeeds(
  graph: Graph,
  dir: string,
  read: () => Promise<Seeds>,
  notice: ((text: string) => void) | null,
): Promise<Seeds> {
  const { datasets, mark } = await readHalfDone(graph);
  if (mark && notice !== null) {
    await closeLeftMark(graph, notice);
    notice('The last ingest was complete, but was stopped before it could tell readers so: they are told now.');
  }
  if (datasets.length === 0) return { readings: [], quoting: null };
  const { readings, quoting } = await read();
  const halfDone = readings.filter(({ dataset }) => datasets.includes(dataset?.id ?? ''));
  if (halfDone.length === 0)
    throw new AppError('INGEST_UNFINISHED', `An ingest of ${datasets.join(', ')} was cut off half-way; ${dir} holds other datasets.`);
  return { readings: halfDone, quoting };
}

/** On a server of the user's own, another ingest is told before seeds are read, which may take minutes; any other failure is told later. */
async function refuseSecond({ external, database }: Config): Promise<void> {
  if (external === null) return;
  const graph = openGraph({ ...external, database });
  try {
    await refuseWhileLocked(graph);
  } catch (error) {
    if (error instanceof AppError && error.code === 'LOCKED') throw error;
  } finally {
    await graph.close();
  }
}
