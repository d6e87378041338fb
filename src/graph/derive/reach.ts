import { inBatches } from '../in-batches.js';
import { BATCH } from '../write-records.js';
import { type ByLabel, byLabel, union } from './labels.js';
import type { Runner } from './runner.js';

/** Follows links from records that changed to those that depend on them, by the statements of `cypher/derive/reach.cypher`. */
export interface Reach {
  /** Ids that depend on those of these lists; nothing is asked where all are empty. */
  readonly from: (name: string, lists: Readonly<Record<string, readonly string[]>>) => Promise<readonly string[]>;
  /** The same, told apart by what they are ids of. */
  readonly within: (name: string, lists: Readonly<Record<string, readonly string[]>>) => Promise<ByLabel>;
  /** These ids, and all that a statement leads to from them, however far. */
  readonly closure: (name: string, ids: readonly string[]) => Promise<readonly string[]>;
}

/** Reach by way of a runner. */
export function reachOf({ rows }: Pick<Runner, 'rows'>): Reach {
  async function from(name: string, lists: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
    const found = new Set<string>();
    const most = Math.max(...Object.values(lists).map(({ length }) => length));
    for (let at = 0; at < most; at += BATCH) {
      const some = Object.fromEntries(Object.entries(lists).map(([key, ids]) => [key, ids.slice(at, at + BATCH)]));
      for (const [id] of await rows<[string]>('reach', name, some)) found.add(id);
    }
    return [...found];
  }

  async function closure(name: string, ids: readonly string[]): Promise<readonly string[]> {
    const met = new Set(ids);
    for (let edge: readonly string[] = [...met]; edge.length > 0; ) {
      const found: string[] = [];
      for (const batch of inBatches(edge, BATCH)) found.push(...(await rows<[string]>('reach', name, { ids: batch })).map(([id]) => id));
      edge = union(found).filter((id) => !met.has(id));
      for (const id of edge) met.add(id);
    }
    return [...met];
  }

  return { from, within: async (name, lists) => byLabel(await from(name, lists)), closure };
}
