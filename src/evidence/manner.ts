import { type CodePointText, toOffset } from './code-point-text.js';
import { quotations } from './quotations.js';
import type { Ranges } from './ranges.js';

/** Whether words are quoted, reported, or partly both. */
export type QuotedManner = 'DIRECT' | 'INDIRECT' | 'MIXED';

/** DIRECT when every letter and digit of the ranges stands inside quotation marks, INDIRECT when none does, else MIXED. */
export function manner(text: CodePointText, ranges: Ranges): QuotedManner {
  const quoted = quotations(text.value);
  let inside = 0;
  let outside = 0;
  for (const range of ranges) {
    const end = toOffset(text, range.end);
    for (let at = toOffset(text, range.start); at < end; at++) {
      if (!/[\p{L}\p{N}]/u.test(text.value[at] ?? '')) continue;
      if (quoted.some((quotation) => quotation.start <= at && at < quotation.end)) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'INDIRECT';
  return outside === 0 ? 'DIRECT' : 'MIXED';
}
