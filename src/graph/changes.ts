import type { Dataset } from '../model/dataset.js';
import type { Rec } from '../model/record.js';
import type { Quote } from './quotes.js';

/** A record to write, with its content digest. */
export interface Write {
  readonly record: Rec;
  readonly digest: string;
}

/** Records to write, in the order of writing. They may stand in files: each is read when its turn comes, and again the next time. */
export interface Writes extends Iterable<Write> {
  readonly length: number;
}

/** A record's old id and its new one. */
export interface Rekey {
  readonly from: string;
  readonly to: string;
}

/** All that an ingest does to the graph, as plain values. */
export interface Changes {
  readonly dataset: Dataset;
  /** Digest over all records of the dataset, and their number. */
  readonly version: string;
  readonly records: number;
  /** Records that the graph holds under an id they no longer have; they also stand below where their content differs. */
  readonly rekey: readonly Rekey[];
  /** Explicit ids that were renamed, as far as the graph does not know it: old ids lead to the record for ever. */
  readonly remember: readonly Rekey[];
  /** Old ids that are those of records again. */
  readonly forget: readonly string[];
  /** Records that the graph does not hold, or holds half written. */
  readonly create: Writes;
  /** Records that it holds with other content. */
  readonly update: Writes;
  /** Records that it holds as retired. */
  readonly revive: Writes;
  /** Records that it holds with this content, as older rules wrote them: the same again, which nobody need be told of. */
  readonly renew: Writes;
  /** Ids of records that vanished from their only dataset. */
  readonly retire: readonly string[];
  /** Ids of records of other datasets that this one now holds as well, with equal content. */
  readonly join: readonly string[];
  /** Ids of records that vanished from this dataset and stand in another. */
  readonly release: readonly string[];
  /** Number of records with no new content. */
  readonly unchanged: number;
  /** What the dataset loses beyond what is likely to be meant. */
  readonly shrinks: readonly { readonly what: string; readonly before: number; readonly after: number }[];
  /** Whether the dataset's own entry is out of date: never written, half written, or other title, licence, rules or version. */
  readonly stale: boolean;
  /** Words of evidence that the graph lacks, of texts that were given. They are the graph's own: no part of a record, digest or version. */
  readonly quotes: readonly Quote[];
}

/** Number of records whose content or place in the dataset changes; quotes aside. */
export function changeCount(changes: Changes): number {
  const { rekey, remember, forget, create, update, revive, retire, join, release } = changes;
  return [rekey, remember, forget, create, update, revive, retire, join, release].reduce((sum, { length }) => sum + length, 0);
}

/** Whether records and dataset stand as they should; quotes aside. */
export function isEmpty(changes: Changes): boolean {
  return changeCount(changes) === 0 && !changes.stale;
}
