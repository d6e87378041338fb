import type { ServerResponse } from 'node:http';
import type { StopSignal } from '../graph/stop-signal.js';
import type { GraphqlOptions } from './answer-operation.js';
import { askOperation, type Told } from './ask-operation.js';
import { hangUpSignal } from './hang-up.js';

/** Asks an operation for a page of this server. */
export type Ask = (source: string, variables: Readonly<Record<string, unknown>>) => Promise<Told>;

/** Asks in the name of whoever waits for `response`: when he goes away, the database is told to stop. */
export function askForPage(response: ServerResponse, options: GraphqlOptions): Ask {
  let signal: StopSignal | undefined;
  return (source, variables) => {
    signal ??= hangUpSignal(response);
    return askOperation({ source, variables }, options, signal);
  };
}
