import { type CodePointText, slice } from './code-point-text.js';

/** A half-open stretch of a text, in Unicode code points. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One passage: at least one range, in the order of the text, none overlapping another. */
export type Ranges = readonly Range[];

/** Ranges, or a sentence on what is wrong with them. */
export type ParsedRanges = { readonly ranges: Ranges } | { readonly fault: string };

/** Reads `97-141` or `206-228+246-284`. */
export function parseRanges(printed: string): ParsedRanges {
  const ranges: Range[] = [];
  for (const part of printed.split('+')) {
    const match = /^(0|[1-9]\d{0,14})-(0|[1-9]\d{0,14})$/.exec(part);
    if (match === null) return { fault: `\`${part}\` is not a range such as 97-141` };
    ranges.push({ start: Number(match[1]), end: Number(match[2]) });
  }
  const fault = rangesFault(ranges);
  return fault === null ? { ranges } : { fault };
}

/** Prints what `parseRanges` reads. */
export function printRanges(ranges: Ranges): string {
  return ranges.map(({ start, end }) => `${start}-${end}`).join('+');
}

/** What is wrong with these ranges, also against the length of their text when that is known; null when nothing is. */
export function rangesFault(ranges: Ranges, length = Number.POSITIVE_INFINITY): string | null {
  if (ranges.length === 0) return 'there is no range';
  let last = 0;
  for (const { start, end } of ranges) {
    if (start >= end) return `${start}-${end} is ${start === end ? 'empty' : 'reversed'}`;
    if (start < last) return `${start}-${end} starts before the range in front of it ends`;
    if (end > length) return `${start}-${end} ends outside the text, which has ${length} characters`;
    last = end;
  }
  return null;
}

/** The text of each range. */
export function textsOf(text: CodePointText, ranges: Ranges): string[] {
  return ranges.map(({ start, end }) => slice(text, start, end));
}

/** Orders passages by their place in the text. */
export function compareRanges(a: Ranges, b: Ranges): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index]?.start ?? 0) - (b[index]?.start ?? 0) || (a[index]?.end ?? 0) - (b[index]?.end ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
