import { type ChangedField, changedFields } from '../graph/changed-fields.js';
import type { Changes, Write, Writes } from '../graph/changes.js';
import type { Graph } from '../graph/connection.js';
import { readHeld } from '../graph/held-record.js';
import type { Records } from './records.js';
import type { Site } from './sourced.js';

/** One record that an ingest would touch. */
export interface DescribedChange {
  readonly what: 'rekey' | 'create' | 'update' | 'revive' | 'join' | 'retire' | 'release';
  readonly id: string;
  /** Of a rekey: the id that it has in the graph. */
  readonly from?: string;
  /** Where its files write it; absent when they do no longer. */
  readonly site?: Site;
  /** Of an update or a revival: the fields in which it differs from what the graph holds. */
  readonly fields?: readonly ChangedField[];
}

/** Describes the first `limit` changes, in the order of writing. Only reads the graph. */
export async function describeChanges(
  changes: Changes,
  { store }: Records,
  graph: Pick<Graph, 'read'>,
  limit: number,
): Promise<readonly DescribedChange[]> {
  const listed = list(changes, limit).slice(0, limit);
  const written = new Map(
    [changes.update, changes.revive].flatMap((writes) => firstOf(writes, limit)).map(({ record }) => [record.id, record]),
  );
  const oldIds = new Map(changes.rekey.map(({ from, to }) => [to, from]));
  const compared = listed.filter(({ what }) => what === 'update' || what === 'revive').map(({ id }) => oldIds.get(id) ?? id);
  const held = await readHeld({ run: (statement, parameters) => graph.read(statement, parameters) }, compared);
  return listed.map((change) => {
    const number = store.find(change.id);
    const site = number === -1 ? undefined : siteOnly(store.siteOf(number));
    const record = change.what === 'update' || change.what === 'revive' ? written.get(change.id) : undefined;
    const before = held.get(oldIds.get(change.id) ?? change.id);
    const fields = record === undefined || before === undefined ? undefined : changedFields(record, before);
    return { ...change, ...(site && { site }), ...(fields && { fields }) };
  });
}

function siteOnly({ file, line, column }: Site): Site {
  return { file, line, column };
}

function list({ rekey, create, update, revive, join, retire, release }: Changes, limit: number): readonly DescribedChange[] {
  const of = (what: DescribedChange['what'], ids: readonly string[]) => ids.map((id) => ({ what, id }));
  const ids = (writes: Writes) => firstOf(writes, limit).map(({ record }) => record.id);
  return [
    ...rekey.map(({ from, to }) => ({ what: 'rekey' as const, id: to, from })),
    ...of('create', ids(create)),
    ...of('update', ids(update)),
    ...of('revive', ids(revive)),
    ...of('join', join),
    ...of('retire', retire),
    ...of('release', release),
  ];
}

/** The first few; no more of them are read. */
function firstOf(writes: Writes, limit: number): readonly Write[] {
  const first: Write[] = [];
  for (const write of writes) {
    if (first.length >= limit) break;
    first.push(write);
  }
  return first;
}
