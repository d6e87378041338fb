import { type CodePointText, slice } from '../evidence/code-point-text.js';
import { quoteOf } from '../evidence/digests.js';
import { find } from '../evidence/find.js';
import { normaliseQuote } from '../evidence/normalise.js';
import { printRanges, type Ranges, rangesFault } from '../evidence/ranges.js';
import type { KnownText } from '../ingest/sealing/known-text.js';

/** Where a file says that a passage stands: positions, words, or both, and what stands around them. */
export interface Pointed {
  readonly ranges?: Ranges | undefined;
  readonly exact?: string | readonly string[] | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Where it stands in the text, with a doubt where the file did not agree with itself; or why nowhere. */
export type Placed = { readonly ranges: Ranges; readonly doubt?: string } | { readonly fault: string };

/** Finds a passage in the text. Words that the file gives must stand there to the character; nothing is guessed. */
export function place(text: CodePointText, { ranges, exact, prefix, suffix }: Pointed): Placed {
  const outside = ranges === undefined ? null : rangesFault(ranges, text.length);
  if (exact === undefined) {
    if (ranges === undefined) return { fault: 'it names no place' };
    return outside === null ? { ranges } : { fault: outside };
  }
  const pieces = (typeof exact === 'string' ? [exact] : exact).map(normaliseQuote);
  if (ranges !== undefined && outside === null && quoteOf(text, ranges) === pieces.join('\u2026')) return { ranges };
  const found = find(text, pieces);
  const places =
    found.kind === 'FOUND' ? [found.ranges] : found.kind === 'AMBIGUOUS' ? found.places.filter(around(text, prefix, suffix)) : [];
  const [first] = places;
  const instead = ranges === undefined ? '' : outside === null ? `, and other words at ${printRanges(ranges)}` : `, and ${outside}`;
  if (first === undefined) return { fault: `its words are not in the text${instead}` };
  if (places.length > 1) return { fault: `its words stand ${places.length} times in the text${instead}` };
  return ranges === undefined
    ? { ranges: first }
    : { ranges: first, doubt: `its words stand at ${printRanges(first)}, not where it says (${printRanges(ranges)})` };
}

/** The only text in which the words stand; null where none or several hold them. */
export function textWith(texts: readonly KnownText[], pointed: Pointed): KnownText | null {
  if (pointed.exact === undefined) return null;
  const holding = texts.filter(({ text }) => 'ranges' in place(text, { ...pointed, ranges: undefined }));
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

function around(text: CodePointText, prefix = '', suffix = ''): (ranges: Ranges) => boolean {
  return (ranges) => {
    const start = ranges[0]?.start ?? 0;
    const end = ranges.at(-1)?.end ?? 0;
    return slice(text, 0, start).endsWith(normaliseQuote(prefix)) && slice(text, end, text.length).startsWith(normaliseQuote(suffix));
  };
}
