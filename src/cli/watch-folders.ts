import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.js';

/** Quiet time after a change before it is told, in milliseconds: editors save in several steps. */
const QUIET = 100;
/** How often a folder that has gone is looked for, in milliseconds. */
const ABSENT = 1_000;

/** A folder that is watched; another one may have come in its place, which has another inode. */
interface Watched {
  readonly inode: number;
  readonly watcher: FSWatcher;
}

/**
 * Tells of changes in folders and all below them, however a program saves: in place, by renaming, as a new file; also of folders that
 * come, go, or come back. Each folder is watched by itself, since a recursive watch on Linux loses files that are replaced.
 * Returns how to end it. USAGE when the system refuses to watch.
 */
export async function watchFolders(roots: readonly string[], changed: () => void): Promise<() => void> {
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | undefined;
  let failed: unknown = null;
  const later = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().then(changed), delay);
  };
  const refresh = async (): Promise<void> => {
    const folders = new Map<string, number>();
    for (const root of roots) await collect(root, folders);
    for (const [folder, { inode, watcher }] of watched) {
      if (folders.get(folder) === inode) continue;
      watcher.close();
      watched.delete(folder);
    }
    for (const [folder, inode] of folders) {
      if (!watched.has(folder)) start(folder, inode);
    }
    if (roots.some((root) => !folders.has(root))) later(ABSENT);
  };
  const start = (folder: string, inode: number): void => {
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || concerns(name)) later(QUIET);
      });
      watcher.on('error', () => later(QUIET));
      watched.set(folder, { inode, watcher });
    } catch (error) {
      failed = error;
    }
  };
  await refresh();
  const stop = (): void => {
    clearTimeout(timer);
    for (const { watcher } of watched.values()) watcher.close();
  };
  if (failed === null) return stop;
  stop();
  throw new AppError(
    'USAGE',
    `The system refuses to watch ${roots.join(', ')} (${(failed as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
    {
      cause: failed,
    },
  );
}

/** Adds a folder and those below it with their inodes; hidden ones and packages hold no seeds. */
async function collect(folder: string, into: Map<string, number>): Promise<void> {
  try {
    into.set(folder, (await stat(folder)).ino);
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && concerns(entry.name) && entry.name !== 'node_modules') await collect(join(folder, entry.name), into);
    }
  } catch {
    into.delete(folder); // gone in the meantime
  }
}

/** Whether a name may belong to a seed file or a folder of such, and not to what an editor keeps for itself. */
function concerns(name: string): boolean {
  return !name.startsWith('.') && !/(~|\.tmp|\.swp)$/.test(name);
}
