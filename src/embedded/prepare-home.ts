import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../config.js';
import { confText } from './conf.js';
import { makeFolder, writeWhole, writing } from './disk.js';
import { type Layout, layoutOf } from './layout.js';
import { ensurePassword } from './password.js';

/** Makes the folders, the configuration and the password of a home. DISK_FULL, NOT_WRITABLE, DATABASE_FAILED. */
export function prepareHome(home: string, port: number, config: Config): Layout {
  const layout = layoutOf(home);
  makeFolder(home);
  if (!existsSync(layout.data) && existsSync(layout.dataBefore)) writing(home, () => renameSync(layout.dataBefore, layout.data));
  for (const folder of [layout.conf, dirname(layout.console), layout.data]) makeFolder(folder);
  ensurePassword(layout);
  writeWhole(layout.confFile, confText(port, config.heap, config.neo4jConf));
  return layout;
}
