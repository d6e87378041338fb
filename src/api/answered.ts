import { createHash } from 'node:crypto';
import type { Answering, Log } from './answering.js';
import type { Phase } from './stopwatch.js';

/** One request at /graphql after it was answered. It holds nothing that a client wrote but the name of his operation. */
export interface Answered {
  readonly requestId: string;
  readonly status: number;
  /** The code of the first error, or OK. */
  readonly code: string;
  readonly spent: Readonly<Partial<Record<Phase, number>>>;
  /** Bytes of the answer before it was compressed. */
  readonly size: number;
}

/** One line for one operation: which, how long each phase took, how much came. Values of variables and literals are left out: the text is a hash. */
export function logAnswered(log: Log, answering: Answering, { requestId, status, code, spent, size }: Answered): void {
  if (log.isLevelEnabled?.('info') === false) return;
  const { name, source, tree, nodes } = answering;
  const ms = Object.fromEntries(Object.entries(spent).map(([phase, value]) => [phase, Math.round(value * 100) / 100]));
  const hash = source === null ? null : hashOf(source);
  log.info({ requestId, name, hash, status, code, ms, rows: tree === null ? 0 : 1, nodes, bytes: size }, 'operation');
}

/** The first 16 hexadecimal digits of the SHA-256 of an operation's text. */
export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}
