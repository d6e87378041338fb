/** Words that stand for a number, a fraction, a multiple, or none. Not `one`, which is mostly a pronoun, nor `first` and `second`. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'zero none nil two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty ' +
    'thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions ' +
    'dozen dozens half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh eighth ninth tenth tenths ' +
    'twice thrice double doubled doubles doubling triple tripled triples tripling quadruple quadrupled twofold threefold tenfold percent'
  ).split(' '),
);

/** Digits with what belongs to them: a currency in front, separators inside, a percent sign behind. */
const DIGITS = /[$€£¥]?\p{Nd}+(?:[.,:/]\p{Nd}+)*(?: ?[%‰])?/gu;

/** Every number of a text in UTF-16 offsets, in order; those of dates as well, since a date can be wrong like any figure. */
export function figures(value: string): readonly { readonly start: number; readonly end: number }[] {
  const found = [...value.matchAll(DIGITS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const match of value.matchAll(/\p{L}+/gu)) {
    if (WORDS.has(match[0].toLowerCase())) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
