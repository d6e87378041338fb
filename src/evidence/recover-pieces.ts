import { type CodePointText, slice } from './code-point-text.js';
import { type Digests, GAP, sha256 } from './digests.js';
import { type Ranges, textsOf } from './ranges.js';

/**
 * The words of a passage, found in a text by digest and length alone; null when they are not in it. One range, or several at their old
 * distances, slide over the text; failing that, pieces that moved apart are found one by one when their digests are known.
 */
export function recoverPieces(text: CodePointText, ranges: Ranges, digests: Digests): readonly string[] | null {
  const together = slide(text, ranges, digests.exactSha256);
  if (together !== null || ranges.length === 1 || digests.pieces?.length !== ranges.length) return together;
  const pieces: string[] = [];
  for (const [index, { start, end }] of ranges.entries()) {
    const [piece] = slide(text, [{ start, end }], digests.pieces[index] ?? '') ?? [];
    if (piece === undefined) return null;
    pieces.push(piece);
  }
  return sha256(pieces.join(GAP)) === digests.exactSha256 ? pieces : null;
}

/** Tries every shift, first those that start a word, since passages nearly always do. */
function slide(text: CodePointText, ranges: Ranges, digest: string): readonly string[] | null {
  const first = ranges[0]?.start ?? 0;
  const last = text.length - (ranges.at(-1)?.end ?? 0);
  for (const atWord of [true, false]) {
    for (let shift = -first; shift <= last; shift++) {
      if (startsWord(text, first + shift) !== atWord) continue;
      const pieces = textsOf(
        text,
        ranges.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
      );
      if (sha256(pieces.join(GAP)) === digest) return pieces;
    }
  }
  return null;
}

function startsWord(text: CodePointText, position: number): boolean {
  return position === 0 || !/[\p{L}\p{N}]/u.test(slice(text, position - 1, position));
}
