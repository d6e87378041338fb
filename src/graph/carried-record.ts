import type { CarriedLink, CarriedRecord, Fidelity, RelayHow } from '../reason/origin-walk.js';
import type { OriginsInput } from '../reason/origins.js';

/** What a statement tells of a record on the way to origins, in this order. */
type Facts = readonly [
  what: 'ASSERTION' | 'WORK',
  id: string,
  key: string,
  asked: boolean,
  work: string | null,
  /** Of an assertion: in its work's own voice; of a work: a document. */
  speaksItself: boolean,
  statement: string | null,
  agrees: boolean,
  outlet: string | null,
  links: readonly (readonly [to: string, how: RelayHow, fidelity: Fidelity])[],
];

/** The inputs of origins from the rows of a statement; `complete` says whether these are all. */
export function originsInput(rows: readonly (readonly unknown[])[], complete: boolean): OriginsInput {
  return { records: rows.map((row) => carriedRecord(row as unknown as Facts)), complete };
}

function carriedRecord([what, id, key, asked, work, speaksItself, statement, agrees, outlet, linked]: Facts): CarriedRecord {
  const links = linked.map(([to, how, fidelity]): CarriedLink => ({ to, how, fidelity }));
  if (what === 'WORK') return { what, id, key, issued: speaksItself, outlet, links };
  return { what, id, key, asked, work: work ?? '', voice: speaksItself, statement, agrees, links };
}
