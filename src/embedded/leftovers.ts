import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writing } from './disk.js';
import type { Layout } from './layout.js';

/** How the folders begin in which the data are made that are to take the place of others. */
export const DRAFT = 'loading-';

/**
 * Takes away what a load or an import left in a home when it was killed: its draft, and the data whose place it had taken. Those that it had
 * not yet replaced stay, for `prepareHome` to put back. Call it with the lock held.
 */
export function clearLeftovers({ home, data, dataBefore }: Layout): void {
  writing(home, () => {
    for (const name of readdirSync(home)) if (name.startsWith(DRAFT)) rmSync(join(home, name), { recursive: true, force: true });
    if (existsSync(data)) rmSync(dataBefore, { recursive: true, force: true });
  });
}
