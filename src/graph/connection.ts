import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import { AppError } from '../errors.js';
import { withDeadline } from './deadline.js';
import { databaseError, withoutSecrets } from './errors.js';
import { isOldServer, OLDEST_SERVER } from './server-version.js';
import type { StopSignal } from './stop-signal.js';

/** Where a graph is and who asks. */
export interface GraphSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** How patient to be, in milliseconds; `observe` is told of every statement that is sent. */
export interface GraphOptions {
  readonly readTimeoutMs?: number;
  readonly writeTimeoutMs?: number;
  /** How long a write is tried again after deadlocks and lost connections. */
  readonly retryMs?: number;
  readonly observe?: (sent: { readonly statement: string; readonly parameters: Parameters; readonly mode: 'READ' | 'WRITE' }) => void;
}

/** Values by parameter name. Whole numbers travel as `bigint`, since a JavaScript number is a float to the database. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One row: the values of RETURN in their order; integers come as numbers. */
export type Row = readonly unknown[];

/** What a statement may be told: a deadline other than the default, and a signal that ends it. */
export interface ReadOptions {
  readonly timeoutMs?: number;
  readonly signal?: StopSignal;
}

/** What a transaction may be told: a deadline other than the default, and a signal that ends it. */
export interface WriteOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Runs statements inside one transaction; answers rows. */
export interface Writer {
  readonly run: <R extends Row = Row>(statement: string, parameters?: Parameters) => Promise<readonly R[]>;
}

/** A graph in Neo4j: the only door to it. Failures are AppErrors where onrecord knows them. */
export interface Graph {
  /** Runs one statement in one round trip; the server refuses writes in it. TIMEOUT after the deadline, whatever the server does. */
  readonly read: <R extends Row = Row>(statement: string, parameters?: Parameters, options?: ReadOptions) => Promise<readonly R[]>;
  /** The rows of one statement as they come, so that memory does not grow with their number. It may go on for an hour. */
  readonly stream: <R extends Row = Row>(statement: string, parameters?: Parameters) => AsyncGenerator<R>;
  /**
   * Runs `work` in one transaction: all or nothing. It runs again after a deadlock or a lost connection, so it must bear repeating. An
   * aborted signal ends it at once, with the signal's reason; the server rolls back what was not committed. TIMEOUT when a server stands still.
   */
  readonly write: <T>(work: (writer: Writer) => Promise<T>, options?: WriteOptions) => Promise<T>;
  /** Connects, and returns the server's version. DATABASE_UNREACHABLE, DATABASE_AUTH, DATABASE_NAME or DATABASE_TOO_OLD. */
  readonly verify: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** How long a stream may take, in milliseconds. */
const STREAM_MS = 3_600_000;

/** Opens a graph; nothing is sent yet. USAGE when the address cannot be one. */
export function openGraph(settings: GraphSettings, options: GraphOptions = {}): Graph {
  const { readTimeoutMs = 10_000, writeTimeoutMs = 300_000, retryMs = 30_000, observe } = options;
  let driver = open(settings, retryMs);
  const left = new Set<Driver>();
  /** What was written through this door last: replicas of a cluster answer only once they have it. Nobody else's reads wait for it. */
  let bookmarks: string[] = [];
  const { database } = settings;
  const named = (error: unknown) => databaseError(error, settings);

  /** Too much memory is a passing fault to the driver, which would try the same again until its time is up. */
  const giveUp = (error: unknown): never => {
    const known = named(error);
    throw known instanceof AppError && known.code === 'DATABASE_OVERLOADED' ? known : error;
  };

  /** A server that says nothing keeps its connections for ever, and so may a wire that was cut. Whoever asks next gets new ones. */
  const leaveSilent = (silent: Driver): void => {
    if (silent !== driver) return;
    driver = open(settings, retryMs);
    left.add(silent);
    // What others still do over the old connections may end well
    setTimeout(() => void silent.close().finally(() => left.delete(silent)), writeTimeoutMs + retryMs).unref();
  };

  async function read(statement: string, parameters: Parameters, { timeoutMs = readTimeoutMs, signal }: ReadOptions) {
    observe?.({ statement, parameters, mode: 'READ' });
    const asked = driver;
    const session = asked.session({ database, defaultAccessMode: neo4j.session.READ, bookmarks });
    try {
      return await withDeadline(
        withoutStack(() => session.run(statement, parameters, { timeout: timeoutMs })),
        timeoutMs + 500,
        signal,
      );
    } catch (error) {
      if (error instanceof AppError) leaveSilent(asked);
      throw named(error);
    } finally {
      leave(session);
    }
  }

  return {
    read: async <R extends Row>(statement: string, parameters: Parameters = {}, readOptions: ReadOptions = {}) =>
      rows<R>(await read(statement, parameters, readOptions)),
    async *stream<R extends Row>(statement: string, parameters: Parameters = {}) {
      observe?.({ statement, parameters, mode: 'READ' });
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 2_000, bookmarks });
      try {
        for await (const record of session.run(statement, parameters, { timeout: STREAM_MS }))
          yield record.keys.map((_key, at) => record.get(at) as unknown) as unknown as R;
      } catch (error) {
        throw named(error);
      } finally {
        leave(session);
      }
    },
    write: async (work, { timeoutMs = writeTimeoutMs, signal } = {}) => {
      signal?.throwIfAborted();
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE, bookmarks });
      const writer = (transaction: ManagedTransaction): Writer => ({
        run: async <R extends Row>(statement: string, parameters: Parameters = {}) => {
          observe?.({ statement, parameters, mode: 'WRITE' });
          return rows<R>(await transaction.run(statement, parameters).catch(giveUp));
        },
      });
      try {
        const written = await withDeadline(
          session.executeWrite((transaction) => work(writer(transaction)), { timeout: timeoutMs }),
          // The server ends what runs too long, unless it stands still itself, as on a full disk
          timeoutMs + retryMs,
          signal,
        );
        bookmarks = session.lastBookmarks();
        return written;
      } catch (error) {
        throw named(error);
      } finally {
        leave(session);
      }
    },
    verify: async () => {
      const { summary } = await read('RETURN 1', {}, { timeoutMs: 20_000 });
      const agent = summary.server.agent ?? '';
      if (isOldServer(agent)) {
        throw new AppError(
          'DATABASE_TOO_OLD',
          `${withoutSecrets(settings.uri)} runs ${agent}; at least Neo4j ${OLDEST_SERVER.join('.')} is needed.`,
        );
      }
      return agent;
    },
    close: async () => {
      await Promise.all([driver, ...left].map((each) => each.close()));
    },
  };
}

function open(settings: GraphSettings, retryMs: number) {
  try {
    return neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: retryMs,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'onrecord',
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(':')[0] : '';
    throw new AppError('USAGE', `NEO4J_URI is not an address of a Neo4j server (bolt://host:7687, neo4j+s://host): ${reason}.`);
  }
}

/** The driver writes the stack down for every result, in case it fails; which statement failed is known here without. */
function withoutStack<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function rows<R extends Row>(result: QueryResult): readonly R[] {
  return result.records.map((record) => record.keys.map((_key, at) => record.get(at) as unknown) as unknown as R);
}

/** Closing ends what still runs on the server. Nobody waits for it: a frozen server would hold the caller for ever. */
function leave(session: Session): void {
  session.close().catch(() => undefined);
}
