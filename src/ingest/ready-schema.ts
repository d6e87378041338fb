import type { Graph } from '../graph/connection.js';
import { migrateGraph, pendingMigrations } from '../graph/migrate.js';
import { ensureSchema } from '../graph/schema.js';
import { withWriteLock } from '../graph/write-lock.js';

/** Brings a graph that an older onrecord wrote to this one's schema version, and says so. GRAPH_TOO_NEW, LOCKED, SCHEMA_DAMAGED. */
export async function readyVersion(graph: Graph, toolVersion: string, notice: (text: string) => void): Promise<void> {
  if ((await pendingMigrations(graph)).length === 0) return;
  const steps = await withWriteLock(graph, notice, (fence) => migrateGraph(graph, { toolVersion, fence }));
  for (const { from, to, what } of steps) notice(`The graph was of schema version ${from} and is now of ${to}: this ${what}`);
}

/** Makes sure of the graph's version, constraints and indexes before anything relies on them, and says so when some were lost or are new. GRAPH_TOO_NEW, SCHEMA_DAMAGED. */
export async function readySchema(graph: Graph, toolVersion: string, notice: (text: string) => void, signal?: AbortSignal): Promise<void> {
  await readyVersion(graph, toolVersion, notice);
  const made = await ensureSchema(graph, toolVersion, signal);
  if (made.repaired) notice(`The schema of the graph lacked ${made.created.join(', ')}; created anew.`);
}
