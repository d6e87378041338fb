import type { Graph } from '../connection.js';
import { loadStatement } from '../statement.js';

/** A property that is a list in every node with the label, here and there an empty one. */
export interface EmptyLists {
  readonly label: string;
  readonly property: string;
}

/** Most nodes in one transaction. */
const BATCH = 10_000;

/** Gives an empty list to every node that lacks one: the importer knows no empty lists. */
export async function fillEmptyLists(graph: Graph, lists: readonly EmptyLists[]): Promise<void> {
  const statement = loadStatement('write/bulk.cypher', 'empty-lists');
  for (const { label, property } of lists) {
    const some = { label, property, most: BigInt(BATCH) };
    for (let filled = BATCH; filled === BATCH; ) {
      filled = await graph.write(async (writer) => (await writer.run<[number]>(statement, some))[0]?.[0] ?? 0);
    }
  }
}
