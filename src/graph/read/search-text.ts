import { fold } from '../../model/fold.js';

/**
 * A reader's words as a Lucene query that cannot fail: every word must occur, whole or as a beginning; `"several words"` must stand together.
 * Null when there is no word in it.
 */
export function searchQuery(text: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of fold(text.slice(0, 1_000)).matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const words = wordsIn(phrase ?? word ?? '');
    if (words.length === 0) continue;
    if (phrase !== undefined) terms.push(`"${words.join(' ')}"`);
    else terms.push(...words.map((each) => `(${each} OR ${each}*)`));
  }
  return terms.length === 0
    ? null
    : terms
        .slice(0, 20)
        .map((term) => `+${term}`)
        .join(' ');
}

/** A folded name as a Lucene query that matches it exactly in an index without tokens. */
export function exactTerm(name: string): string {
  return `"${fold(name).replace(/[\\"]/g, '\\$&')}"`;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*/gu) ?? [];
}
