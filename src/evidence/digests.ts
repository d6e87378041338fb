import { hash } from 'node:crypto';
import { type CodePointText, slice } from './code-point-text.js';
import { type Ranges, textsOf } from './ranges.js';

/** Stands between pieces of a passage, and between what precedes and what follows one. */
export const GAP = '\u2026';
/** How many code points on each side of a passage its context holds. */
export const CONTEXT = 32;

/** What is stored of a passage instead of its words; lower-case hexadecimal SHA-256 over UTF-8. */
export interface Digests {
  /** Of the ranges' text joined by U+2026. */
  readonly exactSha256: string;
  /** Of 32 code points before the first range, U+2026 and 32 after the last; fewer at the edges. */
  readonly contextSha256: string;
  /** One per range, when there are several: finds the pieces again even when they moved apart. */
  readonly pieces?: readonly string[];
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** The words of a passage, its pieces joined by U+2026: what `exactSha256` is the digest of. Its ranges must lie inside the text. */
export function quoteOf(text: CodePointText, ranges: Ranges): string {
  return textsOf(text, ranges).join(GAP);
}

/** The digests of a passage; its ranges must lie inside the text. */
export function digestsOf(text: CodePointText, ranges: Ranges): Digests {
  const pieces = textsOf(text, ranges);
  const digests = { exactSha256: sha256(pieces.join(GAP)), contextSha256: contextDigest(text, ranges) };
  return pieces.length === 1 ? digests : { ...digests, pieces: pieces.map(sha256) };
}

/** The digest of what stands around a passage. */
export function contextDigest(text: CodePointText, ranges: Ranges): string {
  const start = ranges[0]?.start ?? 0;
  const end = ranges.at(-1)?.end ?? 0;
  const before = slice(text, Math.max(0, start - CONTEXT), start);
  const after = slice(text, end, Math.min(text.length, end + CONTEXT));
  return sha256(before + GAP + after);
}

/** The digest that names a version of a text. */
export function textDigest(text: CodePointText): string {
  return sha256(text.value);
}
