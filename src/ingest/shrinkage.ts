import type { GraphState } from '../graph/state.js';

/** What a dataset would lose: of all its records, or of those with one prefix. */
export interface Shrinkage {
  readonly what: string;
  readonly before: number;
  readonly after: number;
}

/** The share that a dataset may lose in one ingest, and the fewest records of a kind that are looked at by themselves. */
export const SHRINK = { most: 0.1, fewest: 20 } as const;

/** What shrinks by more than is likely to be meant: the dataset as a whole, or a kind of its records (by the prefix of ids). */
export function shrinkage(records: GraphState['records'], wanted: Iterable<string>): readonly Shrinkage[] {
  const before = countByPrefix([...records].filter(([, { member, retired }]) => member && !retired).map(([id]) => id));
  const after = countByPrefix(wanted);
  return [...before]
    .map(([what, count]): Shrinkage => ({ what, before: count, after: after.get(what) ?? 0 }))
    .filter((one) => one.before >= (one.what === ALL ? 1 : SHRINK.fewest) && one.after < one.before * (1 - SHRINK.most));
}

/** One sentence: `records 500 → 300, claim 80 → 20`. */
export function shrinkageText(shrinks: readonly Shrinkage[]): string {
  return shrinks.map(({ what, before, after }) => `${what} ${before} → ${after}`).join(', ');
}

const ALL = 'records';

function countByPrefix(ids: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([[ALL, 0]]);
  for (const id of ids) {
    const prefix = id.slice(0, id.indexOf(':'));
    for (const what of [ALL, prefix]) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return counts;
}
