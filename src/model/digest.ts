import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Kind } from './kind.js';
import { RECORD_SHAPES, type Rec } from './record.js';
import { referenceLists } from './references.js';

/** SHA-256 over the RFC 8785 canonical JSON of a value, in lower-case hexadecimal. */
export function digestOf(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('nothing to digest');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The content digest of a record: equal content = equal digest = nothing to write. It is the same whether the record comes from a file or
 * from the graph: lists that name other records count without their order, and an empty rights notice is none.
 */
export function recordDigest(record: Rec): string {
  return contentDigest(record);
}

/** The same of what only should be a record: whatever it holds counts. */
export function contentDigest(content: object): string {
  return digestOf(inOneOrder(content));
}

/** A record with its lists that name others in one order, and without an empty rights notice: what its digest is taken of. */
export function inOneOrder(content: object): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = { ...content };
  const { kind } = fields;
  for (const field of typeof kind === 'string' && Object.hasOwn(RECORD_SHAPES, kind) ? referenceLists(kind as Kind) : []) {
    const list = fields[field];
    if (Array.isArray(list) && list.length > 1) fields[field] = sorted(list);
  }
  const { rights } = fields;
  if (typeof rights === 'object' && rights !== null && Object.keys(rights).length === 0) delete fields.rights;
  return fields;
}

function sorted(list: readonly unknown[]): readonly unknown[] {
  if (list.every((member) => typeof member === 'string')) return list.toSorted();
  const keyed = list.map((member) => ({ member, key: canonicalize(member) ?? '' }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ member }) => member);
}
