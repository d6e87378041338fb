import { type CodePointText, toCodePoint } from './code-point-text.js';

/** A place for people: both from 1, columns in code points. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Tells the line and column of code point positions of a text. */
export function lineColumns(text: CodePointText): (position: number) => LineColumn {
  const starts = [0];
  for (let at = text.value.indexOf('\n'); at >= 0; at = text.value.indexOf('\n', at + 1)) starts.push(toCodePoint(text, at) + 1);
  return (position) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: position - (starts[low - 1] ?? 0) + 1 };
  };
}
