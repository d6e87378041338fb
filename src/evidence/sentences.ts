import { type CodePointText, toCodePoint } from './code-point-text.js';
import { lineSentences } from './line-sentences.js';
import type { Range } from './ranges.js';
import { isTableRow } from './table-row.js';

/**
 * The sentences of a text in code points, in order and without blanks around them. A line is never joined with another: a heading, a
 * bullet or a row of a table (at least two in a run) is a unit of its own. What holds no letter or digit is no sentence.
 */
export function sentences(text: CodePointText): readonly Range[] {
  const lines = text.value.split('\n');
  const rows = lines.map(isTableRow);
  const found: Range[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const isRow = rows[index] === true && (rows[index - 1] === true || rows[index + 1] === true);
    for (const [start, end] of isRow ? wholeLine(line) : lineSentences(line))
      found.push({ start: toCodePoint(text, offset + start), end: toCodePoint(text, offset + end) });
    offset += line.length + 1;
  }
  return found;
}

function wholeLine(line: string): readonly (readonly [number, number])[] {
  const start = line.search(/\S/);
  return [[start, start + line.trim().length]];
}
