import { type CodePointText, toCodePoint } from './code-point-text.js';
import { compareRanges, type Range, type Ranges } from './ranges.js';

/** More places than this are not told apart: the passage is hopelessly ambiguous. */
export const MOST_PLACES = 100;

/**
 * Every place of a passage whose pieces stand verbatim and in this order, the first `most` of them.
 * Several pieces belong together when they span the fewest paragraphs (lines) that hold them all.
 */
export function placements(text: CodePointText, pieces: readonly string[], most = MOST_PLACES): Ranges[] {
  const [only] = pieces;
  if (only === undefined) return [];
  const found = pieces.length === 1 ? offsetsOf(text.value, only, most).map((at) => [at]) : chains(text.value, pieces, most);
  return found.map((starts) => toRanges(text, pieces, starts)).sort(compareRanges);
}

/** Every UTF-16 offset of a piece, overlapping ones too. */
export function offsetsOf(value: string, piece: string, most = Number.POSITIVE_INFINITY): number[] {
  const offsets: number[] = [];
  if (piece === '') return offsets;
  for (let at = value.indexOf(piece); at >= 0 && offsets.length < most; at = value.indexOf(piece, at + 1)) offsets.push(at);
  return offsets;
}

/** The ranges of pieces that start at these UTF-16 offsets. */
export function toRanges(text: CodePointText, pieces: readonly string[], starts: readonly number[]): Range[] {
  return starts.map((start, index) => ({
    start: toCodePoint(text, start),
    end: toCodePoint(text, start + (pieces[index]?.length ?? 0)),
  }));
}

function chains(value: string, pieces: readonly string[], most: number): number[][] {
  const offsets = pieces.map((piece) => offsetsOf(value, piece));
  const lines = offsetsOf(value, '\n');
  const lineOf = (offset: number): number => lowerBound(lines, offset);
  const endLine = (last: number): number => lineOf(last + (pieces.at(-1)?.length ?? 1) - 1);
  let fewest = Number.POSITIVE_INFINITY;
  for (const first of offsets[0] ?? []) {
    const last = earliestEnd(offsets, pieces, 1, first + (pieces[0]?.length ?? 0));
    if (last !== null) fewest = Math.min(fewest, endLine(last) - lineOf(first));
  }
  const found: number[][] = [];
  const extend = (chain: readonly number[], from: number): void => {
    const index = chain.length;
    const candidates = offsets[index];
    if (candidates === undefined) {
      found.push([...chain]);
      return;
    }
    for (let at = lowerBound(candidates, from); at < candidates.length && found.length < most; at++) {
      const offset = candidates[at] ?? 0;
      const end = offset + (pieces[index]?.length ?? 1);
      // What comes later ends no earlier: no way on from here means none from there.
      const last = index === pieces.length - 1 ? offset : earliestEnd(offsets, pieces, index + 1, end);
      if (last === null) break;
      if (endLine(last) - lineOf(chain[0] ?? offset) <= fewest) extend([...chain, offset], end);
      else if (index > 0) break;
    }
  };
  if (fewest !== Number.POSITIVE_INFINITY) extend([], 0);
  return found;
}

/** Where the last piece starts when the pieces from `next` on are taken as early as they can be behind `from`; null when one is missing. */
function earliestEnd(offsets: readonly (readonly number[])[], pieces: readonly string[], next: number, from: number): number | null {
  let last = from;
  let end = from;
  for (let index = next; index < pieces.length; index++) {
    const candidates = offsets[index] ?? [];
    const at = candidates[lowerBound(candidates, end)];
    if (at === undefined) return null;
    last = at;
    end = at + (pieces[index]?.length ?? 0);
  }
  return last;
}

/** The index of the first entry that is not below a value. */
function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
