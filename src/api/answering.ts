import { AsyncLocalStorage } from 'node:async_hooks';
import type { Graph } from '../graph/connection.js';

/** One request while it is answered. */
export interface Answering {
  /** Names the request in answers and in the log. */
  readonly requestId: string;
  /** Aborted when the client hangs up. */
  readonly signal: AbortSignal;
  /** What the database answered, by response key; null until then, and for operations that need no database. */
  tree: Readonly<Record<string, unknown>> | null;
}

/** What the API needs of the graph. */
export type Reader = Pick<Graph, 'read' | 'verify'>;

/** Where problems go that nobody is told about. */
export interface Log {
  readonly error: (about: object, message: string) => void;
  readonly warn: (about: object, message: string) => void;
  readonly info: (about: object, message: string) => void;
  readonly debug: (about: object, message: string) => void;
}

/** The request that this code runs for; formatters have no other way to know it. */
export const currentRequest = new AsyncLocalStorage<Answering>();
