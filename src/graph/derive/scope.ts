import { isDeepStrictEqual } from 'node:util';
import type { Thresholds } from '../../reason/thresholds.js';
import type { Changes } from '../changes.js';
import type { Graph } from '../connection.js';
import { countAll } from '../state.js';
import { loadStatement } from '../statement.js';
import { touchedIds } from './touched.js';

/** What is to be derived again: what follows from these records, or everything; the first time in a graph nothing stands in the way. */
export type Scope = { readonly of: readonly string[] } | { readonly of: 'everything'; readonly first: boolean };

/** More records than this are never followed one by one, so that memory does not grow with the graph. */
const MOST = 100_000;
/** Nor more than one in so many of all: going through everything is cheaper for each record. */
const SHARE = 10;

/**
 * Decides what an ingest has to derive again, before it writes. Everything, unless all that stands was derived to the end, by these rules of
 * `version` and with these thresholds: whoever was interrupted left no word of what was touched.
 */
export async function deriveScope(
  graph: Graph,
  changes: Changes,
  rules: { readonly version: number; readonly thresholds: Thresholds },
): Promise<Scope> {
  const records = await countAll(graph);
  const { approximate, periodOverlap } = rules.thresholds;
  const wanted = ['COMPLETE', rules.version, approximate, periodOverlap];
  const states = await graph.read(loadStatement('write/state.cypher', 'derived'));
  const { create, update, revive, renew, retire, rekey } = changes;
  const most = create.length + update.length + revive.length + retire.length + rekey.length;
  const derived = states.length > 0 && states.every((state) => isDeepStrictEqual(state, wanted));
  const some = derived && renew.length === 0 && most <= MOST && most * SHARE <= records;
  return some ? { of: touchedIds(changes) } : { of: 'everything', first: records === 0 };
}
