import type { Rec } from '../../src/model/record.js';
import { dayBounds } from '../../src/model/when.js';

/**
 * The records of a world without what became known after a day: works and corrections of later days, unless something earlier names them,
 * and whatever stands only in them. What stays is as it was, less its mentions of what goes.
 */
export function withoutLater(records: readonly Rec[], day: string): readonly Rec[] {
  const gone = new Set(records.filter((record) => isLater(record, day)).map(({ id }) => id));
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    const early = new Set(records.filter((record) => record.kind === 'assertion' && !gone.has(record.work)).map(({ id }) => id));
    const claims = new Set(records.flatMap((record) => (record.kind === 'assertion' && early.has(record.id) ? [record.claim] : [])));
    for (const record of records) {
      const isEarly =
        record.kind === 'article' || record.kind === 'document'
          ? !gone.has(record.id)
          : early.has(record.id) || claims.has(record.id) || (record.kind === 'stance' && early.has(record.assertion));
      if (isEarly) for (const id of stringsIn(record)) gone.delete(id);
    }
  }
  let left: readonly Rec[] = records.filter(({ id }) => !gone.has(id));
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    left = left.flatMap((record) => {
      const kept = without(record, gone) as Rec | undefined;
      if (kept === undefined) gone.add(record.id);
      return kept === undefined ? [] : [kept];
    });
  }
  return left;
}

function isLater(record: Rec, day: string): boolean {
  if (!('published' in record) || record.published === undefined) return false;
  const bounds = dayBounds(record.published.edtf);
  return !('fault' in bounds) && bounds.latest !== null && bounds.latest > day;
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn);
}

/** A value less the members of its lists that mention what is gone; undefined when it mentions that itself. */
function without(value: unknown, gone: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return gone.has(value) ? undefined : value;
  if (Array.isArray(value)) return value.map((each) => without(each, gone)).filter((each) => each !== undefined);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, member]) => [key, member, without(member, gone)] as const);
  if (entries.some(([, member, kept]) => member !== undefined && kept === undefined)) return undefined;
  return Object.fromEntries(entries.map(([key, , kept]) => [key, kept]));
}
