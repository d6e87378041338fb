import neo4j from 'neo4j-driver';
import { AppError, type ErrorCode } from '../errors.js';
import type { GraphSettings } from './connection.js';

/** What onrecord calls a failure that the driver reports; anything it does not know is handed back as it came. */
export function databaseError(error: unknown, settings: GraphSettings): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const known = KNOWN.find(([pattern]) => pattern.test(error.code) || pattern.test(error.message));
  if (!known) return error;
  const [, code, tell] = known;
  return new AppError(code, tell({ ...settings, uri: withoutSecrets(settings.uri) }, reasons(error)), { cause: error });
}

/** An address without the user and password that somebody may have put into it. */
export function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}

type Told = (settings: GraphSettings, reasons: string) => string;

const KNOWN: readonly (readonly [pattern: RegExp, code: ErrorCode, tell: Told])[] = [
  [/^Neo\.ClientError\.Security\./, 'DATABASE_AUTH', (s) => `${s.uri} refuses the user "${s.username}" with the given password.`],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, 'DATABASE_NAME', (s) => `${s.uri} has no database "${s.database}".`],
  [/^Neo\.ClientError\.Transaction\.TransactionTimedOut/, 'TIMEOUT', () => 'The database ended a query that ran longer than it may.'],
  [
    /MemoryPoolOutOfMemoryError|OutOfMemoryError/,
    'DATABASE_OVERLOADED',
    () => 'The database ended a query that needed more memory than it may use.',
  ],
  [
    /^Neo\.DatabaseError\.(Transaction|General)\./,
    'DATABASE_CANNOT_WRITE',
    (s, why) => `The database at ${s.uri} could not do its work: ${why.slice(0, 300)}.`,
  ],
  [/Server responded HTTP/, 'DATABASE_UNREACHABLE', (s) => `${s.uri} answers HTTP; the Bolt port is needed (usually 7687).`],
  [
    /^(ServiceUnavailable|SessionExpired)$|acquisition timed out|DatabaseUnavailable$/,
    'DATABASE_UNREACHABLE',
    (s, why) => `No Neo4j answers at ${s.uri}: ${explain(s.uri, why)}`,
  ],
];

function explain(uri: string, why: string): string {
  const encrypted = /^[a-z0-9]+\+s/.test(uri);
  if (/ECONNREFUSED/.test(why)) return 'nothing listens on that port.';
  if (/ENOTFOUND|EAI_AGAIN/.test(why)) return 'the name of the host is not known.';
  if (/TLS|SSL|EPROTO|certificate/i.test(why)) {
    return encrypted
      ? 'it does not speak TLS, or its certificate is not trusted. Use bolt:// or neo4j:// for a server without TLS, +ssc for a self-signed certificate.'
      : 'it may want TLS. Use bolt+s:// or neo4j+s://.';
  }
  if (/acquisition timed out|timeout|ETIMEDOUT/i.test(why)) return 'it took no connection in time.';
  if (/ECONNRESET|EPIPE|socket|closed/i.test(why) && !encrypted)
    return 'the connection was closed. If the server wants TLS, use bolt+s:// or neo4j+s://.';
  return 'the connection failed.';
}

/** The messages of a failure and of its causes: routing hides the reason in a cause. */
function reasons(error: Error): string {
  const texts: string[] = [];
  for (let at: unknown = error; at instanceof Error && texts.length < 8; at = at.cause) texts.push(brief(at.message));
  return texts.join(' · ');
}

/** The driver's general advice on TLS stands in every message; only what follows it tells the cases apart. */
function brief(message: string): string {
  const at = message.indexOf('Caused by:');
  return at < 0 ? message : message.slice(at);
}
