import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Rec } from './record.js';

/** SHA-256 over the RFC 8785 canonical JSON of a value, in lower-case hexadecimal. */
export function digestOf(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('nothing to digest');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The content digest of a record: equal content = equal digest = nothing to write. */
export function recordDigest(record: Rec): string {
  return digestOf(record);
}
