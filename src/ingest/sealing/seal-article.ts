import { NORMALIZATION } from '../../evidence/normalise.js';
import { printRanges } from '../../evidence/ranges.js';
import { matchText } from './match-text.js';
import { openArticle } from './open-article.js';
import type { SealedPassage } from './passage.js';
import { type QuoteSlot, quoteSlots } from './quote-slots.js';
import type { ArticleInput, Rewritten } from './rewrite-articles.js';
import { keepSlot, needsText, type SealedSlot, sealSlot } from './seal-slot.js';
import { printSeals, readSeals, type Seals, sealsPath } from './seals-file.js';
import { applyEdits } from './source-edits.js';
import { textLine } from './text-line.js';
import { textMissing } from './text-missing.js';

/** Seals every quote of an article file. Pure; run again on what it returns, it changes nothing. */
export function sealArticle({ file, source, seals, texts, given }: ArticleInput): Rewritten {
  const article = openArticle(file, source);
  if (!('root' in article)) return { kind: 'PROBLEMS', problems: article };
  const { slots, problems: shapes } = quoteSlots(article);
  const sibling = seals === null ? null : readSeals(sealsPath(file), seals);
  const old = sibling !== null && 'seals' in sibling ? sibling : null;
  const { text, recorded, problems: unmatched } = matchText(article, slots, texts, given);
  if (unmatched.length > 0) return { kind: 'PROBLEMS', problems: [...shapes, ...unmatched] };
  if (text === null && slots.some(needsText))
    return { kind: 'PROBLEMS', problems: [...shapes, textMissing(article, recorded, texts.length)] };
  const damaged = text === null && sibling !== null && !('seals' in sibling) ? sibling : [];
  const problems = [...shapes, ...damaged];
  const sealed: SealedSlot[] = [];
  for (const slot of slots) {
    const result =
      text === null ? keepSlot(article, slot as QuoteSlot & { readonly passage: SealedPassage }, old) : sealSlot(article, slot, text, old);
    if ('code' in result) problems.push(result);
    else sealed.push(result);
  }
  if (problems.length > 0) return { kind: 'PROBLEMS', problems };
  const edits = sealed.flatMap((slot) => slot.edits);
  if (recorded === null && text !== null) edits.push(textLine(article, text.sha256));
  const version = text === null ? old?.text : { sha256: text.sha256, length: text.text.length, normalization: NORMALIZATION };
  const rewritten = applyEdits(source, edits);
  proveRewritten(file, rewritten, sealed);
  return {
    kind: 'REWRITTEN',
    source: rewritten,
    seals: version === undefined ? null : printSeals({ text: version, seals: byKey(sealed) }),
    count: sealed.filter((slot) => slot.edits.length > 0).length,
    total: sealed.length,
    warnings: [],
  };
}

/** Reads the rewritten file again: a mistake of ours must never reach a curator's file. */
function proveRewritten(file: string, source: string, sealed: readonly SealedSlot[]): void {
  const article = openArticle(file, source);
  const keys =
    'root' in article ? quoteSlots(article).slots.map(({ passage }) => (passage.kind === 'SEALED' ? printRanges(passage.ranges) : '')) : [];
  if (keys.join(' ') !== sealed.map(({ key }) => key).join(' '))
    throw new Error(`sealing ${file} would have damaged it; nothing was written`);
}

function byKey(sealed: readonly SealedSlot[]): Seals['seals'] {
  return new Map(sealed.map(({ key, seal }) => [key, seal]));
}
