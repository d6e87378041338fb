import type { Closest, Difference } from './explain-absence.js';
import type { Miss } from './find.js';
import { printRanges, type Ranges } from './ranges.js';

/** A miss in words: what is wrong, and what the curator can do. */
export interface Description {
  readonly message: string;
  readonly hint: string;
}

/** Puts a miss into words; positions are code points of the normalised text, `name` says which one it is. */
export function describeMiss(miss: Miss, name = ''): Description {
  const text = `the text${name === '' ? '' : ` ${name}`}`;
  switch (miss.kind) {
    case 'EMPTY':
      return { message: `The quote${piece(miss.piece)} is empty.`, hint: 'Give the words as they stand in the text.' };
    case 'LONE_SURROGATE':
      return {
        message: `The quote${piece(miss.piece)} holds half a character (a lone surrogate).`,
        hint: 'Copy the words from the text again.',
      };
    case 'ABSENT':
      return describeClosest(`The quote${piece(miss.piece)} is not in ${text}`, miss.closest);
    case 'NEAR_ABSENT':
      return describeClosest(`The words of \`near:\` are not in ${text}`, miss.closest);
    case 'OUT_OF_ORDER':
      return {
        message: `All pieces of the quote are in ${text}, but not in this order.`,
        hint: 'List the pieces in the order of the text, none overlapping another.',
      };
    case 'AMBIGUOUS':
      return {
        message: `The quote stands at ${miss.places.length} places: ${places(miss.places)}.`,
        hint: 'Quote more words, or add `near:` with words that stand close to the right one, or `occurrence:` counting from 1.',
      };
    case 'NO_SUCH_OCCURRENCE':
      return {
        message: `There is no occurrence ${miss.occurrence}: the quote stands at ${miss.places.length} ${miss.places.length === 1 ? 'place' : 'places'}: ${places(miss.places)}.`,
        hint: 'Occurrences count from 1 in the order of the text.',
      };
  }
}

function describeClosest(start: string, closest: Closest): Description {
  switch (closest.kind) {
    case 'CHARACTERS':
      return {
        message: `${start}; at ${printRanges([closest.at])} the text differs in ${count(closest.differences)}: ${closest.differences.slice(0, 5).map(describeDifference).join('; ')}${closest.differences.length > 5 ? '; …' : ''}.`,
        hint: closest.differences.some(({ printed }) => printed.includes('\n'))
          ? 'Give what stands on either side of the break as two pieces of a list.'
          : `Write exactly what the text has${closest.differences.some(({ printed }) => INVISIBLE.test(printed)) ? HOW_TO_WRITE : ''}.`,
      };
    case 'INSERTION':
      return {
        message: `${start}; at ${printRanges([closest.at])} the text has words in brackets in between.`,
        hint: `Leave the brackets out by giving the pieces as a list: [${closest.pieces.map((words) => JSON.stringify(words)).join(', ')}].`,
      };
    case 'ELLIPSIS':
      return {
        message: `${start}; its parts on either side of the ellipsis are.`,
        hint: `Give the pieces as a list: [${closest.pieces.map((words) => JSON.stringify(words)).join(', ')}].`,
      };
    case 'PREFIX':
      return {
        message: `${start}; its first ${closest.characters} characters are, but then it has ${shown(closest.difference.quoted)} where the text has ${shown(closest.difference.printed)} (at ${closest.difference.at}).`,
        hint: 'Write exactly what the text has, or give the pieces that it has as a list.',
      };
    case 'SUFFIX':
      return {
        message: `${start}; its last ${closest.characters} characters are, but before them it has ${shown(closest.difference.quoted)} where the text has ${shown(closest.difference.printed)} (before ${closest.difference.at}).`,
        hint: 'Write exactly what the text has, or give the pieces that it has as a list.',
      };
    case 'UNEXPLAINED':
      return {
        message: `${start}.`,
        hint: 'Check that this is the right text, and copy the words from it; it is too long to say what comes close.',
      };
    case 'NOTHING':
      return { message: `${start}, nor is anything like it.`, hint: 'Check that this is the right text, and copy the words from it.' };
  }
}

function describeDifference({ quoted, printed, at }: Difference): string {
  if (printed === '') return `${named(quoted)} of the quote is not there (at ${at})`;
  if (quoted === '') return `${named(printed)} is missing in the quote (at ${at})`;
  return `${named(printed)} where the quote has ${named(quoted)} (at ${at})`;
}

const INVISIBLE = /[\p{C}\p{Z}\p{M}]/u;
const HOW_TO_WRITE = '; between double quotation marks \\u00a0 is a no-break space, \\u200b a zero-width space, and so on';

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '\n': 'a line break',
  '\n\n': 'a paragraph break',
  '\t': 'a tab',
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
};

/** Characters so that look-alikes and invisible ones can be told apart. */
function named(characters: string): string {
  const points = [...characters];
  const codes = points.map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const name = NAMES[characters] ?? (points.length <= 4 ? characters.replace(/[\s\p{C}]/gu, '·') : `${points.slice(0, 4).join('')}…`);
  return `${name} (${codes.slice(0, 4).join(' ')})`;
}

function shown(words: string): string {
  return words === '' ? 'nothing' : JSON.stringify(words);
}

function piece(index: number): string {
  return index === 0 ? '' : ` (piece ${index + 1})`;
}

function count(list: readonly unknown[]): string {
  return list.length === 1 ? 'one place' : `${list.length} places`;
}

function places(list: readonly Ranges[]): string {
  return `${list.slice(0, 8).map(printRanges).join(', ')}${list.length > 8 ? ', …' : ''}`;
}
