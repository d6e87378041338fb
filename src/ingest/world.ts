import type { Kind } from '../model/kind.js';
import type { Problem } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import type { CheckContext } from './check.js';
import type { Site, Sourced } from './sourced.js';
import type { RecordStore } from './store/record-store.js';

/** A record of one kind with its place. */
export interface Placed<K extends Kind> extends Sourced {
  readonly record: RecordOf<K>;
}

/**
 * All records of a dataset, as the rules look at them: each by its id or its number. They may be millions, and stand in files: what a rule
 * remembers of them it keeps by number (`store/bits.ts`, `links.ts`, `buckets.ts`).
 */
export interface World extends CheckContext {
  /** The number of the record with this id, or -1. */
  find(id: string | undefined): number;
  /** The record with this number, read again if need be. */
  at(number: number): Sourced;
  kindOf(number: number): Kind;
  siteOf(number: number): Site;
  /** The record with this id, if it is of this kind. */
  get<K extends Kind>(id: string | undefined, ...kinds: readonly K[]): RecordOf<K> | undefined;
  /** How many there are of some kinds. */
  count(...kinds: readonly Kind[]): number;
  /** All ids, for "did you mean"; none where there are too many to look at each. */
  ids(): Iterable<string>;
}

/** What a rule does with the records, each of which it is shown once, in no order that it may rely on. */
export interface Visitor {
  /** Shown records of one kind. */
  readonly on?: { readonly [K in Kind]?: (one: Placed<K>, number: number) => Found };
  /** Shown every record. */
  readonly each?: (one: Sourced, number: number) => Found;
  /** Asked when all have been shown. */
  readonly end?: () => Iterable<Problem>;
}

/** What breaks a rule; nothing is as good as an empty list. */
export type Found = readonly Problem[] | undefined;

/** Opens the records to the rules. */
export function openWorld(store: RecordStore, context: CheckContext): World {
  const find = (id: string | undefined): number => (id === undefined ? -1 : store.find(id));
  return {
    ...context,
    find,
    at: store.at,
    kindOf: store.kindOf,
    siteOf: store.siteOf,
    get: <K extends Kind>(id: string | undefined, ...kinds: readonly K[]) => {
      const number = find(id);
      if (number === -1 || !(kinds as readonly Kind[]).includes(store.kindOf(number))) return undefined;
      return store.at(number).record as RecordOf<K>;
    },
    count: (...kinds) => kinds.reduce((sum, kind) => sum + store.count(kind), 0),
    ids: store.ids,
  };
}
