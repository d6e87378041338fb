import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { adminTool, DATABASE, mustSucceed } from './admin-tool.js';
import { makeFolder, writing } from './disk.js';
import type { Layout } from './layout.js';
import { offline } from './offline.js';
import type { Report } from './progress.js';

/** Puts the content of a dump in the place of the database, which stays as it was when the dump cannot be read. NOT_EMBEDDED, LOCKED, USAGE, DISK_FULL, NOT_WRITABLE, DUMP_UNREADABLE. */
export async function loadDatabase(file: string, config: Config, report: Report): Promise<void> {
  const source = resolve(file);
  if (!existsSync(source)) throw new AppError('USAGE', `There is no file ${source}.`);
  await offline(config, report, 'the load', async (layout) => {
    for (const name of readdirSync(layout.home))
      if (name.startsWith('loading-')) rmSync(join(layout.home, name), { recursive: true, force: true });
    const draft = join(layout.home, `loading-${randomUUID()}`);
    const dumps = join(draft, 'dumps');
    makeFolder(dumps);
    try {
      takeDump(source, join(dumps, `${DATABASE}.dump`));
      const tool = await adminTool(draft, config, report);
      await mustSucceed(
        tool,
        'DUMP_UNREADABLE',
        source,
        'database',
        'load',
        DATABASE,
        `--from-path=${dumps}`,
        '--overwrite-destination=true',
      );
      swapData(layout, join(draft, 'data'));
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}

/** The tool wants the dump under a name of its own: a link where the disk allows one, a copy elsewhere. */
function takeDump(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    writing(target, () => copyFileSync(source, target));
  }
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
