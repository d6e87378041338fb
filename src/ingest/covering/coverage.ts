import { type Cause, type ReadSentence, readSentences } from '../../evidence/attention.js';
import { type CodePointText, slice, toCodePoint } from '../../evidence/code-point-text.js';
import { quotations, withMarks } from '../../evidence/quotations.js';
import type { Range, Ranges } from '../../evidence/ranges.js';
import { merged, touching } from '../../evidence/touching.js';

/** Marks may stand on at most this share of the sentences that need attention. */
export const MOST_MARKED = 0.15;

/** One passage that an article file cites: as evidence, or to mark what it touches as no statement. */
export interface CitedPassage {
  readonly ranges: Ranges;
  readonly isMark: boolean;
}

/** How far the passages of an article cover its text. */
export interface Coverage<P extends CitedPassage> {
  readonly sentences: number;
  /** Sentences that hold a cue, a quotation or a number: those covered, marked and open. */
  readonly needing: number;
  readonly covered: number;
  readonly marked: number;
  readonly open: readonly ReadSentence[];
  /** Quotations and numbers inside covered sentences that no range of evidence touches. */
  readonly loose: readonly Cause[];
  /** Ranges that reach from one sentence into another and do not lie in one quotation. */
  readonly long: readonly { readonly range: Range; readonly passage: P }[];
  /** Marks whose sentences are all covered by evidence, or hold nothing that needs attention. */
  readonly needless: readonly { readonly why: 'COVERED' | 'NO_CAUSE'; readonly passage: P }[];
  readonly tooManyMarks: boolean;
}

/** Compares the passages of an article with the sentences of its text: a sentence is covered as soon as a range of evidence touches it. */
export function coverage<P extends CitedPassage>(text: CodePointText, passages: readonly P[]): Coverage<P> {
  const all = readSentences(text);
  const evidence = merged(passages.flatMap(({ isMark, ranges }) => (isMark ? [] : ranges)));
  const marks = merged(passages.flatMap(({ isMark, ranges }) => (isMark ? ranges : [])));
  const isCovered = (range: Range): boolean => touching(evidence, range).length > 0;
  const isMarked = (range: Range): boolean => touching(marks, range).length > 0;
  const needing = all.filter(({ causes }) => causes.length > 0);
  const covered = needing.filter(isCovered);
  const rest = needing.filter((sentence) => !isCovered(sentence));
  const open = rest.filter((sentence) => !isMarked(sentence));
  const marked = rest.length - open.length;
  return {
    sentences: all.length,
    needing: needing.length,
    covered: covered.length,
    marked,
    open,
    loose: covered.flatMap(({ causes }) =>
      causes.filter((cause) => cause.reason !== 'CUE' && !isCovered(cause) && holdsWords(text, cause)),
    ),
    long: longRanges(text, all, passages),
    needless: passages.flatMap((passage) => {
      const meant = passage.isMark ? passage.ranges.flatMap((range) => touching(needing, range)) : null;
      if (meant === null || meant.some((sentence) => !isCovered(sentence))) return [];
      return [{ why: meant.length === 0 ? 'NO_CAUSE' : 'COVERED', passage }];
    }),
    tooManyMarks: marked > MOST_MARKED * needing.length,
  };
}

/** Not so a quotation mark that was left without its partner. */
function holdsWords(text: CodePointText, { start, end }: Range): boolean {
  return /[\p{L}\p{N}]/u.test(slice(text, start, end));
}

function longRanges<P extends CitedPassage>(text: CodePointText, all: readonly Range[], passages: readonly P[]): Coverage<P>['long'] {
  const quoted = quotations(text.value).map((quotation) => {
    const { start, end } = withMarks(text.value, quotation);
    return { start: toCodePoint(text, start), end: toCodePoint(text, end) };
  });
  const isLong = (range: Range): boolean =>
    touching(all, range).length > 1 && !touching(quoted, range).some(({ start, end }) => start <= range.start && range.end <= end);
  return passages.flatMap((passage) => passage.ranges.filter(isLong).map((range) => ({ range, passage })));
}
