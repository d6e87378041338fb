import { slice } from '../../evidence/code-point-text.js';
import { describeMiss } from '../../evidence/describe-miss.js';
import { digestsOf } from '../../evidence/digests.js';
import { find } from '../../evidence/find.js';
import { manner } from '../../evidence/manner.js';
import { printRanges, type Ranges } from '../../evidence/ranges.js';
import { section } from '../../evidence/section.js';
import type { Problem } from '../../model/problem.js';
import { checkPlace } from './check-place.js';
import { fill } from './hole.js';
import type { KnownText } from './known-text.js';
import type { OpenArticle } from './open-article.js';
import { printSealed, type SealedPassage } from './passage.js';
import type { QuoteSlot } from './quote-slots.js';
import type { Seal, Seals } from './seals-file.js';
import type { Edit } from './source-edits.js';

/** One slot with its seal, and the changes to the article file that it needs; none when it was sealed before. */
export interface SealedSlot {
  readonly key: string;
  readonly seal: Seal;
  readonly edits: readonly Edit[];
}

/** Seals a slot with the text at hand; a sealed one is checked against it. */
export function sealSlot(article: OpenArticle, slot: QuoteSlot, known: KnownText, old: Seals | null): SealedSlot | Problem {
  const { passage } = slot;
  const { text } = known;
  const ranges = locate(article, slot, known);
  if ('code' in ranges) return ranges;
  const key = printRanges(ranges);
  const digests = digestsOf(text, ranges);
  const kept = old?.seals.get(key);
  const same = kept !== undefined && kept.exactSha256 === digests.exactSha256 && kept.contextSha256 === digests.contextSha256;
  const labels = same ? { section: kept.section, manner: kept.manner } : { section: section(text, ranges), manner: manner(text, ranges) };
  const edits =
    passage.kind === 'SEALED' && passage.guard !== null ? [] : [fill(slot.hole, printSealed(key, digests.exactSha256)), ...slot.along];
  return { key, seal: { ranges, ...digests, ...labels }, edits };
}

/** Whether a slot cannot do without its text. */
export function needsText({ passage }: QuoteSlot): boolean {
  return passage.kind === 'QUOTE' || passage.guard === null;
}

/** Keeps a sealed slot without its text, as long as the sibling file knows it. */
export function keepSlot(
  article: OpenArticle,
  { passage, path, offset }: QuoteSlot & { readonly passage: SealedPassage },
  old: Seals | null,
): SealedSlot | Problem {
  const key = printRanges(passage.ranges);
  const seal = old?.seals.get(key);
  if (seal?.exactSha256.startsWith(passage.guard ?? '')) return { key, seal, edits: [] };
  const message = `The sibling file has no digests for ${key} with the guard ${passage.guard}.`;
  return article.problem('E_SEAL_MISSING', offset, path, message, 'Run `onrecord seal` with the texts to write them again.');
}

function locate(article: OpenArticle, slot: QuoteSlot, { file, text }: KnownText): Ranges | Problem {
  const { passage, path, offset, hints } = slot;
  if (passage.kind === 'SEALED') return checkPlace(article, { passage, path, offset }, text);
  const found = find(text, passage.pieces, hints);
  if (found.kind !== 'FOUND') {
    const { message, hint } = describeMiss(found, file);
    return article.problem(found.kind === 'AMBIGUOUS' ? 'E_QUOTE_AMBIGUOUS' : 'E_QUOTE_ABSENT', offset, path, message, hint);
  }
  const { ranges } = found;
  const split =
    passage.splittable && ranges.some((range, index) => index > 0 && /^,\s*$/.test(slice(text, ranges[index - 1]?.end ?? 0, range.start)));
  if (!split) return ranges;
  return article.problem(
    'E_VALUE',
    offset,
    path,
    'Commas cut one quote into pieces here.',
    'Put a quote that holds a comma in quotation marks.',
  );
}
