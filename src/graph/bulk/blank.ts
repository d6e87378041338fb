import type { Graph } from '../connection.js';
import { loadStatement } from '../statement.js';

/** Whether a graph holds nothing that an import could take away, and the count of its mark of commits. Only reads. */
export async function readBlank(graph: Graph): Promise<{ readonly blank: boolean; readonly commits: number }> {
  const [row] = await graph.read<[boolean, number]>(loadStatement('write/bulk.cypher', 'blank'));
  return { blank: row?.[0] === true, commits: row?.[1] ?? 0 };
}
