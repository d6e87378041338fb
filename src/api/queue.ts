import type { StopSignal } from '../graph/stop-signal.js';

/** Lets so much work run at once and some more wait, in the order it came; what comes on top is refused at once. */
export interface Queue {
  /** Runs `work` when its turn comes. Refused when too many wait, or when it has waited for `patienceMs`; the signal's reason when it is aborted before. */
  readonly run: <T>(work: () => Promise<T>, patience: { readonly patienceMs: number; readonly signal?: StopSignal }) => Promise<T>;
  readonly running: () => number;
  readonly waiting: () => number;
}

/** Why there is no place: too many wait, or this one has waited for too long. */
export type Refused = 'full' | 'late';

/** An empty queue; `refuse` makes what is thrown when there is no place. */
export function createQueue(atOnce: number, mostWaiting: number, refuse: (why: Refused) => Error): Queue {
  const waiting = new Set<() => void>();
  let running = 0;

  const enter = (patienceMs: number, signal?: StopSignal): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve();
    }
    if (waiting.size >= mostWaiting) return Promise.reject(refuse('full'));
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', gone);
        waiting.delete(go);
        end();
      };
      const go = settle(resolve);
      const gone = settle(() => reject(signal?.reason));
      const timer = setTimeout(
        settle(() => reject(refuse('late'))),
        patienceMs,
      );
      signal?.addEventListener('abort', gone, { once: true });
      waiting.add(go);
    });
  };

  /** The place goes to the next in line without being free in between. */
  const leave = (): void => {
    const [next] = waiting;
    if (next === undefined) running -= 1;
    else next();
  };

  return {
    run: async (work, { patienceMs, signal }) => {
      await enter(patienceMs, signal);
      try {
        return await work();
      } finally {
        leave();
      }
    },
    running: () => running,
    waiting: () => waiting.size,
  };
}
