import type { CodePointText } from './code-point-text.js';
import { contextDigest, type Digests, GAP, sha256 } from './digests.js';
import { MOST_PLACES, offsetsOf, placements, toRanges } from './placements.js';
import { type Ranges, rangesFault, textsOf } from './ranges.js';
import { recoverPieces } from './recover-pieces.js';

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

/**
 * Checks evidence against a text by digests alone, never by likeness. MATCH: words and context stand at the old place. Otherwise the
 * words are searched in the whole text; among several places the only one with the old context is taken. A passage of several ranges
 * keeps its distances if it stands so anywhere; else its pieces may move apart, within the fewest paragraphs.
 */
export function verify(evidence: KeptEvidence, text: CodePointText): Verdict {
  const { ranges, contextSha256 } = evidence;
  const stands = standsAt(evidence, text);
  if (stands && contextDigest(text, ranges) === contextSha256) return { kind: 'MATCH' };
  const pieces = stands ? textsOf(text, ranges) : recoverPieces(text, ranges, evidence);
  if (pieces === null) return { kind: 'SPAN_ABSENT' };
  const together = keepingDistances(text, ranges, pieces);
  const places = together.length > 0 ? together : placements(text, pieces);
  const sameContext = places.filter((place) => contextDigest(text, place) === contextSha256);
  const candidates = sameContext.length > 0 ? sameContext : places;
  const [first] = candidates;
  if (first === undefined) return { kind: 'SPAN_ABSENT' };
  return candidates.length === 1 ? { kind: 'VERSION_CHANGED_SPAN_FOUND', ranges: first } : { kind: 'AMBIGUOUS', places: candidates };
}

function standsAt({ ranges, exactSha256 }: KeptEvidence, text: CodePointText): boolean {
  return rangesFault(ranges, text.length) === null && sha256(textsOf(text, ranges).join(GAP)) === exactSha256;
}

/** Every place where the pieces stand as far from each other as they did. */
function keepingDistances(text: CodePointText, ranges: Ranges, pieces: readonly string[]): Ranges[] {
  const start = ranges[0]?.start ?? 0;
  const found: Ranges[] = [];
  for (const offset of offsetsOf(text.value, pieces[0] ?? '')) {
    const shift = (toRanges(text, pieces, [offset])[0]?.start ?? 0) - start;
    const moved = ranges.map((range) => ({ start: range.start + shift, end: range.end + shift }));
    if (rangesFault(moved, text.length) !== null) continue;
    if (textsOf(text, moved).every((words, index) => words === pieces[index])) found.push(moved);
    if (found.length === MOST_PLACES) break;
  }
  return found;
}
