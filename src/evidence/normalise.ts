import { type CodePointText, codePointText } from './code-point-text.js';
import { firstInvalidByte } from './utf8.js';

/** The name of the one normalization that positions and digests are counted in. */
export const NORMALIZATION = 'nobom-lf-nfc';

/** A normalised text, or why there is none; `at` counts bytes for NOT_UTF8, else UTF-16 units of the input, from 0. */
export type Normalised =
  | { readonly kind: 'TEXT'; readonly text: CodePointText }
  | { readonly kind: 'NOT_UTF8' | 'NUL' | 'LONE_SURROGATE'; readonly at: number };

/** Takes away byte order marks, turns CRLF and CR into LF and composes to NFC; refuses what is not text. Idempotent. */
export function normalise(input: Uint8Array | string): Normalised {
  if (typeof input !== 'string') {
    const invalid = firstInvalidByte(input);
    if (invalid >= 0) return { kind: 'NOT_UTF8', at: invalid };
    return normalise(new TextDecoder('utf-8', { ignoreBOM: true }).decode(input));
  }
  const nul = input.indexOf('\0');
  if (nul >= 0) return { kind: 'NUL', at: nul };
  const lone = loneSurrogate(input);
  if (lone >= 0) return { kind: 'LONE_SURROGATE', at: lone };
  return { kind: 'TEXT', text: codePointText(normaliseQuote(input.replace(/^\ufeff+/, ''))) };
}

/** The same for words out of a text: line ends and NFC, but an inner U+FEFF stays, since the text may hold it. */
export function normaliseQuote(quote: string): string {
  return quote.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The UTF-16 offset of the first half of a character that stands alone, or -1. */
export function loneSurrogate(value: string): number {
  return value.search(/\p{Surrogate}/u);
}
