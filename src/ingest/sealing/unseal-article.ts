import { hasErrors, type Problem } from '../../model/problem.js';
import { matchText } from './match-text.js';
import { type OpenArticle, openArticle } from './open-article.js';
import type { SealedPassage } from './passage.js';
import { type QuoteSlot, quoteSlots } from './quote-slots.js';
import type { ArticleInput, Rewritten } from './rewrite-articles.js';
import { applyEdits } from './source-edits.js';
import { textMissing } from './text-missing.js';
import { type OpenedSlot, unsealSlot } from './unseal-slot.js';

/** Lines of a file, from 1, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * Shows the words of sealed passages of an article file again, all or those that begin on some lines. Pure. `sealArticle` takes what it
 * returns back to the same places; the sibling file stays as it is, so that labels set by hand survive.
 */
export function unsealArticle({ file, source, texts, given }: ArticleInput, lines?: Lines): Rewritten {
  const article = openArticle(file, source);
  if (!('root' in article)) return { kind: 'PROBLEMS', problems: article };
  const { slots, problems } = quoteSlots(article);
  if (problems.length > 0) return { kind: 'PROBLEMS', problems };
  const wanted = slots.filter((slot) => slot.passage.kind === 'SEALED' && isOn(article, slot, lines));
  const nothing = { kind: 'REWRITTEN', source, seals: null, count: 0, total: slots.length, warnings: [] } as const;
  if (wanted.length === 0) return nothing;
  const matched = matchText(article, slots, texts, given);
  if (matched.problems.length > 0) return { kind: 'PROBLEMS', problems: matched.problems };
  if (matched.text === null) return { kind: 'PROBLEMS', problems: [textMissing(article, matched.recorded, texts.length)] };
  const opened = new Map<QuoteSlot, OpenedSlot>();
  const faults: Problem[] = [];
  for (const slot of wanted) {
    const result = unsealSlot(article, slot as QuoteSlot & { readonly passage: SealedPassage }, matched.text.text);
    if ('code' in result) faults.push(result);
    else opened.set(slot, result);
  }
  if (hasErrors(faults)) return { kind: 'PROBLEMS', problems: faults };
  const rewritten = applyEdits(
    source,
    [...opened.values()].flatMap(({ edits }) => edits),
  );
  proveRewritten(file, rewritten, slots, opened);
  return { ...nothing, source: rewritten, count: opened.size, warnings: faults };
}

function isOn(article: OpenArticle, { offset, path }: QuoteSlot, lines: Lines | undefined): boolean {
  if (lines === undefined) return true;
  const { line } = article.problem('E_VALUE', offset, path, '');
  return lines.first <= line && line <= lines.last;
}

/** Reads the rewritten file again: a mistake of ours must never reach a curator's file. */
function proveRewritten(file: string, source: string, before: readonly QuoteSlot[], opened: ReadonlyMap<QuoteSlot, OpenedSlot>): void {
  const article = openArticle(file, source);
  const now = 'root' in article ? quoteSlots(article) : { slots: [], problems: [] };
  const same = before.every((slot, index) => {
    const { passage, hints } = opened.get(slot) ?? slot;
    const after = now.slots[index];
    return JSON.stringify([after?.passage, after?.hints]) === JSON.stringify([passage, hints]);
  });
  if (!same || now.slots.length !== before.length || now.problems.length > 0)
    throw new Error(`unsealing ${file} would have damaged it; nothing was written`);
}
