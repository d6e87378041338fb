import { rmSync } from 'node:fs';
import type { Config } from '../config.js';
import { writing } from './disk.js';
import { offline } from './offline.js';
import type { Report } from './progress.js';

/** Removes all data of the embedded database; port and password stay. NOT_EMBEDDED, LOCKED, NOT_WRITABLE. */
export async function resetDatabase(config: Config, report: Report): Promise<void> {
  await offline(config, report, 'the reset', async (layout) => {
    writing(layout.data, () => {
      for (const folder of [layout.data, layout.dataBefore]) rmSync(folder, { recursive: true, force: true });
    });
  });
}
