import type { Graph } from './connection.js';
import { loadStatement } from './statement.js';

const FILE = 'write/commits.cypher';

/** The mark of commits as it stands; `open` while records change. */
export interface CommitMark {
  readonly open: boolean;
  readonly run: string | null;
  readonly inSteps: boolean;
}

/** What readers are told of a change: whether it goes in steps, and whether ids are renamed by it. */
export interface CommitNews {
  readonly inSteps: boolean;
  readonly renames: boolean;
}

type Row = readonly [count: number, run: string | null, inSteps: boolean];

/** Reads the mark. Open with nobody writing means that an ingest ended in the middle of it. */
export async function readCommitMark(graph: Graph): Promise<CommitMark> {
  const [row = [0, null, false] as const] = await graph.read<Row>(loadStatement(FILE, 'look'));
  const [count, run, inSteps] = row;
  return { open: count % 2 === 1, run, inSteps };
}

/**
 * Tells readers that records are about to change: at a commit, which they do not see all at once, or in steps. In a transaction of its own,
 * so that it is seen before. Opening an open mark changes nothing but its run.
 */
export async function openCommitMark(graph: Graph, run: string, { inSteps, renames }: CommitNews): Promise<void> {
  await graph.write((writer) => writer.run(loadStatement(FILE, 'open'), { run, inSteps, renames: renames ? 1n : 0n }));
}

/** Tells readers that records stand again, in a version of their own. */
export async function closeCommitMark(graph: Graph): Promise<void> {
  await graph.write((writer) => writer.run(loadStatement(FILE, 'close')));
}
