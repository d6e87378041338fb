import canonicalize from 'canonicalize';
import { RECORD_SHAPES, type Rec } from '../model/record.js';
import type { HeldFields } from './held-record.js';
import { LINKS } from './links.js';

/** A field that an update changes, with what it held before and holds after as JSON text; `null` where it holds nothing. */
export interface ChangedField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** The fields in which a record differs from what the graph holds, in the order of its shape. Lists of links are compared without order. */
export function changedFields(record: Rec, held: HeldFields): readonly ChangedField[] {
  const unordered = new Set(LINKS[record.kind].filter((link) => link.many && link.field !== 'derivedFrom').map((link) => link.field));
  const after = record as unknown as Readonly<Record<string, unknown>>;
  return Object.keys(RECORD_SHAPES[record.kind].shape)
    .filter((field) => field !== 'id' && field !== 'kind')
    .map((field) => ({ field, before: json(held[field], unordered.has(field)), after: json(after[field], unordered.has(field)) }))
    .filter((change) => change.before !== change.after);
}

function json(value: unknown, unordered: boolean): string {
  if (unordered && Array.isArray(value))
    return `[${value
      .map((member) => canonicalize(member))
      .sort()
      .join(',')}]`;
  return canonicalize(value ?? null) ?? 'null';
}
