/** What a dataset would lose: of all its records, or of those with one prefix. */
export interface Shrinkage {
  readonly what: string;
  readonly before: number;
  readonly after: number;
}

/** The share that a dataset may lose in one ingest, and the fewest records of a kind that are looked at by themselves. */
export const SHRINK = { most: 0.1, fewest: 20 } as const;

/** Numbers of records: of all, and of those with each prefix. */
export interface PrefixCounts {
  readonly add: (prefix: string, number?: number) => void;
  readonly counts: ReadonlyMap<string, number>;
}

/** Begins to count. */
export function countPrefixes(): PrefixCounts {
  const counts = new Map<string, number>([[ALL, 0]]);
  return {
    counts,
    add: (prefix, number = 1) => {
      for (const what of [ALL, prefix]) counts.set(what, (counts.get(what) ?? 0) + number);
    },
  };
}

/** What shrinks by more than is likely to be meant: the dataset as a whole, or a kind of its records (by the prefix of ids). */
export function shrinkage(before: PrefixCounts['counts'], after: PrefixCounts['counts']): readonly Shrinkage[] {
  return [...before]
    .map(([what, count]): Shrinkage => ({ what, before: count, after: after.get(what) ?? 0 }))
    .filter((one) => one.before >= (one.what === ALL ? 1 : SHRINK.fewest) && one.after < one.before * (1 - SHRINK.most));
}

/** One sentence: `records 500 → 300, claim 80 → 20`. */
export function shrinkageText(shrinks: readonly Shrinkage[]): string {
  return shrinks.map(({ what, before, after }) => `${what} ${before} → ${after}`).join(', ');
}

const ALL = 'records';
