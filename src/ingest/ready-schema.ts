import type { Graph } from '../graph/connection.js';
import { ensureSchema } from '../graph/schema.js';

/** Makes sure of the graph's constraints and indexes before anything relies on them, and says so when some were lost or are new. GRAPH_TOO_NEW, SCHEMA_DAMAGED. */
export async function readySchema(graph: Graph, toolVersion: string, notice: (text: string) => void): Promise<void> {
  const made = await ensureSchema(graph, toolVersion);
  if (made.repaired) notice(`The schema of the graph lacked ${made.created.join(', ')}; created anew.`);
}
