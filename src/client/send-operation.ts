import { type FetchAnswer, positive, type Settings } from './check-options.js';
import { withDeadline } from './deadline.js';
import { OnrecordError } from './onrecord-error.js';
import type { Received } from './read-answer.js';
import { readBody } from './read-body.js';
import { retryAfterOf } from './retry-after.js';

/** What can be said for one request alone. */
export interface RequestOptions {
  /** Ends the request: ABORTED. */
  readonly signal?: AbortSignal;
  /** Instead of the client's own. */
  readonly timeoutMs?: number;
}

/**
 * Asks once, and never again by itself. NETWORK where no whole answer came. The same text each time, variables apart and nothing that has
 * to be negotiated: the server then remembers what it made of the document.
 */
export async function sendOperation(
  { url, headers, fetch, maxBytes, ...settings }: Settings,
  query: string,
  variables: unknown,
  { signal, timeoutMs = settings.timeoutMs }: RequestOptions,
): Promise<Received> {
  const body = written(query, variables);
  return withDeadline(positive('timeoutMs', timeoutMs), signal, async (ended) => {
    try {
      const request = { method: 'POST', headers: { ...headers }, body, signal: ended, redirect: 'manual', credentials: 'omit' } as const;
      const answer: FetchAnswer = await fetch(url, request);
      const text = await readBody(answer, maxBytes);
      return { status: answer.status, retryAfter: retryAfterOf(answer.headers.get('retry-after'), Date.now()), text };
    } catch (error) {
      if (error instanceof OnrecordError) throw error;
      throw new OnrecordError('NETWORK', `No whole answer came from ${new URL(url).origin}${reasonOf(error)}.`, { cause: error });
    }
  });
}

function written(query: string, variables: unknown): string {
  try {
    return JSON.stringify({ query, variables });
  } catch (cause) {
    throw new OnrecordError('BAD_OPTION', 'The variables cannot be written as JSON.', { cause });
  }
}

/** What lies below a failed fetch, in brackets: Node names the cause, browsers name none. */
function reasonOf(error: unknown): string {
  const { cause, code } = Object(error) as { readonly cause?: unknown; readonly code?: unknown };
  const below = (Object(cause) as { readonly code?: unknown }).code ?? code;
  return typeof below === 'string' ? ` (${below})` : '';
}
