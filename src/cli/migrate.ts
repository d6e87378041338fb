import type { Command } from 'commander';
import type { Graph } from '../graph/connection.js';
import { migrateGraph, pendingMigrations } from '../graph/migrate.js';
import type { Migration } from '../graph/migrations/migration.js';
import { ensureSchema, SCHEMA_VERSION, schemaVersion } from '../graph/schema.js';
import { withWriteLock } from '../graph/write-lock.js';
import type { CliContext } from './context.js';
import { readVersion } from './version.js';
import { withGraph } from './with-graph.js';

interface CommandOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

/** Adds `onrecord migrate`. */
export function registerMigrate(program: Command, context: CliContext): void {
  program
    .command('migrate')
    .summary('bring a graph that an older onrecord wrote to the schema of this one')
    .description(
      'Says which steps the graph lacks, and takes them, one after the other, as its only writer. Killed half-way, it is finished by the ' +
        'next run. Records stay what they are: `onrecord digest` gives the same before and after. `onrecord ingest` and `onrecord start` ' +
        'migrate by themselves; a graph of a newer onrecord is refused.',
    )
    .option('--dry-run', 'name the steps, and take none')
    .option('--json', 'print the steps as JSON')
    .action((options: CommandOptions) => migrate(context, options));
}

async function migrate(context: CliContext, { dryRun, json }: CommandOptions): Promise<void> {
  const say = (text: string): void => (json ? undefined : context.out(`${text}\n`));
  const tell = ({ from, to, what }: Migration): void => say(`${dryRun ? 'Would go' : 'Went'} from ${from} to ${to}: this ${what}`);
  const { before, steps } = await withGraph(context.config(), async (graph) => {
    const version = await schemaVersion(graph);
    const pending = await pendingMigrations(graph);
    if (!dryRun && version !== null) await take(context, graph, tell);
    else pending.forEach(tell);
    return { before: version, steps: pending };
  });
  if (json) {
    const listed = steps.map(({ from, to, what }) => ({ from, to, what }));
    const after = dryRun || before === null ? before : SCHEMA_VERSION;
    context.out(`${JSON.stringify({ dryRun: dryRun === true, before, after, knows: SCHEMA_VERSION, steps: listed }, null, 2)}\n`);
  } else if (before === null) say('The graph is empty: there is nothing to migrate.');
  else if (steps.length === 0) say(`The graph is of schema version ${before}: there is nothing to migrate.`);
}

async function take(context: CliContext, graph: Graph, onStep: (step: Migration) => void): Promise<void> {
  const notice = (text: string): void => context.err(`${text}\n`);
  await withWriteLock(graph, notice, async (fence) => {
    await migrateGraph(graph, { toolVersion: readVersion(), fence, onStep });
    const { created } = await ensureSchema(graph, readVersion());
    if (created.length > 0) notice(`Created ${created.join(', ')}.`);
  });
}
