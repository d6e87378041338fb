import { HeaderMap } from '@apollo/server';
import type { StopSignal } from '../graph/stop-signal.js';
import { type GraphqlOptions, orRefusal, replyTo } from './answer-operation.js';
import { beginAnswering } from './answering.js';

/** The status that /graphql would have, and the JSON text of the answer. */
export interface Told {
  readonly status: number;
  readonly body: string;
}

/** An operation that is asked within this process. */
export interface InnerOperation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Asks an operation within this process: under the same limits, in the same queue, told of in the same log and counts as at /graphql.
 * Once `signal` is aborted, the database is told to stop.
 */
export async function askOperation({ source, variables }: InnerOperation, options: GraphqlOptions, signal: StopSignal): Promise<Told> {
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
}
