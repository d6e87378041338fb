import { AppError } from '../errors.js';
import type { StopSignal } from './stop-signal.js';

/** Settles as `work` does, but rejects with TIMEOUT after `timeoutMs` and with the signal's reason once it is aborted. */
export function withDeadline<T>(work: Promise<T>, timeoutMs: number, signal?: StopSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    const timer = setTimeout(() => reject(new AppError('TIMEOUT', `The database gave no answer within ${timeoutMs} ms.`)), timeoutMs);
    const settled = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    work.then(
      (value) => {
        settled();
        resolve(value);
      },
      (error: unknown) => {
        settled();
        reject(error);
      },
    );
  });
}
