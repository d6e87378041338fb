import { join } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { findDatasets } from '../ingest/find-datasets.js';
import { formatProblems } from '../ingest/format-problem.js';
import { type DatasetReading, readDataset } from '../ingest/read-dataset.js';
import { slugIn } from '../model/id.js';
import type { Problem } from '../model/problem.js';
import type { CliContext } from './context.js';

interface CheckOptions {
  readonly json?: true;
  readonly quiet?: true;
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
    .action((dir: string, options: CheckOptions) => check(context, dir, options));
}

async function check(context: CliContext, dir: string, { json, quiet }: CheckOptions): Promise<void> {
  const folders = await findDatasets(dir);
  if (folders.length === 0) throw new AppError('USAGE', `There is no dataset in ${dir}: no dataset.yaml. \`onrecord init DIR\` makes one.`);
  const found: { readonly folder: string; readonly reading: DatasetReading }[] = [];
  for (const folder of folders) found.push({ folder, reading: await readDataset(folder, { maxFileBytes: context.config().maxFileBytes }) });
  if (json)
    context.out(
      `${JSON.stringify(
        found.map(({ folder, reading }) => report(folder, reading)),
        null,
        2,
      )}\n`,
    );
  else for (const { folder, reading } of found) print(context, dir === folder ? '' : folder, reading, quiet === true);
  const errors = found.flatMap(({ reading }) => errorsOf(reading.problems)).length;
  if (errors > 0) throw new AppError('DATA_INVALID', `${errors} ${errors === 1 ? 'error' : 'errors'} in the seed files.`);
}

function print(context: CliContext, folder: string, reading: DatasetReading, quiet: boolean): void {
  const shown = quiet ? errorsOf(reading.problems) : reading.problems;
  const placed = folder === '' ? shown : shown.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
  const lines = folder === '' ? reading.lines : new Map([...reading.lines].map(([place, line]) => [join(folder, place), line]));
  if (placed.length > 0) context.err(`${formatProblems(placed, lines)}\n`);
  if (quiet) return;
  const { dataset, records, problems, sources } = reading;
  const errors = errorsOf(problems).length;
  const faults = problems.length === 0 ? 'nothing wrong' : `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  context.out(
    `${dataset === null ? folder || 'dataset' : slugIn(dataset.id)}: ${count(records.length, 'record')} in ${count(sources.length, 'file')}; ${faults}\n`,
  );
}

function report(folder: string, { dataset, records, problems, sources }: DatasetReading) {
  const counts: Record<string, number> = {};
  for (const { record } of records) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
  return { folder, dataset: dataset?.id ?? null, records: counts, files: sources, problems };
}

function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
