import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { findDatasets } from '../ingest/find-datasets.js';
import type { DatasetReading } from '../ingest/read-dataset.js';
import { seal } from '../ingest/sealing/seal.js';
import { slugIn } from '../model/id.js';
import { KINDS } from '../model/kind.js';
import type { Problem } from '../model/problem.js';
import type { CliContext } from './context.js';
import { count } from './count.js';
import { formatProblem } from './format-problem.js';
import { errorCount, problemsText, readFolder, warningCount } from './read-folder.js';
import { reportFailure } from './report-failure.js';
import { watchSeeds } from './watch-seeds.js';

interface CheckOptions {
  readonly json?: true;
  readonly quiet?: true;
  readonly strict?: true;
  readonly watch?: true;
  readonly texts?: string;
}

/** Adds `onrecord check`. */
export function registerCheck(program: Command, context: CliContext): void {
  program
    .command('check')
    .summary('read the seed files and name everything that is wrong')
    .description(
      'Reads the seed files of a dataset and names every fault with its line and column: syntax, unknown keys, references, dates, evidence, rules. ' +
        'Needs no database and writes nothing. Ends with status 3 when there is an error.',
    )
    .argument('[dir]', 'folder of a dataset, or of several', '.')
    .option('--json', 'print the findings as JSON')
    .option('--quiet', 'print errors only')
    .option('--strict', 'end with status 3 when there is a warning, too')
    .option('--watch', 'check again whenever a seed file is saved, until Ctrl-C')
    .option('--texts <dir>', 'with --watch: also look for the quotes that are not sealed yet (default: ONRECORD_TEXTS)')
    .action((dir: string, options: CheckOptions) => check(context, dir, options));
}

async function check(context: CliContext, dir: string, options: CheckOptions): Promise<void> {
  const folders = await findDatasets(dir);
  if (folders.length === 0) throw new AppError('USAGE', `There is no dataset in ${dir}: no dataset.yaml. \`onrecord init DIR\` makes one.`);
  if (options.watch) return watch(context, dir, folders, options);
  const found = await readAll(context, folders, options.quiet === true || options.json === true);
  if (options.json)
    context.out(
      `${JSON.stringify(
        found.map(({ folder, reading }) => report(folder, reading)),
        null,
        2,
      )}\n`,
    );
  else for (const { folder, reading } of found) print(context, dir === folder ? '' : folder, reading, options.quiet === true);
  const errors = found.reduce((sum, { reading }) => sum + errorCount(reading), 0);
  if (errors > 0) throw new AppError('DATA_INVALID', `${count(errors, 'error')} in the seed files.`);
  const warnings = found.reduce((sum, { reading }) => sum + warningCount(reading), 0);
  if (options.strict && warnings > 0) throw new AppError('DATA_INVALID', `${count(warnings, 'warning')} in the seed files, and --strict.`);
}

interface Checked {
  readonly folder: string;
  readonly reading: DatasetReading;
}

async function readAll(context: CliContext, folders: readonly string[], silent: boolean): Promise<readonly Checked[]> {
  const { seedLimits: limits } = context.config();
  const found: Checked[] = [];
  for (const folder of folders) found.push({ folder, reading: await readFolder(folder, { limits, silent }) });
  return found;
}

/** Prints the findings and then again whenever they may have changed. */
async function watch(context: CliContext, dir: string, folders: readonly string[], { json, quiet, texts }: CheckOptions): Promise<void> {
  if (json) throw new AppError('USAGE', '--watch prints for people: leave --json out.');
  const known = texts ?? context.config().texts ?? undefined;
  let before = '';
  const once = async (): Promise<void> => {
    try {
      const found = await readAll(context, folders, true);
      const quotes = known === undefined ? [] : await findQuotes(folders, known);
      const now = JSON.stringify([found.map(({ reading }) => [reading.sources, reading.problems]), quotes]);
      if (now === before) return;
      before = now;
      for (const problem of quotes) context.err(formatProblem(problem));
      for (const { folder, reading } of found) print(context, dir === folder ? '' : folder, reading, quiet === true, `${clock()} `);
    } catch (error) {
      before = '';
      context.err(reportFailure(error).text);
    }
  };
  await watchSeeds(folders, once, () => context.err('Watching; Ctrl-C ends it.\n'));
}

/** What `seal` would say of the quotes. */
async function findQuotes(folders: readonly string[], texts: string): Promise<readonly Problem[]> {
  const { problems } = await seal({ paths: folders, texts, dryRun: true });
  return problems.filter(({ code }) => code === 'E_QUOTE_ABSENT' || code === 'E_QUOTE_AMBIGUOUS' || code === 'E_TEXT_UNKNOWN');
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}

function print(context: CliContext, folder: string, reading: DatasetReading, quiet: boolean, stamp = ''): void {
  const text = problemsText(folder, reading, quiet);
  if (text !== '') context.err(text);
  if (quiet && stamp === '') return;
  const { dataset, records, problems, sources } = reading;
  const errors = errorCount(reading);
  const warnings = warningCount(reading);
  const faults = problems.length === 0 ? 'nothing wrong' : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  context.out(
    `${stamp}${dataset === null ? folder || 'dataset' : slugIn(dataset.id)}: ${count(records.length, 'record')} in ${count(sources.length, 'file')}; ${faults}\n`,
  );
}

function report(folder: string, { dataset, records, problems, more, sources }: DatasetReading) {
  const found = KINDS.map((kind) => [kind, records.store.count(kind)] as const);
  const counts = Object.fromEntries(found.filter(([, number]) => number > 0));
  return {
    folder,
    dataset: dataset?.id ?? null,
    records: counts,
    files: sources,
    problems,
    ...(more.errors + more.warnings > 0 && { more }),
  };
}
