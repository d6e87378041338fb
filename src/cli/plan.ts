import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Changes } from '../graph/changes.js';
import { type DescribedChange, describeChanges } from '../ingest/describe-changes.js';
import { planDataset } from '../ingest/ingest.js';
import { quoteLine } from '../ingest/quote-summary.js';
import { shrinkageText } from '../ingest/shrinkage.js';
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
  readonly limit: number;
  readonly json?: true;
  readonly quiet?: true;
}

/** Adds `onrecord plan`. */
export function registerPlan(program: Command, context: CliContext): void {
  program
    .command('plan')
    .summary('say what an ingest would write, record by record')
    .description(
      'Reads and checks the seed files, compares them with the graph and says what an ingest would do: first in numbers, then each record ' +
        'with the place that writes it, and of an update each field before and after. Writes nothing.',
    )
    .argument('[dir]', 'folder of a dataset, or of several', '.')
    .addOption(textsOption())
    .addOption(new Option('--limit <records>', 'how many records of a dataset are named').default(200).argParser(positive))
    .option('--json', 'print the plan as JSON')
    .option('--quiet', 'print the totals only')
    .action((dir: string, options: PlanOptions) => plan(context, dir, options));
}

/** What would be done to a dataset, and its first records. */
interface Planned {
  readonly changes: Changes;
  readonly listed: readonly DescribedChange[];
}

async function plan(context: CliContext, dir: string, { texts, limit, json, quiet }: PlanOptions): Promise<void> {
  const config = context.config();
  const readings = await readDatasets(context, dir, { quiet: quiet === true, limits: config.seedLimits });
  const quoting = texts === undefined ? null : quotesFor(context, readings, await readGivenTexts(context, texts, quiet));
  const plans = await withGraph(config, async (graph) => {
    const all: Planned[] = [];
    for (const reading of readings) {
      const changes = await planDataset(reading, graph, quoting?.quotesOf(reading), config.thresholds);
      all.push({ changes, listed: quiet ? [] : await describeChanges(changes, reading.records, graph, limit) });
    }
    return all;
  });
  const quotes = quoting?.summary(plans.reduce((sum, { changes }) => sum + changes.quotes.length, 0));
  if (json) {
    const datasets = plans.map(({ changes, listed }) => ({
      ...summarize(changes),
      shrinks: changes.shrinks,
      ...(texts && { quotes: changes.quotes.length }),
      changes: listed,
      notListed: touched(changes) - listed.length,
    }));
    context.out(`${JSON.stringify(datasets, null, 2)}\n`);
    return;
  }
  for (const { changes, listed } of plans) {
    context.out(`${summaryLine(summarize(changes))}\n`);
    if (changes.shrinks.length > 0)
      context.out(`  This needs --allow-shrink, since it loses more than a tenth: ${shrinkageText(changes.shrinks)}.\n`);
    for (const change of listed) context.out(visible(described(change)));
    if (!quiet && listed.length < touched(changes))
      context.out(`  … and ${touched(changes) - listed.length} more; --limit names more of them.\n`);
  }
  if (quotes !== undefined) context.out(`${visible(quoteLine(quotes, 'to store'))}\n`);
}

/** How many changes of records a list would hold in full. */
function touched({ rekey, create, update, revive, join, retire, release }: Changes): number {
  return [rekey, create, update, revive, join, retire, release].reduce((sum, { length }) => sum + length, 0);
}

/** A line for the record, and one for each changed field. */
function described({ what, id, from, site, fields = [] }: DescribedChange): string {
  const where = site === undefined ? '' : `  ${site.file}:${site.line}:${site.column}`;
  const lines = fields.map(({ field, before, after }) => `          ${field}: ${shortened(before)} → ${shortened(after)}\n`);
  return `  ${what.padEnd(8)}${from === undefined ? '' : `${from} → `}${id}${where}\n${lines.join('')}`;
}

/** Long values are cut for the eye; `--json` has them whole. */
function shortened(json: string): string {
  const letters = [...json];
  return letters.length <= LONGEST ? json : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

const LONGEST = 100;

function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.');
  return Number(text);
}
