import type { Command } from 'commander';
import type { Changes } from '../graph/changes.js';
import { planDataset } from '../ingest/ingest.js';
import { quoteLine } from '../ingest/quote-summary.js';
import { summarize, summaryLine } from '../ingest/summary.js';
import type { CliContext } from './context.js';
import { readGivenTexts } from './given-texts.js';
import { visible } from './print.js';
import { quotesFor } from './quotes-for.js';
import { readDatasets } from './read-datasets.js';
import { textsOption } from './texts-option.js';
import { withGraph } from './with-graph.js';

interface PlanOptions {
  readonly texts?: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** Adds `onrecord plan`. */
export function registerPlan(program: Command, context: CliContext): void {
  program
    .command('plan')
    .summary('say what an ingest would write, record by record')
    .description(
      'Reads and checks the seed files, compares them with the graph and lists every record that an ingest would touch. Writes nothing.',
    )
    .argument('[dir]', 'folder of a dataset, or of several', '.')
    .addOption(textsOption())
    .option('--json', 'print the plan as JSON')
    .option('--quiet', 'print the totals only')
    .action((dir: string, options: PlanOptions) => plan(context, dir, options));
}

async function plan(context: CliContext, dir: string, { texts, json, quiet }: PlanOptions): Promise<void> {
  const config = context.config();
  const readings = await readDatasets(context, dir, { quiet: quiet === true, maxFileBytes: config.maxFileBytes });
  const quoting = texts === undefined ? null : quotesFor(context, readings, await readGivenTexts(context, texts, quiet));
  const plans = await withGraph(config, async (graph) => {
    const all: Changes[] = [];
    for (const reading of readings) all.push(await planDataset(reading, graph, quoting?.quotesOf(reading), config.thresholds));
    return all;
  });
  const quotes = quoting?.summary(plans.reduce((sum, changes) => sum + changes.quotes.length, 0));
  if (json) {
    const datasets = plans.map((changes) => ({
      ...summarize(changes),
      ...(texts && { quotes: changes.quotes.length }),
      changes: listed(changes),
    }));
    context.out(`${JSON.stringify(datasets, null, 2)}\n`);
    return;
  }
  for (const changes of plans) {
    if (!quiet) for (const { what, id } of listed(changes)) context.out(visible(`${what.padEnd(8)}${id}\n`));
    context.out(`${summaryLine(summarize(changes))}\n`);
  }
  if (quotes !== undefined) context.out(`${visible(quoteLine(quotes, 'to store'))}\n`);
}

/** Every record that the changes touch, in the order of writing. */
function listed({ create, update, revive, join, retire, release }: Changes): readonly { readonly what: string; readonly id: string }[] {
  const of = (what: string, ids: readonly string[]) => ids.map((id) => ({ what, id }));
  const written = [['create', create] as const, ['update', update] as const, ['revive', revive] as const];
  return [
    ...written.flatMap(([what, writes]) =>
      of(
        what,
        writes.map(({ record }) => record.id),
      ),
    ),
    ...of('join', join),
    ...of('retire', retire),
    ...of('release', release),
  ];
}
