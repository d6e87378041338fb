import type { Dataset } from '../model/dataset.js';
import type { Rec } from '../model/record.js';
import type { Quote } from './quotes.js';

/** A record to write, with its content digest. */
export interface Write {
  readonly record: Rec;
  readonly digest: string;
}

/** All that an ingest does to the graph, as plain values. */
export interface Changes {
  readonly dataset: Dataset;
  /** Digest over all records of the dataset, and their number. */
  readonly version: string;
  readonly records: number;
  /** Records that the graph does not hold, or holds half written. */
  readonly create: readonly Write[];
  /** Records that it holds with other content. */
  readonly update: readonly Write[];
  /** Records that it holds as retired. */
  readonly revive: readonly Write[];
  /** Ids of records that vanished from their only dataset. */
  readonly retire: readonly string[];
  /** Ids of records of other datasets that this one now holds as well, with equal content. */
  readonly join: readonly string[];
  /** Ids of records that vanished from this dataset and stand in another. */
  readonly release: readonly string[];
  /** Number of records with nothing to do. */
  readonly unchanged: number;
  /** Whether the dataset's own entry is out of date: never written, half written, or other title, licence, rules or version. */
  readonly stale: boolean;
  /** Words of evidence that the graph lacks, of texts that were given. They are the graph's own: no part of a record, digest or version. */
  readonly quotes: readonly Quote[];
}

/** Number of records that the changes touch; quotes aside. */
export function changeCount(changes: Changes): number {
  const { create, update, revive, retire, join, release } = changes;
  return create.length + update.length + revive.length + retire.length + join.length + release.length;
}

/** Whether records and dataset stand as they should; quotes aside. */
export function isEmpty(changes: Changes): boolean {
  return changeCount(changes) === 0 && !changes.stale;
}
