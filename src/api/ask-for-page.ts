import type { ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { StopSignal } from '../graph/stop-signal.js';
import { type GraphqlOptions, orRefusal, replyTo } from './answer-operation.js';
import { beginAnswering } from './answering.js';
import { hangUpSignal } from './hang-up.js';

/**
 * Asks an operation for a page of this server: under the same limits, in the same queue, told of in the same log and counts as at
 * /graphql. Answers the status that /graphql would have, and the JSON text of the answer.
 */
export type Ask = (
  source: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<{ readonly status: number; readonly body: string }>;

/** Asks in the name of whoever waits for `response`: when he goes away, the database is told to stop. */
export function askForPage(response: ServerResponse, options: GraphqlOptions): Ask {
  let signal: StopSignal | undefined;
  return async (source, variables) => {
    signal ??= hangUpSignal(response);
    const answering = beginAnswering(signal);
    answering.source = source;
    const { status, body } = await orRefusal(answering, async () => {
      options.check(source);
      const headers = new HeaderMap([['content-type', 'application/json']]);
      const http = { method: 'POST', headers, search: '', body: { query: source, variables } };
      return replyTo({ plain: { source, name: null, variables }, http }, options, answering);
    });
    answering.watch.lap('build');
    const { requestId, code, watch } = answering;
    options.observe(answering, { requestId, status, code: code ?? 'OK', spent: watch.spent(), size: Buffer.byteLength(body) });
    return { status, body };
  };
}
