import { existsSync, readFileSync } from 'node:fs';
import { AppError } from '../errors.js';
import { freePort } from './bolt.js';
import { writeWhole } from './disk.js';
import type { Layout } from './layout.js';
import type { Report } from './progress.js';

/** The port of last time while it is free, so that addresses that people keep stay right; else a new one, with a word about it. */
export async function choosePort(layout: Layout, report: Report): Promise<number> {
  const kept = existsSync(layout.portFile) ? Number(readFileSync(layout.portFile, 'utf8')) : 0;
  const usable = Number.isInteger(kept) && kept > 0 && kept < 65536 ? await freePort(kept) : null;
  if (usable !== null) return usable;
  const port = await freePort(0);
  if (port === null) throw new AppError('DATABASE_FAILED', 'No port of this machine is free for the database.');
  if (kept > 0) report({ step: 'port', message: `Port ${kept} is taken by another program; the database moves to port ${port}` });
  writeWhole(layout.portFile, `${port}\n`);
  return port;
}
