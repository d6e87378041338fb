import { type CodePointText, toCodePoint } from './code-point-text.js';
import { type FoldedText, foldText } from './fold-text.js';
import { oncePerText } from './once-per-text.js';
import type { Range } from './ranges.js';

/** Characters of a quote and what the text has instead; either may be empty. `at` counts code points of the text. */
export interface Difference {
  readonly quoted: string;
  readonly printed: string;
  readonly at: number;
}

/** What comes closest to an absent quote: a reason to show, never a place to use. */
export type Closest =
  | { readonly kind: 'CHARACTERS'; readonly at: Range; readonly differences: readonly Difference[] }
  | { readonly kind: 'INSERTION'; readonly at: Range; readonly pieces: readonly string[] }
  | { readonly kind: 'ELLIPSIS'; readonly pieces: readonly string[] }
  | { readonly kind: 'PREFIX' | 'SUFFIX'; readonly characters: number; readonly difference: Difference }
  | { readonly kind: 'NOTHING' }
  /** The text is too long to look for what comes close. */
  | { readonly kind: 'UNEXPLAINED' };

/** In longer texts, counted in code points, nothing is explained: that would take seconds and much memory. */
const LONGEST = 2_000_000;

const foldedText = oncePerText(({ value }) => foldText(value));
const bracketless = oncePerText((text) => ({ folded: withoutBrackets(foldedText(text)) }));

/** A start or end shorter than this says nothing about what was meant. */
const SHORTEST = 6;
/** How much is shown of the place where quote and text part, in UTF-16 units. */
const SHOWN = 24;

/** Says why a quote is not in the text: which characters differ, a bracketed insertion, an ellipsis, or where the two part. */
export function explainAbsence(text: CodePointText, quote: string): Closest {
  if (text.length > LONGEST) return { kind: 'UNEXPLAINED' };
  const folded = foldedText(text);
  const wanted = foldText(quote);
  const same = folded.value.indexOf(wanted.value);
  if (wanted.value.trim() !== '' && same >= 0) return characters(text, folded, quote, wanted, same);
  return insertion(text, wanted) ?? ellipsis(text, quote) ?? parting(text, folded, quote, wanted);
}

function characters(text: CodePointText, folded: FoldedText, quote: string, wanted: FoldedText, from: number): Closest {
  const differences: Difference[] = [];
  const length = wanted.value.length;
  const quoteAt = (index: number): number => wanted.source[index] ?? quote.length;
  const textAt = (index: number): number => (index === length ? endOf(text, folded, from + length) : (folded.source[from + index] ?? 0));
  let start = 0;
  for (let index = 1; index <= length; index++) {
    const inside = index < length && (quoteAt(index) === quoteAt(index - 1) || textAt(index) === textAt(index - 1));
    if (inside) continue;
    const quoted = quote.slice(quoteAt(start), quoteAt(index));
    const printed = text.value.slice(textAt(start), textAt(index));
    if (quoted !== printed) differences.push(narrowed(quoted, printed, toCodePoint(text, textAt(start))));
    start = index;
  }
  return { kind: 'CHARACTERS', at: rangeOf(text, textAt(0), textAt(length)), differences };
}

/** A difference without the characters that both sides start or end with. */
function narrowed(quoted: string, printed: string, at: number): Difference {
  const [a, b] = [[...quoted], [...printed]];
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { quoted: a.slice(head, a.length - tail).join(''), printed: b.slice(head, b.length - tail).join(''), at: at + head };
}

/** Words in brackets that stand in the text and were left out of the quote. */
function insertion(text: CodePointText, wanted: FoldedText): Closest | null {
  const without = bracketless(text).folded;
  const at = without?.value.indexOf(wanted.value) ?? -1;
  if (without === null || at < 0) return null;
  const [start, end] = [without.source[at] ?? 0, endOf(text, without, at + wanted.value.length)];
  const pieces = text.value
    .slice(start, end)
    .split(/\s?\([^()]{1,120}\)\s?|\s?\[[^[\]]{1,120}\]\s?/)
    .filter((piece) => piece.trim() !== '');
  return { kind: 'INSERTION', at: rangeOf(text, start, end), pieces };
}

/** The text without words in brackets and the space in front of them; null when there are none. */
function withoutBrackets(folded: FoldedText): FoldedText | null {
  const kept: string[] = [];
  const source: number[] = [];
  let last = 0;
  const keep = (end: number): void => {
    kept.push(folded.value.slice(last, end));
    for (let index = last; index < end; index++) source.push(folded.source[index] ?? 0);
  };
  for (const match of folded.value.matchAll(/ ?\([^()]{1,120}\)| ?\[[^[\]]{1,120}\]/g)) {
    keep(match.index);
    last = match.index + match[0].length;
  }
  if (last === 0) return null;
  keep(folded.value.length);
  source.push(folded.source[folded.value.length] ?? 0);
  return { value: kept.join(''), source };
}

/** An ellipsis of the curator's where the text has more words. */
function ellipsis(text: CodePointText, quote: string): Closest | null {
  const pieces = quote.split(/(?<!\s)\s*(?:…|\.{3})\s*/).filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => text.value.includes(piece)) ? { kind: 'ELLIPSIS', pieces } : null;
}

/** The longest start or end of the quote that is in the text, and what follows or precedes it in both. */
function parting(text: CodePointText, folded: FoldedText, quote: string, wanted: FoldedText): Closest {
  const { length } = wanted.value;
  const prefix = longest(length, (size) => folded.value.includes(wanted.value.slice(0, size)));
  const suffix = longest(length, (size) => folded.value.includes(wanted.value.slice(length - size)));
  if (Math.max(prefix, suffix) < SHORTEST) return { kind: 'NOTHING' };
  if (prefix >= suffix) {
    const place = folded.source[folded.value.indexOf(wanted.value.slice(0, prefix)) + prefix] ?? text.value.length;
    const quoteAt = wanted.source[prefix] ?? quote.length;
    const difference = { quoted: head(quote.slice(quoteAt)), printed: head(text.value.slice(place)), at: toCodePoint(text, place) };
    return { kind: 'PREFIX', characters: [...quote.slice(0, quoteAt)].length, difference };
  }
  const place = folded.source[folded.value.indexOf(wanted.value.slice(length - suffix))] ?? 0;
  const quoteAt = wanted.source[length - suffix] ?? 0;
  const difference = { quoted: tail(quote.slice(0, quoteAt)), printed: tail(text.value.slice(0, place)), at: toCodePoint(text, place) };
  return { kind: 'SUFFIX', characters: [...quote.slice(quoteAt)].length, difference };
}

/** The greatest size for which a condition holds that, once false, stays false. */
function longest(most: number, holds: (size: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The UTF-16 offset just behind the source of the folded unit in front of `index`. */
function endOf(text: CodePointText, folded: FoldedText, index: number): number {
  const last = folded.source[index - 1] ?? 0;
  return last + (String.fromCodePoint(text.value.codePointAt(last) ?? 0).length || 1);
}

function rangeOf(text: CodePointText, start: number, end: number): Range {
  return { start: toCodePoint(text, start), end: toCodePoint(text, end) };
}

function head(value: string): string {
  return [...value].slice(0, SHOWN).join('');
}

function tail(value: string): string {
  return [...value.slice(-2 * SHOWN)].slice(-SHOWN).join('');
}
