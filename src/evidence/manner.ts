import { type CodePointText, toOffset } from './code-point-text.js';
import { oncePerText } from './once-per-text.js';
import { type Quotation, quotations } from './quotations.js';
import type { Ranges } from './ranges.js';

/** Whether words are quoted, reported, or partly both. */
export type QuotedManner = 'DIRECT' | 'INDIRECT' | 'MIXED';

const quotationsOf = oncePerText(({ value }) => quotations(value));

/** DIRECT when every letter and digit of the ranges stands inside quotation marks, INDIRECT when none does, else MIXED. */
export function manner(text: CodePointText, ranges: Ranges): QuotedManner {
  const quoted = quotationsOf(text);
  let inside = 0;
  let outside = 0;
  for (const range of ranges) {
    const end = toOffset(text, range.end);
    let at = toOffset(text, range.start);
    let index = firstBehind(quoted, at);
    for (; at < end; at++) {
      while ((quoted[index]?.end ?? end) <= at) index++;
      if (!/[\p{L}\p{N}]/u.test(text.value[at] ?? '')) continue;
      if ((quoted[index]?.start ?? end) <= at) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'INDIRECT';
  return outside === 0 ? 'DIRECT' : 'MIXED';
}

/** The index of the first quotation that ends behind an offset. */
function firstBehind(quoted: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quoted[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
