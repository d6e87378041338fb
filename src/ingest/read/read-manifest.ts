import type { z } from 'zod';
import { type DatasetFile, datasetFile } from '../shapes/files.js';
import { problemAt } from '../sourced.js';
import type { SeedLimits } from './limits.js';
import { type ReadFile, readShaped } from './read-seed-file.js';
import { placeOf } from './tree.js';

/** The version of the seed format that this program reads. */
export const SEED_FORMAT = '1';

/** Reads dataset.yaml; a newer format is refused. */
export async function readManifest(folder: string, limits: SeedLimits): Promise<ReadFile<DatasetFile>> {
  const read = await readShaped(folder, 'dataset.yaml', limits, () => datasetFile as z.ZodType<DatasetFile>);
  const format = read.content?.value.format;
  if (read.content === null || format === undefined || format === SEED_FORMAT) return read;
  const site = { file: 'dataset.yaml', ...placeOf(read.content.tree, ['format']) };
  const newer = /^\d+$/.test(format) && Number(format) > Number(SEED_FORMAT);
  const message = newer
    ? `the seed format ${format} is newer than this program, which reads ${SEED_FORMAT}`
    : `there is no seed format "${format}"`;
  return {
    ...read,
    content: null,
    problems: [problemAt(site, 'E_VALUE', 'format', message, newer ? 'Update onrecord.' : `Write format: ${SEED_FORMAT}.`)],
  };
}
