/** A well-formed text that is counted in Unicode code points. */
export interface CodePointText {
  readonly value: string;
  /** In code points. */
  readonly length: number;
  /** UTF-16 offsets of the characters that take two units, ascending; empty for most texts. */
  readonly wide: readonly number[];
}

/** Makes a text countable; `value` must hold no lone surrogates. */
export function codePointText(value: string): CodePointText {
  const wide: number[] = [];
  for (const match of value.matchAll(/[\u{10000}-\u{10ffff}]/gu)) wide.push(match.index);
  return { value, length: value.length - wide.length, wide };
}

/** The code point position of a UTF-16 offset. */
export function toCodePoint(text: CodePointText, offset: number): number {
  return offset - countBelow(text.wide, (index) => (text.wide[index] ?? 0) < offset);
}

/** The UTF-16 offset of a code point position. */
export function toOffset(text: CodePointText, position: number): number {
  return position + countBelow(text.wide, (index) => (text.wide[index] ?? 0) - index < position);
}

/** The characters from one code point position up to, not including, another. */
export function slice(text: CodePointText, start: number, end: number): string {
  return text.value.slice(toOffset(text, start), toOffset(text, end));
}

/** How many leading entries satisfy a condition that holds for a prefix of the list. */
function countBelow(list: readonly number[], holds: (index: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
