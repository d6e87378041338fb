import { AppError } from '../errors.js';
import { findDatasets } from '../ingest/find-datasets.js';
import type { SeedLimits } from '../ingest/read/limits.js';
import type { DatasetReading } from '../ingest/read-dataset.js';
import type { CliContext } from './context.js';
import { count } from './count.js';
import { errorCount, problemsText, readFolder } from './read-folder.js';

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
  options: { readonly quiet?: boolean; readonly needed?: boolean; readonly limits: SeedLimits },
): Promise<readonly FoundDataset[]> {
  const folders = await findDatasets(dir);
  if (folders.length === 0 && options.needed !== false) {
    throw new AppError('USAGE', `There is no dataset in ${dir}: no dataset.yaml. \`onrecord init DIR\` makes one.`);
  }
  const readings: FoundDataset[] = [];
  let errors = 0;
  for (const folder of folders) {
    const reading = await readFolder(folder, { limits: options.limits, silent: options.quiet === true });
    errors += errorCount(reading);
    const found = { ...reading, folder: dir === folder ? '' : folder };
    const text = problemsText(found.folder, found, options.quiet === true);
    if (text !== '') context.err(text);
    readings.push(found);
  }
  if (errors > 0) throw new AppError('DATA_INVALID', `${count(errors, 'error')} in the seed files.`);
  return readings;
}
