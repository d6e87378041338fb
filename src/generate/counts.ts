import { KINDS, type Kind } from '../model/kind.js';
import type { RecInput } from '../model/record.js';
import { responseType } from '../model/vocabulary.js';

/** How many records of each kind there are, and what dataset.yaml can expect besides. */
export interface Counts {
  readonly records: Record<Kind, number>;
  disputes: number;
  /** Assertions with evidence. */
  evidenced: number;
}

/** Nothing counted yet. */
export function noCounts(): Counts {
  return { records: Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>, disputes: 0, evidenced: 0 };
}

/** Counts a record. */
export function count(record: RecInput, counts: Counts): void {
  counts.records[record.kind] += 1;
  if (record.kind === 'response' && responseType(record.responseKind) === 'DISPUTES') counts.disputes += 1;
  if (record.kind === 'assertion' && (record.evidence?.length ?? 0) > 0) counts.evidenced += 1;
}
