import type { ServerResponse } from 'node:http';
import type { StopSignal } from '../graph/stop-signal.js';

/**
 * Aborted when the client goes away before it was answered. Not an AbortController: making one for each request and listening to it took
 * a tenth of what a known operation costs Node (docs/decisions/010).
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
