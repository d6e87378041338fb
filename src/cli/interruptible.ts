/** Exit statuses of a process that a signal ended. */
const STATUSES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** How long work may take to end in good order, in milliseconds. */
const PATIENCE = 4_000;

/**
 * Runs work that a signal ends in good order: it is handed an AbortSignal, `onStop` is told at once, and the status is the signal's. A
 * second signal ends the process at once, and so does work that goes on for too long; whatever it started ends with it. Returns 0 when the
 * work is done.
 */
export async function interruptible(work: (signal: AbortSignal) => Promise<void>, onStop: () => void): Promise<number> {
  const controller = new AbortController();
  let status = 0;
  let late: NodeJS.Timeout | undefined;
  const stop = (name: NodeJS.Signals): void => {
    const its = STATUSES[name as keyof typeof STATUSES];
    if (status !== 0) process.exit(its);
    status = its;
    onStop();
    late = setTimeout(() => process.exit(its), PATIENCE);
    controller.abort(new Error(`ended by ${name}`));
  };
  const names = Object.keys(STATUSES) as (keyof typeof STATUSES)[];
  for (const name of names) process.on(name, stop);
  try {
    await work(controller.signal);
    return status;
  } catch (error) {
    if (status !== 0 && error === controller.signal.reason) return status;
    throw error;
  } finally {
    clearTimeout(late);
    for (const name of names) process.off(name, stop);
  }
}
