import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { type AdminTool, type AdminToolOptions, adminTool } from './admin-tool.js';
import { makeFolder, writing } from './disk.js';
import type { Layout } from './layout.js';
import { clearLeftovers, DRAFT } from './leftovers.js';
import { offline } from './offline.js';
import type { Report } from './progress.js';

/** What puts new data in the place of old ones, for people; see `offline` for `before`. */
export interface Replacement {
  readonly doing: string;
  readonly before?: () => Promise<void>;
  readonly options?: AdminToolOptions;
}

/**
 * Puts what `fill` makes of an empty home in the place of the database, which stays as it was when that fails. NOT_EMBEDDED, LOCKED,
 * DISK_FULL, NOT_WRITABLE, and what `fill` throws.
 */
export async function replaceData(
  config: Config,
  report: Report,
  { doing, before, options }: Replacement,
  fill: (draft: string, tool: AdminTool) => Promise<void>,
): Promise<void> {
  const work = async (layout: Layout) => {
    clearLeftovers(layout);
    const draft = join(layout.home, `${DRAFT}${randomUUID()}`);
    makeFolder(draft);
    try {
      await fill(draft, await adminTool(draft, config, report, options));
      swapData(layout, join(draft, 'data'));
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  };
  await offline(config, report, doing, work, before);
}

/** Two renames; `prepareHome` undoes the first if the second never came. The system store is left out, so it is made anew with our password. */
function swapData(layout: Layout, loaded: string): void {
  writing(layout.data, () => {
    rmSync(layout.dataBefore, { recursive: true, force: true });
    if (existsSync(layout.data)) renameSync(layout.data, layout.dataBefore);
    renameSync(loaded, layout.data);
    rmSync(layout.dataBefore, { recursive: true, force: true });
  });
}
