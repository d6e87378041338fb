import type { z } from 'zod';
import { type RekeyFile, rekeyFile } from '../shapes/rekey.js';
import type { SeedLimits } from './limits.js';
import { type ReadFile, readShaped } from './read-seed-file.js';

/** The file of renamed ids, beside dataset.yaml; `read:` need not name it. */
export const REKEY = 'rekey.yaml';

/** Reads rekey.yaml; its shape alone, without looking at records. */
export function readRekey(folder: string, limits: SeedLimits): Promise<ReadFile<RekeyFile>> {
  return readShaped(folder, REKEY, limits, () => rekeyFile as z.ZodType<RekeyFile>);
}
