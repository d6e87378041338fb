import { untilStopped } from './until-stopped.js';
import { watchFolders } from './watch-folders.js';

/**
 * Runs a check now and after each change in the folders, one at a time, until a signal ends it; a change during a check starts another
 * one. A check that fails must say so itself: what it throws ends the watch. Calls `ready` once changes are seen.
 */
export async function watchSeeds(folders: readonly string[], check: () => Promise<void>, ready: () => void): Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting = 0;
  let fail: (error: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const again = (): void => {
    if (waiting > 0) return;
    waiting++;
    running = running
      .then(() => {
        waiting--;
        return check();
      })
      .catch(fail);
  };
  const watching = untilStopped(
    async (defer) => {
      const stop = await watchFolders(folders, again);
      defer(async () => {
        stop();
        await running;
      });
      again();
      await running;
      ready();
    },
    () => undefined,
  );
  await Promise.race([watching, failure]);
}
