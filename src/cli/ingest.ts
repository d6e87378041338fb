import type { Command } from 'commander';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import type { ApplyProgress } from '../graph/apply.js';
import { openGraph } from '../graph/connection.js';
import { refuseWhileLocked } from '../graph/write-lock.js';
import { ingestDataset, planDataset, unfinishedFirst } from '../ingest/ingest.js';
import { quoteLine } from '../ingest/quote-summary.js';
import { summarize, summaryLine } from '../ingest/summary.js';
import type { ServerContext } from './context.js';
import { readGivenTexts } from './given-texts.js';
import { interruptible } from './interruptible.js';
import { visible } from './print.js';
import { progressBar, type Tell } from './progress-bar.js';
import { quotesFor } from './quotes-for.js';
import { readDatasets } from './read-datasets.js';
import { textsOption } from './texts-option.js';
import { readVersion } from './version.js';
import { withGraph } from './with-graph.js';

interface IngestCommandOptions {
  readonly texts?: string;
  readonly dryRun?: true;
  readonly allowShrink?: true;
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
        'updated (what they held before is kept), vanished ones retired, not deleted. Run again, it writes nothing.',
    )
    .argument('[dir]', 'folder of a dataset, or of several', '.')
    .addOption(textsOption())
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--allow-shrink', 'go on though the dataset loses more than a tenth of its records')
    .option('--json', 'print the outcome as JSON')
    .option('--quiet', 'print errors only')
    .action((dir: string, options: IngestCommandOptions) => ingest(context, dir, options));
}

async function ingest(
  context: ServerContext,
  dir: string,
  { texts, dryRun, allowShrink, json, quiet }: IngestCommandOptions,
): Promise<void> {
  const began = performance.now();
  const config = context.config();
  if (!dryRun) await refuseSecond(config);
  const readings = await readDatasets(context, dir, { quiet: quiet === true, limits: config.seedLimits });
  const quoting = texts === undefined ? null : quotesFor(context, readings, await readGivenTexts(context, texts, quiet));
  const notice = (text: string) => context.err(`${text}\n`);
  const status = await interruptible(
    (signal) =>
      withGraph(config, async (graph) => {
        const done = [];
        let stored = 0;
        for (const reading of await unfinishedFirst(readings, graph)) {
          const quotes = quoting?.quotesOf(reading) ?? [];
          const shown = showApply(quiet === true || json === true);
          const options = {
            toolVersion: readVersion(),
            notice,
            signal,
            quotes,
            thresholds: config.thresholds,
            oneTransaction: config.oneTransaction,
            allowShrink: allowShrink === true,
            onProgress: shown.tell,
          };
          const changes = dryRun
            ? await planDataset(reading, graph, quotes, config.thresholds)
            : await ingestDataset(reading, graph, options).finally(shown.end);
          stored += changes.quotes.length;
          done.push(summarize(changes));
        }
        const seconds = Math.round((performance.now() - began) / 10) / 100;
        const quotes = quoting?.summary(stored);
        if (json) context.out(`${JSON.stringify({ dryRun: dryRun === true, seconds, datasets: done, quotes }, null, 2)}\n`);
        else if (!quiet) {
          for (const summary of done) context.out(`${dryRun ? 'Would be: ' : ''}${summaryLine(summary)}\n`);
          if (quotes !== undefined) context.out(`${visible(quoteLine(quotes, dryRun ? 'to store' : 'stored'))}\n`);
          context.out(`${seconds.toFixed(1)} s\n`);
        }
      }),
    () => context.err('Stopping; what is not complete is rolled back.\n'),
  );
  if (status !== 0) context.exit(status);
}

/** Shows how far the writing is: twice over the records, for nodes and for links, then over what rules derive. */
function showApply(silent: boolean): { readonly tell: (progress: ApplyProgress) => void; readonly end: () => void } {
  const bar = progressBar(silent ? { err: () => undefined } : {});
  const tells = new Map<ApplyProgress['phase'], Tell>();
  return {
    end: bar.end,
    tell: ({ phase, done, total }) => {
      const tell =
        tells.get(phase) ?? (phase === 'write' ? bar.tell('Writing', 'records and their links') : bar.tell('Deriving', 'records'));
      tells.set(phase, tell);
      tell(total === undefined ? null : done / Math.max(1, total), done);
    },
  };
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
