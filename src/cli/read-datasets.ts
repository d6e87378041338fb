import { join } from 'node:path';
import { AppError } from '../errors.js';
import { findDatasets } from '../ingest/find-datasets.js';
import { formatProblems } from '../ingest/format-problem.js';
import { type DatasetReading, readDataset } from '../ingest/read-dataset.js';
import type { CliContext } from './context.js';
import { count } from './count.js';

/** A dataset that was read, with the folder that its files are named from; empty when that is the one the user gave. */
export interface FoundDataset extends DatasetReading {
  readonly folder: string;
}

/**
 * Reads every dataset that a folder means, before anything is asked of a database. Faults are printed (`quiet`: errors only);
 * DATA_INVALID when one of them is an error. `needed` false: no dataset is an empty list instead of USAGE.
 */
export async function readDatasets(
  context: CliContext,
  dir: string,
  options: { readonly quiet?: boolean; readonly needed?: boolean; readonly maxFileBytes: number },
): Promise<readonly FoundDataset[]> {
  const folders = await findDatasets(dir);
  if (folders.length === 0 && options.needed !== false) {
    throw new AppError('USAGE', `There is no dataset in ${dir}: no dataset.yaml. \`onrecord init DIR\` makes one.`);
  }
  const readings: FoundDataset[] = [];
  let errors = 0;
  for (const folder of folders) {
    const reading = await readDataset(folder, options);
    errors += reading.problems.filter(({ severity }) => severity === 'error').length;
    const found = { ...reading, folder: dir === folder ? '' : folder };
    print(context, found, options.quiet === true);
    readings.push(found);
  }
  if (errors > 0) throw new AppError('DATA_INVALID', `${count(errors, 'error')} in the seed files.`);
  return readings;
}

function print(context: CliContext, { folder, problems, lines }: FoundDataset, quiet: boolean): void {
  const shown = quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
  if (shown.length === 0) return;
  const placed = shown.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
  context.err(`${formatProblems(placed, new Map([...lines].map(([place, line]) => [join(folder, place), line])))}\n`);
}
