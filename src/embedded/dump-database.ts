import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { adminTool, DATABASE, mustSucceed } from './admin-tool.js';
import { makeFolder, writing } from './disk.js';
import { offline } from './offline.js';
import type { Report } from './progress.js';

/** Writes the whole database into one file; an older file of that name stays until the new one is whole. NOT_EMBEDDED, LOCKED, DISK_FULL, NOT_WRITABLE, DATABASE_FAILED. */
export async function dumpDatabase(file: string, config: Config, report: Report): Promise<void> {
  const target = resolve(file);
  const draft = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  await offline(config, report, 'the dump', async (layout) => {
    makeFolder(draft);
    try {
      const tool = await adminTool(layout.home, config, report);
      await mustSucceed(tool, 'DATABASE_FAILED', target, 'database', 'dump', DATABASE, `--to-path=${draft}`);
      writing(target, () => renameSync(join(draft, `${DATABASE}.dump`), target));
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}
