import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { type AdminTool, adminTool } from './admin-tool.js';
import { makeFolder, writing } from './disk.js';
import type { Layout } from './layout.js';
import { offline } from './offline.js';
import type { Report } from './progress.js';

/**
 * Puts what `fill` makes of an empty home in the place of the database, which stays as it was when that fails. NOT_EMBEDDED, LOCKED,
 * DISK_FULL, NOT_WRITABLE, and what `fill` throws.
 */
export async function replaceData(
  config: Config,
  report: Report,
  doing: string,
  fill: (draft: string, tool: AdminTool) => Promise<void>,
): Promise<void> {
  await offline(config, report, doing, async (layout) => {
    for (const name of readdirSync(layout.home))
      if (name.startsWith('loading-')) rmSync(join(layout.home, name), { recursive: true, force: true });
    const draft = join(layout.home, `loading-${randomUUID()}`);
    makeFolder(draft);
    try {
      await fill(draft, await adminTool(draft, config, report));
      swapData(layout, join(draft, 'data'));
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
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
