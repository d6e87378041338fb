import { fold } from '../../model/fold.js';

/** More words than this are not looked at. */
const MOST_WORDS = 20;
/** Up to so many words all must occur; up to `ONE_MAY_MISS` one may be missing; of more, any may. */
const ALL_MUST = 2;
const ONE_MAY_MISS = 5;

/** Words that the index leaves out (the analyzer's list), so that they cannot be asked of a record. */
const UNINDEXED = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/**
 * A reader's words as a Lucene query that cannot fail, records with all of them first; `"several words"` must stand together. A word fits
 * whole, as a beginning, or in another ending of the plural or the verb; a number with or without its commas. Null when there is no word in it.
 */
export function searchQuery(text: string): string | null {
  const phrases: string[] = [];
  const found: string[] = [];
  for (const [, phrase, word] of fold(text.slice(0, 1_000)).matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const words = wordsIn(phrase ?? word ?? '');
    if (phrase === undefined) found.push(...words);
    else if (words.length > 0) phrases.push(`"${words.join(' ')}"`);
  }
  const indexed = found.filter((word) => !UNINDEXED.has(word));
  const words = [...new Set(indexed.length > 0 || phrases.length > 0 ? indexed : found)].slice(0, MOST_WORDS);
  const required = [...phrases.slice(0, MOST_WORDS), ...enough(words.map(anyForm))];
  return required.length === 0 ? null : [...required.map((term) => `+${term}`), ...asNamed(found)].join(' ');
}

/** A folded name as a Lucene query that matches it exactly in an index without tokens. */
export function exactTerm(name: string): string {
  return `"${fold(name).replace(/[\\"]/g, '\\$&')}"`;
}

/** Lifts what is called by these very words above what they are only about. */
function asNamed(words: readonly string[]): readonly string[] {
  const phrase = `"${words.slice(0, MOST_WORDS).join(' ')}"`;
  return words.length === 0 ? [] : [`name:${phrase}^200`, `aliases:${phrase}^600`, `title:${phrase}^100`];
}

/** Terms that must all be met, so that enough of these are. */
function enough(terms: readonly string[]): readonly string[] {
  if (terms.length <= ALL_MUST) return terms;
  if (terms.length > ONE_MAY_MISS) return [`(${terms.join(' ')})`];
  const all = (some: readonly string[]): string => `(${some.map((term) => `+${term}`).join(' ')})`;
  return [`(${[`${all(terms)}^4`, ...terms.map((_, at) => all(terms.toSpliced(at, 1)))].join(' ')})`];
}

function anyForm(word: string): string {
  const forms = new Set([`${word}^4`, ...(/^[\d.,]+$/.test(word) ? numberForms(word) : stems(word).map((stem) => `${stem}*`))]);
  return `(${[...forms].join(' OR ')})`;
}

function numberForms(word: string): readonly string[] {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(word) ? word.replaceAll(',', '') : word;
  const parted = plain.replace(/^\d{4,}/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
  return [`${plain}*`, ...(parted === plain ? [] : [`${parted}*`])];
}

/** Beginnings that the other forms of an English word share; the word itself when it has no ending to take off. */
function stems(word: string): readonly string[] {
  const bare = word.replace(/'s?$/, '');
  if (/[^aeiou]ies$/.test(bare) && bare.length > 4) return [`${bare.slice(0, -3)}y`, bare];
  const stem = bare.replace(/(?<=\w{4})(?:ing|ed)$|(?<=\w{3}(?:ss|sh|ch|x|z))es$|(?<=\w{2}[^su])s$/, '');
  return [stem];
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*/gu) ?? [];
}
