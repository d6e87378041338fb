import type { Kind } from '../model/kind.js';
import { KINDS } from '../model/kind.js';
import type { Rec, RecordOf } from '../model/record.js';
import type { CheckContext } from './check.js';
import type { Sourced } from './sourced.js';

/** A record of one kind with its place. */
export interface Placed<K extends Kind> extends Sourced {
  readonly record: RecordOf<K>;
}

/** All records of a dataset, as the rules look at them. */
export interface World extends CheckContext {
  readonly records: readonly Sourced[];
  readonly byId: ReadonlyMap<string, Sourced>;
  of<K extends Kind>(kind: K): readonly Placed<K>[];
  /** The record with this id, if it is of this kind. */
  get<K extends Kind>(id: string | undefined, ...kinds: readonly K[]): RecordOf<K> | undefined;
}

/** Opens the records to the rules. */
export function openWorld(records: readonly Sourced[], context: CheckContext): World {
  const byId = new Map(records.map((one) => [one.record.id, one]));
  const byKind = new Map<string, Sourced[]>(KINDS.map((kind) => [kind, []]));
  for (const one of records) byKind.get(one.record.kind)?.push(one);
  return {
    ...context,
    records,
    byId,
    of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Placed<K>[],
    get: <K extends Kind>(id: string | undefined, ...kinds: readonly K[]) => {
      const record: Rec | undefined = id === undefined ? undefined : byId.get(id)?.record;
      return record !== undefined && (kinds as readonly string[]).includes(record.kind) ? (record as RecordOf<K>) : undefined;
    },
  };
}
