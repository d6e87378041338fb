import type { CodePointText } from './code-point-text.js';
import { type Closest, explainAbsence } from './explain-absence.js';
import { loneSurrogate, normaliseQuote } from './normalise.js';
import { MOST_PLACES, offsetsOf, placements, toRanges } from './placements.js';
import type { Range, Ranges } from './ranges.js';

/** How a curator tells equal passages apart: by words that stand close, or by counting from 1. */
export interface Hints {
  readonly near?: string | undefined;
  readonly occurrence?: number | undefined;
}

/** A passage found at exactly one place. */
export interface Found {
  readonly kind: 'FOUND';
  readonly ranges: Ranges;
}

/** Why a passage has no place, as precisely as can be said. */
export type Miss =
  | { readonly kind: 'EMPTY' | 'LONE_SURROGATE'; readonly piece: number }
  | { readonly kind: 'ABSENT'; readonly piece: number; readonly closest: Closest }
  | { readonly kind: 'OUT_OF_ORDER' }
  | { readonly kind: 'AMBIGUOUS'; readonly places: readonly Ranges[] }
  | { readonly kind: 'NEAR_ABSENT'; readonly closest: Closest }
  | { readonly kind: 'NO_SUCH_OCCURRENCE'; readonly occurrence: number; readonly places: readonly Ranges[] };

/** Finds a quote (or the pieces of a discontinuous one, in order) verbatim; never guesses between two places. */
export function find(text: CodePointText, quote: string | readonly string[], hints: Hints = {}): Found | Miss {
  const pieces = (typeof quote === 'string' ? [quote] : quote).map(normaliseQuote);
  if (pieces.length === 0) return { kind: 'EMPTY', piece: 0 };
  for (const [piece, words] of pieces.entries()) {
    if (words.trim() === '') return { kind: 'EMPTY', piece };
    if (loneSurrogate(words) >= 0) return { kind: 'LONE_SURROGATE', piece };
    if (!text.value.includes(words)) return { kind: 'ABSENT', piece, closest: explainAbsence(text, words) };
  }
  const places = placements(text, pieces, Math.max(MOST_PLACES, hints.occurrence ?? 0));
  if (places.length === 0) return { kind: 'OUT_OF_ORDER' };
  if (hints.occurrence !== undefined) {
    const ranges = places[hints.occurrence - 1];
    return ranges === undefined ? { kind: 'NO_SUCH_OCCURRENCE', occurrence: hints.occurrence, places } : { kind: 'FOUND', ranges };
  }
  return choose(hints.near === undefined ? places : nearest(text, places, normaliseQuote(hints.near)), text, hints.near ?? '');
}

function choose(places: readonly Ranges[] | null, text: CodePointText, near: string): Found | Miss {
  if (places === null) return { kind: 'NEAR_ABSENT', closest: explainAbsence(text, normaliseQuote(near)) };
  const [first] = places;
  return first !== undefined && places.length === 1 ? { kind: 'FOUND', ranges: first } : { kind: 'AMBIGUOUS', places };
}

/** The places with the least distance to the words, all of them on a tie; null when the words are not in the text. */
function nearest(text: CodePointText, places: readonly Ranges[], near: string): readonly Ranges[] | null {
  const anchors = offsetsOf(text.value, near).flatMap((at) => toRanges(text, [near], [at]));
  if (anchors.length === 0) return null;
  const distances = places.map((ranges) =>
    anchors.reduce((shortest, anchor) => Math.min(shortest, distance(ranges, anchor)), Number.POSITIVE_INFINITY),
  );
  const least = Math.min(...distances);
  return places.filter((_, index) => distances[index] === least);
}

/** Code points between a passage and a range, summed over the pieces; 0 where they touch or overlap. */
function distance(ranges: Ranges, anchor: Range): number {
  return ranges.reduce((sum, { start, end }) => sum + Math.max(0, anchor.start - end, start - anchor.end), 0);
}
