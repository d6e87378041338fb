import { KINDS } from '../model/kind.js';
import type { Sourced } from './sourced.js';

/** Records in the order of writing (model/kind.ts), then by id: the same whatever the order of the files. */
export function sortRecords(records: readonly Sourced[]): readonly Sourced[] {
  const order = new Map<string, number>(KINDS.map((kind, i) => [kind, i]));
  const rank = (one: Sourced): number => order.get(one.record.kind) ?? KINDS.length;
  return [...records].sort((a, b) => rank(a) - rank(b) || (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0));
}
