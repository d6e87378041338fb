import { type PrintedCause, printCauses } from '../../evidence/causes.js';
import { slice } from '../../evidence/code-point-text.js';
import { lineColumns } from '../../evidence/line-column.js';
import { printRanges, type Range, type Ranges } from '../../evidence/ranges.js';
import { sentences } from '../../evidence/sentences.js';
import { touching } from '../../evidence/touching.js';
import type { Problem } from '../../model/problem.js';
import { checkPlace } from '../sealing/check-place.js';
import type { KnownText } from '../sealing/known-text.js';
import { keyOf, MARKS, type QuoteSlot } from '../sealing/quote-slots.js';
import type { ReadArticle } from '../sealing/read-articles.js';
import { coverage, MOST_MARKED } from './coverage.js';

/** Where something stands in the text; `words` are the publisher's, for the terminal of whoever holds the text. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  /** In code points, as `540-611`. */
  readonly range: string;
  readonly words: string;
}

/** A sentence that is neither covered nor marked, and why it needs attention. */
export interface OpenSentence extends TextPlace {
  readonly causes: readonly PrintedCause[];
}

/** A quotation or number inside a covered sentence that no evidence touches. */
export interface LooseEnd extends TextPlace {
  readonly reason: PrintedCause['reason'];
}

/** How far an article covers its text; the counts are of sentences. */
export interface CoveredArticle {
  readonly article: string;
  readonly file: string;
  /** Name of the text's file. */
  readonly text: string;
  readonly sentences: number;
  readonly needing: number;
  readonly covered: number;
  readonly marked: number;
  readonly open: readonly OpenSentence[];
  readonly loose: readonly LooseEnd[];
}

/** Compares an article file with its text. Problems: places that cannot be used, ranges that are too long, marks that are too many or not needed. */
export function coverArticle(
  { id, article, slots }: ReadArticle,
  { file: textFile, text }: KnownText,
): { readonly article: CoveredArticle; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const passages: { readonly ranges: Ranges; readonly isMark: boolean; readonly slot: QuoteSlot }[] = [];
  for (const slot of slots) {
    const { passage, path, offset } = slot;
    if (passage.kind === 'QUOTE') continue;
    const ranges = checkPlace(article, { passage, path, offset }, text);
    if ('code' in ranges) problems.push(ranges);
    else passages.push({ ranges, isMark: path.startsWith(MARKS), slot });
  }
  const unsealed = slots.filter(({ passage }) => passage.kind === 'QUOTE');
  if (unsealed[0] !== undefined) {
    const message = `${unsealed.length === 1 ? 'A quote is' : `${unsealed.length} quotes are`} not sealed, so what they cover is not counted.`;
    problems.push(article.problem('E_UNSEALED', unsealed[0].offset, unsealed[0].path, message, 'Run `onrecord seal`.'));
  }
  const result = coverage(text, passages);
  const lineColumn = lineColumns(text);
  const all = result.long.length > 0 ? sentences(text) : [];
  for (const { range, passage } of result.long) {
    const pieces = touching(all, range).map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }));
    const message = `${printRanges([range])} is longer than a sentence (line ${lineColumn(range.start).line} of the text) and does not lie in one quotation.`;
    const hint = `Cite its sentences one by one, or as pieces of one passage: at: ${printRanges(pieces)}`;
    problems.push(article.problem('E_RANGE_LONG', passage.slot.offset, passage.slot.path, message, hint));
  }
  for (const { why, passage } of result.needless) {
    const message =
      why === 'COVERED'
        ? 'What this marks as no statement is covered by evidence.'
        : 'What this marks holds no cue, quotation or number, so it needs no mark.';
    problems.push({ ...article.problem('W_MARK', passage.slot.offset, passage.slot.path, message, 'Take it away.'), severity: 'warning' });
  }
  if (result.tooManyMarks) {
    const pair = article.root.items.find((one) => keyOf(one) === MARKS);
    const offset = (pair?.key as { readonly range?: readonly number[] } | undefined)?.range?.[0] ?? 0;
    const most = Math.floor(result.needing * MOST_MARKED);
    const message = `${result.marked} of the ${result.needing} sentences that need attention are marked; at most ${most} may be (${MOST_MARKED * 100} %).`;
    problems.push(article.problem('E_MARKS_MANY', offset, MARKS, message, 'Say what those sentences state, and cite them.'));
  }
  const place = (range: Range): TextPlace => ({
    ...lineColumn(range.start),
    range: printRanges([range]),
    words: slice(text, range.start, range.end),
  });
  return {
    article: {
      article: id,
      file: article.file,
      text: textFile,
      sentences: result.sentences,
      needing: result.needing,
      covered: result.covered,
      marked: result.marked,
      open: result.open.map(({ start, end, causes }) => ({ ...place({ start, end }), causes: printCauses(text, causes) })),
      loose: result.loose.map(({ reason, start, end }) => ({ ...place({ start, end }), reason })),
    },
    problems,
  };
}
