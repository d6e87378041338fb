import type { Changes } from './changes.js';
import { changeCount } from './changes.js';
import type { Graph } from './connection.js';
import { loadStatement } from './statement.js';

/** From this share of changed records on, plans that Neo4j made before may be far off: as when it samples an index again by itself. */
const SHARE = 0.05;

/**
 * Lets Neo4j look at the graph anew after an ingest that changed much of it. A plan that was made from what indexes held a moment ago took
 * eight times the dbHits, and was kept. A server that does not allow it finds out by itself, in time.
 */
export async function replanAfter(graph: Graph, changes: Changes): Promise<void> {
  if (changeCount(changes) <= SHARE * changes.records) return;
  await graph.read(loadStatement('write/run.cypher', 'replan'), {}, { timeoutMs: 60_000 }).catch(() => undefined);
}
