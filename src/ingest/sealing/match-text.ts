import { find } from '../../evidence/find.js';
import type { Problem } from '../../model/problem.js';
import type { KnownText } from './known-text.js';
import { type OpenArticle, topLevel } from './open-article.js';
import type { QuoteSlot } from './quote-slots.js';
import { textMissing } from './text-missing.js';

/** The text that an article cites, or null when it needs none; problems when it cannot be told. */
export interface MatchedText {
  readonly text: KnownText | null;
  /** The digest that the article file states itself. */
  readonly recorded: string | null;
  readonly problems: readonly Problem[];
}

/** Tells which text an article cites: the one it names by digest, else the one that was given, else the only one that holds all its quotes. */
export function matchText(
  article: OpenArticle,
  slots: readonly QuoteSlot[],
  texts: readonly KnownText[],
  given: KnownText | null,
): MatchedText {
  const stated = topLevel(article, 'text');
  if (stated !== null) return byDigest(article, stated.value, stated.offset, texts, given);
  if (given !== null) return { text: given, recorded: null, problems: [] };
  if (slots.length === 0) return { text: null, recorded: null, problems: [] };
  if (slots.every(({ passage }) => passage.kind === 'SEALED'))
    return { text: null, recorded: null, problems: [textMissing(article, null, texts.length)] };
  return byQuotes(article, slots, texts);
}

function byDigest(article: OpenArticle, stated: string, offset: number, texts: readonly KnownText[], given: KnownText | null): MatchedText {
  const recorded = /^sha256:([0-9a-f]{64})$/.exec(stated)?.[1] ?? null;
  if (recorded === null) {
    const problem = article.problem(
      'E_VALUE',
      offset,
      'text',
      '`text:` is `sha256:` and 64 hexadecimal digits, written by `onrecord seal`.',
    );
    return { text: null, recorded, problems: [problem] };
  }
  if (given !== null && given.sha256 !== recorded) {
    const message = `${given.file} is another text than the one this article was sealed with (its digest is ${given.sha256.slice(0, 12)}…).`;
    const id = topLevel(article, 'article')?.value ?? 'ARTICLE';
    const hint = `\`onrecord verify ${article.file} --as ${id}=FILE\` shows what still stands in it.`;
    return { text: null, recorded, problems: [article.problem('E_TEXT_UNKNOWN', offset, 'text', message, hint)] };
  }
  return { text: given ?? texts.find(({ sha256 }) => sha256 === recorded) ?? null, recorded, problems: [] };
}

function byQuotes(article: OpenArticle, slots: readonly QuoteSlot[], texts: readonly KnownText[]): MatchedText {
  const unknown = (message: string, hint: string): MatchedText => ({
    text: null,
    recorded: null,
    problems: [article.problem('E_TEXT_UNKNOWN', 0, '', message, hint)],
  });
  const name = 'Name it with --text FILE.';
  if (texts.length === 0)
    return unknown('The text of this article is not at hand.', 'Give it with --text FILE, or its folder with --texts DIR.');
  const held = texts.map((text) => ({ text, count: slots.filter((slot) => holds(text, slot)).length })).sort((a, b) => b.count - a.count);
  const [best, second] = held;
  if (best === undefined || best.count === 0) return unknown(`None of the ${texts.length} texts holds a quote of this article.`, name);
  if (second !== undefined && second.count === best.count) {
    const files = held.filter(({ count }) => count === best.count).map(({ text }) => text.file);
    return unknown(`${files.length} texts hold ${best.count} of the ${slots.length} quotes: ${files.join(', ')}.`, name);
  }
  return { text: best.text, recorded: null, problems: [] };
}

/** Whether the words are in the text, be it more than once or in other characters. */
function holds({ text }: KnownText, { passage }: QuoteSlot): boolean {
  if (passage.kind === 'SEALED') return false;
  const found = find(text, passage.pieces);
  if (found.kind !== 'ABSENT') return found.kind !== 'EMPTY';
  return ['CHARACTERS', 'INSERTION', 'ELLIPSIS'].includes(found.closest.kind);
}
