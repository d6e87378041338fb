import { randomUUID } from 'node:crypto';
import type { Graph } from '../graph/connection.js';
import type { ReadFrom } from '../graph/read/read-from.js';
import type { StopSignal } from '../graph/stop-signal.js';
import { type Stopwatch, startStopwatch } from './stopwatch.js';

/** One request while it is answered. */
export interface Answering {
  /** Names the request in answers and in the log. */
  readonly requestId: string;
  /** Aborted when the client hangs up. */
  readonly signal: StopSignal;
  readonly watch: Stopwatch;
  /** What the database answered, by response key; null until then, and for operations that need no database. */
  tree: Readonly<Record<string, unknown>> | null;
  /** Whether the tree is the data of the answer as it stands; else graphql-js completes it. */
  complete: boolean;
  /** Why the operation is not answered, once that is clear. */
  refused: unknown;
  /** The text of the document, once it was read. */
  source: string | null;
  /** The operation's name, once it was found. */
  name: string | null;
  /** How many nodes the operation may bring, once they were counted; stays null when none needs the database. */
  nodes: number | null;
  /** Which state of the graph it was read from; null until then. */
  from: ReadFrom | null;
  /** The code of the first error. */
  code: string | null;
  /** Whether the variables are not what the operation declares. */
  miscoerced: boolean;
}

/** What Apollo hands around; it copies this object, not what it holds. */
export interface AnsweringContext {
  readonly answering: Answering;
}

/** A request that has just come. */
export function beginAnswering(signal: StopSignal): Answering {
  const watch = startStopwatch();
  return {
    requestId: randomUUID(),
    signal,
    watch,
    tree: null,
    complete: false,
    refused: undefined,
    source: null,
    name: null,
    nodes: null,
    from: null,
    code: null,
    miscoerced: false,
  };
}

/** What the API needs of the graph. */
export type Reader = Pick<Graph, 'read' | 'verify'>;

/** Where problems go that nobody is told about. */
export interface Log {
  readonly error: (about: object, message: string) => void;
  readonly warn: (about: object, message: string) => void;
  readonly info: (about: object, message: string) => void;
  readonly debug: (about: object, message: string) => void;
  /** Whether lines of this level go anywhere; all do where it is not told. */
  readonly isLevelEnabled?: (level: string) => boolean;
}

/**
 * Which request an error belongs to: formatters are told the error alone. (AsyncLocalStorage would know it too, but on Node 20 makes every
 * promise of the process dearer.)
 */
export const requestOf = new WeakMap<object, Answering>();
