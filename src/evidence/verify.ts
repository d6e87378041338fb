import { type CodePointText, toCodePoint } from './code-point-text.js';
import { contextDigest, type Digests, quoteOf, sha256 } from './digests.js';
import { MOST_PLACES, placements } from './placements.js';
import { type Ranges, rangesFault, textsOf } from './ranges.js';
import { type Recovered, recoverWords } from './recover-words.js';

/** What is kept of a passage: where it stood, and its digests. */
export interface KeptEvidence extends Digests {
  readonly ranges: Ranges;
}

/** How evidence fares in a text. */
export type Verdict =
  | { readonly kind: 'MATCH' }
  | { readonly kind: 'VERSION_CHANGED_SPAN_FOUND'; readonly ranges: Ranges }
  | { readonly kind: 'AMBIGUOUS'; readonly places: readonly Ranges[] }
  | { readonly kind: 'SPAN_ABSENT' };

/** A verdict, or that there is none: words are not where they stood, and the text is too long to look for them at every place. */
export type Judgement = Verdict | { readonly kind: 'UNDECIDED' };

/**
 * Checks evidence against a text by digests alone, never by likeness. MATCH: words and context stand at the old place. Otherwise the
 * words are searched in the whole text; among several places the only one with the old context is taken. A passage of several ranges
 * keeps its distances if it stands so anywhere; else its pieces may move apart, within the fewest paragraphs.
 */
export function verify(evidence: KeptEvidence, text: CodePointText): Judgement {
  return verifyAll([evidence], text)[0] ?? { kind: 'SPAN_ABSENT' };
}

/** The same for all evidence of one text at once, which is much quicker when words moved; `most` is how many digests may be computed to find them. */
export function verifyAll(list: readonly KeptEvidence[], text: CodePointText, most?: number): readonly Judgement[] {
  const lost = list.filter((evidence) => !standsAt(evidence, text));
  const recovered = lost.length === 0 ? [] : recoverWords(text, lost, most);
  const words = new Map<KeptEvidence, Recovered>(lost.map((evidence, index) => [evidence, recovered[index] ?? null]));
  return list.map((evidence) => judge(evidence, text, words.get(evidence)));
}

/** `found` is what the search for words gave that are not where they stood; undefined for those that are. */
function judge({ ranges, contextSha256 }: KeptEvidence, text: CodePointText, found: Recovered | undefined): Judgement {
  if (found === null) return { kind: 'SPAN_ABSENT' };
  if (found === 'UNDECIDED') return { kind: 'UNDECIDED' };
  if (found === undefined && contextDigest(text, ranges) === contextSha256) return { kind: 'MATCH' };
  const pieces = found ?? textsOf(text, ranges);
  const together = sift(keepingDistances(text, ranges, pieces), text, contextSha256);
  const candidates = together.length > 0 ? together : sift(placements(text, pieces), text, contextSha256);
  const [first] = candidates;
  if (first === undefined) return { kind: 'SPAN_ABSENT' };
  return candidates.length === 1 ? { kind: 'VERSION_CHANGED_SPAN_FOUND', ranges: first } : { kind: 'AMBIGUOUS', places: candidates };
}

/** The places with the old context, or all when there is none; at most `MOST_PLACES`. */
function sift(places: Iterable<Ranges>, text: CodePointText, contextSha256: string): readonly Ranges[] {
  const all: Ranges[] = [];
  const same: Ranges[] = [];
  for (const place of places) {
    if (all.length < MOST_PLACES) all.push(place);
    if (contextDigest(text, place) === contextSha256) same.push(place);
    if (same.length === MOST_PLACES) break;
  }
  return same.length > 0 ? same : all;
}

function standsAt({ ranges, exactSha256 }: KeptEvidence, text: CodePointText): boolean {
  return rangesFault(ranges, text.length) === null && sha256(quoteOf(text, ranges)) === exactSha256;
}

/** Every place where the pieces stand as far from each other as they did. */
function* keepingDistances(text: CodePointText, ranges: Ranges, pieces: readonly string[]): Generator<Ranges> {
  const start = ranges[0]?.start ?? 0;
  const first = pieces[0] ?? '';
  for (let at = text.value.indexOf(first); at >= 0; at = text.value.indexOf(first, at + 1)) {
    const shift = toCodePoint(text, at) - start;
    const moved = ranges.map((range) => ({ start: range.start + shift, end: range.end + shift }));
    if (rangesFault(moved, text.length) !== null) continue;
    if (textsOf(text, moved).every((words, index) => words === pieces[index])) yield moved;
  }
}
