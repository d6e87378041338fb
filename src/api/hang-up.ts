import type { ServerResponse } from 'node:http';
import type { StopSignal } from '../graph/stop-signal.js';

/**
 * Aborted when the client goes away before it was answered. Not an AbortController: one for each request, listened to twice, was a part of
 * what a known operation cost Node that could be felt (docs/decisions/010).
 */
export function hangUpSignal(response: ServerResponse): StopSignal {
  const listeners = new Set<() => void>();
  const signal = {
    aborted: false,
    reason: undefined as unknown,
    addEventListener: (_type: 'abort', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: 'abort', listener: () => void) => void listeners.delete(listener),
  };
  response.once('close', () => {
    if (response.writableFinished) return;
    signal.aborted = true;
    signal.reason = new DOMException('The client went away', 'AbortError');
    for (const listener of listeners) listener();
  });
  return signal;
}
