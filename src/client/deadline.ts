import { OnrecordError } from './onrecord-error.js';

/** The longest that a timer can wait; beyond it there is no end. */
const LONGEST = 2_147_483_647;

/**
 * Runs `work` with a signal that fires when the time is up or when the caller's own fires. TIMED_OUT or ABORTED then, also where `work`
 * does not listen; leaves neither a timer nor a listener behind.
 */
export async function withDeadline<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ended = () => new OnrecordError('ABORTED', 'The request was ended on this side.', { cause: signal?.reason });
  if (signal?.aborted) throw ended();
  const controller = new AbortController();
  let end: (error: OnrecordError) => void = () => undefined;
  const early = new Promise<never>((_resolve, reject) => {
    end = (error) => {
      reject(error);
      controller.abort(error);
    };
  });
  const abort = () => end(ended());
  const late = () => end(new OnrecordError('TIMED_OUT', `No whole answer came within ${timeoutMs} ms.`));
  const timer = timeoutMs > LONGEST ? undefined : setTimeout(late, timeoutMs);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work(controller.signal), early]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
