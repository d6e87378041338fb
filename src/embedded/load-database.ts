import { copyFileSync, existsSync, linkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { DATABASE, mustSucceed } from './admin-tool.js';
import { makeFolder, writing } from './disk.js';
import type { Report } from './progress.js';
import { replaceData } from './replace-data.js';
import { requireEmbedded } from './start-database.js';

/** Puts the content of a dump in the place of the database, which stays as it was when the dump cannot be read. NOT_EMBEDDED, LOCKED, USAGE, DISK_FULL, NOT_WRITABLE, DUMP_UNREADABLE. */
export async function loadDatabase(file: string, config: Config, report: Report): Promise<void> {
  requireEmbedded(config);
  const source = resolve(file);
  if (!existsSync(source)) throw new AppError('USAGE', `There is no file ${source}.`);
  await replaceData(config, report, { doing: 'the load' }, async (draft, tool) => {
    const dumps = join(draft, 'dumps');
    makeFolder(dumps);
    takeDump(source, join(dumps, `${DATABASE}.dump`));
    const from = [`--from-path=${dumps}`, '--overwrite-destination=true'];
    await mustSucceed(tool, 'DUMP_UNREADABLE', source, 'database', 'load', DATABASE, ...from);
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
