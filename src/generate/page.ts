import type { Range } from '../evidence/ranges.js';

/** The text of an invented work while it is written. */
export interface Page {
  /** Appends words and says where they stand, in UTF-16 units. */
  readonly add: (words: string) => Range;
  readonly text: () => string;
}

/** Opens an empty page. Words must be NFC and begin with no combining mark, so that the text needs no normalising. */
export function openPage(): Page {
  const written: string[] = [];
  let at = 0;
  return {
    add: (words) => {
      const start = at;
      at += words.length;
      written.push(words);
      return { start, end: at };
    },
    text: () => written.join(''),
  };
}

/** One stretch from the begin of a range to the end of another. */
export function span(from: Range, to: Range): Range {
  return { start: from.start, end: to.end };
}
