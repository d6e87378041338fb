import type { Hints } from '../../evidence/find.js';
import { placements } from '../../evidence/placements.js';
import { printRanges, type Ranges, textsOf } from '../../evidence/ranges.js';
import type { Problem } from '../../model/problem.js';
import { checkPlace } from './check-place.js';
import { fill, keyRenamed, pairAdded } from './hole.js';
import type { KnownText } from './known-text.js';
import type { OpenArticle } from './open-article.js';
import { isSealed, type QuotedPassage, type SealedPassage } from './passage.js';
import { printQuote } from './print-quote.js';
import type { QuoteSlot } from './quote-slots.js';
import type { Edit } from './source-edits.js';

/** A slot as it reads once its words are shown, and the changes to the article file that this needs. */
export interface OpenedSlot {
  readonly passage: QuotedPassage;
  readonly hints: Hints;
  readonly edits: readonly Edit[];
}

/** Shows the words of a sealed slot; a problem when its place is damaged, a mere warning when no quote leads back to this very place. */
export function unsealSlot(
  article: OpenArticle,
  slot: QuoteSlot & { readonly passage: SealedPassage },
  text: KnownText['text'],
): OpenedSlot | Problem {
  const ranges = checkPlace(article, slot, text);
  if ('code' in ranges) return ranges;
  const pieces = textsOf(text, ranges);
  const hints = pieces.length === 1 && isSealed(pieces[0] ?? '') ? null : hintsFor(text, pieces, ranges);
  if (hints === null) {
    const message = `The passage at ${printRanges(ranges)} stays sealed: no quote leads back to this very place.`;
    return { ...article.problem('E_QUOTE_AMBIGUOUS', slot.offset, slot.path, message), severity: 'warning' };
  }
  return { passage: { kind: 'QUOTE', pieces, splittable: false }, hints, edits: edits(article.source, slot, pieces, hints) };
}

/** The greatest number that `occurrence:` may hold. */
const MOST_OCCURRENCES = 999_999;

/** What a quote of these words needs besides so that it is found at just these ranges; null when nothing does it. */
function hintsFor(text: KnownText['text'], pieces: readonly string[], ranges: Ranges): Hints | null {
  if (pieces.some((words) => words.trim() === '')) return null;
  const places = placements(text, pieces, MOST_OCCURRENCES);
  const wanted = printRanges(ranges);
  const at = places.findIndex((place) => printRanges(place) === wanted);
  if (at < 0) return null;
  return places.length === 1 ? {} : { occurrence: at + 1 };
}

function edits(source: string, { hole, written }: QuoteSlot, pieces: readonly string[], { occurrence }: Hints): readonly Edit[] {
  const words = pieces.length === 1 ? printQuote(pieces[0] ?? '') : `[${pieces.map(printQuote).join(', ')}]`;
  const hint = occurrence === undefined ? null : `occurrence: ${occurrence}`;
  if (written.kind === 'KEYED') {
    const { map, pair } = written;
    const added = hint === null ? [] : [pairAdded(source, map, pair, hint)];
    return [keyRenamed(pair, 'quote'), fill(hole, words), ...added];
  }
  const bare = hint === null && (pieces.length === 1 || written.kind === 'BARE');
  return [fill(hole, bare ? words : `{quote: ${words}${hint === null ? '' : `, ${hint}`}}`)];
}
