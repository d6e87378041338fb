import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { AppError } from '../errors.js';
import type { Graph, Writer } from './connection.js';
import { requireWritable } from './schema.js';
import { loadStatement } from './statement.js';

const FILE = 'write/lock.cypher';

/** How often a lock is renewed, and after how long without it is nobody's; milliseconds. */
export const LOCK_TIMES = { renew: 10_000, stale: 60_000 } as const;

/** Locks that this process holds: its number alone may be that of an earlier process, as in a restarted container. */
const ours = new Set<string>();

/** Run inside each writing transaction, last: throws LOCKED when somebody took the lock over, so that nothing of it is committed. */
export type Fence = (writer: Writer) => Promise<void>;

/**
 * Runs `work` as the graph's only writer. LOCKED at once when another writer lives, naming host, process and since when;
 * the lock of a dead one is taken over with a notice. GRAPH_TOO_NEW when a newer onrecord wrote the graph.
 */
export async function withWriteLock<T>(graph: Graph, notice: (text: string) => void, work: (fence: Fence) => Promise<T>): Promise<T> {
  const owner = { owner: randomUUID(), host: hostname(), pid: BigInt(process.pid), since: new Date().toISOString() };
  await requireWritable(graph);
  await take(graph, owner, notice);
  ours.add(owner.owner);
  const renewal = setInterval(() => void run(graph, 'renew', owner).catch(() => undefined), LOCK_TIMES.renew);
  renewal.unref();
  try {
    // A newer one may have had the lock just before
    await requireWritable(graph);
    return await work((writer) => check(writer, owner.owner));
  } finally {
    clearInterval(renewal);
    ours.delete(owner.owner);
    // A database that has gone away keeps the lock; the next writer finds this process dead.
    await run(graph, 'release', owner).catch(() => undefined);
  }
}

/** Throws LOCKED when another writer lives, as `withWriteLock` would: for whoever has much to do before it writes. Only reads. */
export async function refuseWhileLocked(graph: Graph): Promise<void> {
  const [lock] = await graph.read<LockRow>(loadStatement(FILE, 'look'));
  if (lock) refuseLiving(lock);
}

interface Owner {
  readonly owner: string;
  readonly host: string;
  readonly pid: bigint;
  readonly since: string;
}

type LockRow = readonly [owner: string, host: string, pid: number, since: string, idleMs: number];

async function take(graph: Graph, owner: Owner, notice: (text: string) => void): Promise<void> {
  const [lock] = await run<LockRow>(graph, 'take', owner);
  if (!lock) throw new Error('the lock was neither taken nor found');
  const [holder, host, pid, since] = lock;
  if (holder === owner.owner) return;
  refuseLiving(lock);
  const taken = await run(graph, 'take-over', { ...owner, previous: holder });
  if (taken.length === 0) throw new AppError('LOCKED', 'Another ingest has just begun to write into the graph.');
  notice(`Took over the lock of an ingest that ended without releasing it (process ${pid} on ${host}, since ${since}).`);
}

function refuseLiving([holder, host, pid, since, idleMs]: LockRow): void {
  if (isDead(holder, host, pid, idleMs)) return;
  throw new AppError('LOCKED', `Another ingest is writing into the graph: process ${pid} on ${host}, since ${since}.`);
}

/** Whether nobody holds a lock any more: its process is gone, or has not renewed it for too long. */
export function isDead(holder: string, host: string, pid: number, idleMs: number): boolean {
  if (idleMs > LOCK_TIMES.stale) return true;
  if (host !== hostname()) return false;
  if (pid === process.pid) return !ours.has(holder);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function check(writer: Writer, owner: string): Promise<void> {
  const mine = await writer.run(loadStatement(FILE, 'renew'), { owner });
  if (mine.length === 0)
    throw new AppError('LOCKED', 'Another ingest took the lock over while this one stood still; nothing of this step was written.');
}

function run<R extends readonly unknown[]>(graph: Graph, statement: string, parameters: object): Promise<readonly R[]> {
  return graph.write((writer) => writer.run<R>(loadStatement(FILE, statement), { ...parameters }));
}
