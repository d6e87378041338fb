import { readDot, startsSentence } from './abbreviations.js';

/** UTF-16 offsets of a line. */
type Span = readonly [start: number, end: number];

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** An ellipsis in front of a capital: the segmenter sees an end only where there are three dots. */
const AFTER_ELLIPSIS = /…[”’"'»)\]]*\s+(?=[“„«"‘'([]*\p{Lu})/gu;
/** More of the text around a possible end is not looked at. */
const NEAR = 120;
/** Brackets that are open at once; older ones no longer count. */
const DEEPEST = 20;

/**
 * The sentences of one line, in UTF-16 offsets, without the blanks around them. The ends that Unicode's rules (UAX 29) find, but for those
 * behind an abbreviation, an initial, an enumerator or an ellipsis that does not end a sentence, inside brackets that interrupt one, and
 * between a question or exclamation in quotation marks and the words that say whose it is.
 */
export function lineSentences(line: string): readonly Span[] {
  if (!/[\p{L}\p{N}]/u.test(line)) return [];
  const ends = [...unicodeEnds(line)];
  for (const match of line.matchAll(AFTER_ELLIPSIS)) ends.push(match.index + match[0].length);
  const brackets = outermostBrackets(line);
  const found: Span[] = [];
  let start = line.search(/\S/);
  let bracket = 0;
  for (const end of [...new Set(ends)].sort((a, b) => a - b)) {
    if (end <= start) continue;
    while ((brackets[bracket]?.[1] ?? Number.POSITIVE_INFINITY) < end) bracket++;
    const [opens = 0] = brackets[bracket] ?? [Number.POSITIVE_INFINITY];
    const interrupted = opens > start && opens < end;
    if (end < line.length && (interrupted || !isEnd(line, start, end))) continue;
    const trimmed = line.slice(start, end).trimEnd();
    if (/[\p{L}\p{N}]/u.test(trimmed)) found.push([start, start + trimmed.length]);
    start = end;
  }
  return found;
}

/** Where Unicode's rules end a sentence. In windows, since each segment of V8 carries a copy of the whole text it is from. */
function* unicodeEnds(line: string): Generator<number> {
  for (let from = 0, width = 4_096; from < line.length; ) {
    const window = line.slice(from, from + width);
    const ends: number[] = [];
    for (const { index, segment } of SEGMENTER.segment(window)) ends.push(from + index + segment.length);
    const isLast = from + width >= line.length;
    // The end of the window is no end of a sentence, and what follows may move the one before it.
    const sure = isLast ? ends : ends.slice(0, -2);
    yield* sure;
    if (isLast) return;
    const next = sure.at(-1);
    if (next === undefined) width *= 2;
    else {
      from = next;
      width = 4_096;
    }
  }
}

function isEnd(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(start, end - NEAR), end).trimEnd();
  const after = line.slice(end, end + NEAR);
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return false;
  if (end - start < NEAR && /^[^\p{L}\p{N}]*(?:\p{Nd}{1,3}|\p{L})[.)]$/u.test(before)) return false;
  if (/^\p{Ll}/u.test(after)) return false;
  if (/[?!…][”’"'»]+$/u.test(before)) return !saysWhose(after);
  if (/(?:…|(?<!\.)\.{3})$/u.test(before)) return startsSentence(after);
  if (!before.endsWith('.')) return true;
  const dot = readDot(before, after);
  return dot === 'STOP' || (dot === 'OPEN' && startsSentence(after));
}

/** `“Why?” Ann Lee asked.`, but not `“Why?” Ann Lee said she knew.` */
function saysWhose(after: string): boolean {
  const tag =
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(?:asked|said|says|asks|added|wondered|wrote|replied|exclaimed|shouted)(?=[\s,.;]|$)(?! (?:that|he|she|it|they|we|the|his|her|its|their)\b)/u;
  return tag.test(after);
}

/** Pairs of brackets that lie in no other pair, in order; a bracket without its partner is passed over. */
function outermostBrackets(line: string): readonly Span[] {
  const open: { readonly sign: string; readonly at: number }[] = [];
  const pairs: Span[] = [];
  for (const { 0: sign, index } of line.matchAll(/[()[\]]/g)) {
    if (sign === '(' || sign === '[') {
      open.push({ sign, at: index });
      if (open.length > DEEPEST) open.shift();
      continue;
    }
    const partner = open.findLastIndex((one) => one.sign === (sign === ')' ? '(' : '['));
    if (partner < 0) continue;
    const at = open[partner]?.at ?? 0;
    open.length = partner;
    while ((pairs.at(-1)?.[0] ?? -1) > at) pairs.pop();
    pairs.push([at, index]);
  }
  return pairs;
}
