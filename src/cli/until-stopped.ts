/** Exit statuses of a process that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Takes what must be stopped again; the last taken is stopped first. */
export type Defer = (stop: () => Promise<unknown>) => void;

/**
 * Starts something and keeps it running until SIGINT, SIGTERM or SIGHUP, or until it ends by itself (`ended` of what `start` gives), then
 * stops all that was deferred. Returns 0 after a stop in good order, the signal's status when it came before the start was over. A second
 * signal ends the process at once.
 */
export async function untilStopped(
  start: (defer: Defer) => Promise<void | { readonly ended: Promise<void> }>,
  onStop: () => void,
): Promise<number> {
  const stops: (() => Promise<unknown>)[] = [];
  const stopAll = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  const signalled = new Promise<keyof typeof SIGNALS>((resolve) => {
    let first = true;
    for (const signal of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) {
      process.on(signal, () => {
        if (!first) process.exit(SIGNALS[signal]);
        first = false;
        resolve(signal);
      });
    }
  });
  const started = start((stop) => stops.push(stop));
  try {
    const early = await Promise.race([started, signalled]);
    if (typeof early === 'string') {
      started.catch(() => undefined); // what a stop breaks off is no news
      onStop();
      return SIGNALS[early];
    }
    const last = await (early === undefined ? signalled : Promise.race([signalled, early.ended]));
    if (last !== undefined) onStop();
    return 0;
  } finally {
    await stopAll();
  }
}
