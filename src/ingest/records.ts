import { recordDigest } from '../model/digest.js';
import { KINDS } from '../model/kind.js';
import type { Sourced } from './sourced.js';
import { openRecordStore, type RecordStore } from './store/record-store.js';

/**
 * The records of a dataset in the order of writing (model/kind.ts). They may be millions, and then stand in files: each is read when its turn
 * comes, and again the next time.
 */
export interface Records extends Iterable<Sourced> {
  readonly length: number;
  readonly store: RecordStore;
  /** Their numbers in the store, in the same order. */
  readonly numbers: () => Iterable<number>;
}

/** Most records that are sorted by id within their kind, so that the order of files does not show; more come as they stand in their files. */
const SORTED = 100_000;

/** Opens a store in the order of writing. */
export function recordsOf(store: RecordStore): Records {
  let sorted: readonly number[] | null = null;

  function* numbers(): Generator<number> {
    if (store.size <= SORTED) {
      sorted ??= sort(store);
      yield* sorted;
      return;
    }
    for (const kind of KINDS) {
      if (store.count(kind) === 0) continue;
      for (let number = 0; number < store.size; number++) if (store.kindOf(number) === kind) yield number;
    }
  }

  return {
    length: store.size,
    store,
    numbers,
    *[Symbol.iterator]() {
      for (const number of numbers()) yield store.read(number);
    },
  };
}

function sort(store: RecordStore): readonly number[] {
  const order = new Map<string, number>(KINDS.map((kind, i) => [kind, i]));
  const keyed = Array.from({ length: store.size }, (_, number) => ({
    number,
    id: store.idOf(number),
    rank: order.get(store.kindOf(number)) ?? KINDS.length,
  }));
  return keyed.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(({ number }) => number);
}

/** Records that are at hand, in the order of writing. */
export function holdRecords(records: Iterable<Sourced>): Records {
  const store = openRecordStore();
  for (const sourced of records) store.hold(sourced, recordDigest(sourced.record));
  return recordsOf(store);
}
