import type { Graph } from '../connection.js';
import { loadStatement } from '../statement.js';
import type { Fence } from '../write-lock.js';

/** Lists that every node with the label has, some an empty one. */
const LISTS = [
  { label: 'Agent', property: 'aliases' },
  { label: 'Agent', property: 'sameAs' },
  { label: 'Observation', property: 'dimensions' },
] as const;

const PROPERTIES: ReadonlySet<string> = new Set(LISTS.map(({ property }) => property));

/** Most nodes in one transaction. */
const BATCH = 10_000;

/** Whether nodes that lack this list are given an empty one by `fillEmptyLists`. */
export function isFilled(property: string): boolean {
  return PROPERTIES.has(property);
}

/** Gives an empty list to every node that lacks one: the importer knows no empty lists. Running it again changes nothing. */
export async function fillEmptyLists(graph: Graph, fence: Fence, signal?: AbortSignal): Promise<void> {
  const statement = loadStatement('write/bulk.cypher', 'empty-lists');
  for (const list of LISTS) {
    const some = { ...list, most: BigInt(BATCH) };
    for (let filled = BATCH; filled === BATCH; ) {
      filled = await graph.write(
        async (writer) => {
          const [row] = await writer.run<[number]>(statement, some);
          await fence(writer);
          return row?.[0] ?? 0;
        },
        { signal },
      );
    }
  }
}
