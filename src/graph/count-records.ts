import type { Graph } from './connection.js';
import { loadCypher } from './statement.js';

/** How many records of the kinds that people ask about stand in a graph; `works` are those whose text was read. */
export interface RecordCounts {
  readonly assertions: number;
  readonly claims: number;
  readonly people: number;
  readonly organizations: number;
  readonly works: number;
  readonly disputes: number;
}

/** Counts what stands in the graph. */
export async function countRecords(graph: Pick<Graph, 'read'>): Promise<RecordCounts> {
  const [row] = await graph.read<readonly number[]>(loadCypher('read/counts.cypher'));
  const [assertions = 0, claims = 0, people = 0, organizations = 0, works = 0, disputes = 0] = row ?? [];
  return { assertions, claims, people, organizations, works, disputes };
}
