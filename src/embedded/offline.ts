import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { makeFolder } from './disk.js';
import { endJvm } from './end-jvm.js';
import { type Layout, layoutOf } from './layout.js';
import { withLock } from './lock.js';
import type { Report } from './progress.js';
import { requireEmbedded, startDatabase } from './start-database.js';
import { otherUsers, readLiveState, removeState } from './state.js';

/** How long a command waits for one that starts or stops the same database, in seconds. */
export const PATIENCE = 60;

/**
 * Does work on a database that must not run: stops one that was left running on its own and starts it again afterwards.
 * `before` is asked first, while the database still runs as it did and no other process can begin to use it; when it throws, all stays as
 * it is. NOT_EMBEDDED; LOCKED while another process uses it.
 */
export async function offline<T>(
  config: Config,
  report: Report,
  doing: string,
  work: (layout: Layout) => Promise<T>,
  before?: () => Promise<void>,
): Promise<T> {
  requireEmbedded(config);
  const layout = layoutOf(config.home);
  makeFolder(layout.home);
  let ran = false;
  try {
    return await withLock(layout.lockFile, { doing, seconds: PATIENCE }, async () => {
      if (before !== undefined) {
        refuseWhileUsed(layout);
        await before();
      }
      ran = readLiveState(layout) !== null;
      if (ran) report({ step: 'stop', message: `The database runs; it is stopped for ${doing} and started again afterwards` });
      await endUnused(layout);
      return await work(layout);
    });
  } finally {
    if (ran && readLiveState(layout) === null) await (await startDatabase(config, report, 'none')).stop();
  }
}

/** Stops a database that no other process uses; false when none runs. Call it with the lock held. LOCKED. */
export async function endUnused(layout: Layout): Promise<boolean> {
  refuseWhileUsed(layout);
  const state = readLiveState(layout);
  if (state !== null) await endJvm(state);
  removeState(layout);
  return state !== null;
}

function refuseWhileUsed(layout: Layout): void {
  const users = otherUsers(layout).map(({ pid }) => pid);
  if (readLiveState(layout) !== null && users.length > 0)
    throw new AppError('LOCKED', `The database of ${layout.home} is in use by process ${users.join(', ')}.`);
}
