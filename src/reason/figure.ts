import type { COMPARATORS, DERIVATION_OPS, LISTINGS, PERIOD_KINDS } from '../model/vocabulary.js';

/** What a figure counts. */
export interface CountedMeasure {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

/** Where a figure counts; `within` are the ids of all larger places that hold it, however many steps away. */
export interface CountedPlace {
  readonly id: string;
  readonly name: string;
  readonly within: readonly string[];
}

/** That a root speaker (an origin key, rule 8) gave the figure on a day, and from which day readers could know it. */
export interface Saying {
  readonly by: string;
  readonly on: string;
  readonly knownFrom?: string;
}

/** A figure with everything that decides with which others it can be compared. Days are ISO texts. */
export interface Figure {
  readonly id: string;
  readonly measure: CountedMeasure;
  readonly unit: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly comparator: (typeof COMPARATORS)[number];
  /** As printed: tells with how many decimals. */
  readonly printed: string | null;
  /** First and last day that it counts; null where open. Null as a whole: no time is stated. */
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly periodKind: (typeof PERIOD_KINDS)[number] | null;
  readonly places: readonly CountedPlace[];
  readonly dimensions: readonly string[];
  /** Whether the list that its claim gives of its parts is complete. */
  readonly listing: (typeof LISTINGS)[number] | null;
  /** Ids of figures of which it is a part. */
  readonly partOf: readonly string[];
  readonly derivedFrom: { readonly op: (typeof DERIVATION_OPS)[number]; readonly of: readonly string[] } | null;
  readonly said: readonly Saying[];
}
