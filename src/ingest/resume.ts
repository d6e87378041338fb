import { closeCommitMark, readCommitMark } from '../graph/commit-mark.js';
import type { Graph } from '../graph/connection.js';
import { unfinishedDatasets } from '../graph/state.js';
import { withWriteLock } from '../graph/write-lock.js';

/** What an earlier ingest left half done: datasets to be ingested again, or no more than a mark that tells readers of a commit. */
export interface HalfDone {
  readonly datasets: readonly string[];
  readonly mark: boolean;
}

/** Looks at what an earlier ingest left half done. Only reads. */
export async function readHalfDone(graph: Graph): Promise<HalfDone> {
  const datasets = await unfinishedDatasets(graph);
  return { datasets, mark: datasets.length === 0 && (await readCommitMark(graph)).open };
}

/** Tells readers that records stand, where whoever committed them was stopped before it could say so. LOCKED. */
export async function closeLeftMark(graph: Graph, notice: (text: string) => void): Promise<void> {
  // Whoever has the lock knows that no commit is under way
  await withWriteLock(graph, notice, () => closeCommitMark(graph));
}
