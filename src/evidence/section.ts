import type { SECTIONS } from '../model/vocabulary.js';
import { type CodePointText, toOffset } from './code-point-text.js';
import { oncePerText } from './once-per-text.js';
import type { Ranges } from './ranges.js';
import { isTableRow } from './table-row.js';

/** A part of a work. */
export type Section = (typeof SECTIONS)[number];

/** One line of a text that is not blank. */
interface Line {
  readonly words: string;
  readonly start: number;
  /** Lines without a blank one between them share a block. */
  readonly block: number;
}

const SHORT = 160;
/** Longer lines, in UTF-16 units, are running text without a look. */
const LONG = 2_000;

const outline = oncePerText(({ value }) => {
  const lines = readLines(value);
  return { lines, sections: sectionsOf(lines) };
});

/** The part of the work in which a passage begins, guessed from the shape of its lines; a curator may know better. */
export function section(text: CodePointText, ranges: Ranges): Section {
  const { lines, sections } = outline(text);
  const offset = toOffset(text, ranges[0]?.start ?? 0);
  let index = lines.length - 1;
  while (index > 0 && (lines[index]?.start ?? 0) > offset) index--;
  return sections[index] ?? 'BODY';
}

function readLines(value: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let block = 0;
  for (const words of value.split('\n')) {
    if (words.trim() === '') block++;
    else lines.push({ words: words.trim(), start, block });
    start += words.length + 1;
  }
  return lines;
}

/** The section of each line: what a line says of itself first, then tables, the author's note, and the head of the work. */
function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: (Section | undefined)[] = lines.map(({ words }, index) => telling(words, index));
  markCaptions(lines, sections);
  markTables(lines, sections);
  markAuthor(lines, sections);
  for (const index of [0, 1]) {
    const before = index === 0 || sections[0] === 'HEADLINE';
    if (before && lines.length > 1 && sections[index] === undefined && isTitle(lines[index]?.words ?? '')) sections[index] = 'HEADLINE';
  }
  return sections.map((found) => found ?? 'BODY');
}

function telling(words: string, index: number): Section | undefined {
  if (/^\W*(©|\(c\) ?\d|copyright\b)|all rights reserved/iu.test(words)) return 'RIGHTS';
  if (/^(correction|clarification|editor['’]s note|update)s?\s*(\([^)]*\))?\s*[:.—–-]/iu.test(words)) return 'NOTE';
  if (index < 8 && words.length <= SHORT && /^(by \p{Lu}|published\b|posted\b|updated\b)/iu.test(words) && !/[.!?]$/.test(words))
    return 'BYLINE';
  return undefined;
}

/** A block of short lines, one of which names the photographer. */
function markCaptions(lines: readonly Line[], sections: (Section | undefined)[]): void {
  const credit = /^\(?(file )?(photo|photograph|image|picture)( (by|credit|courtesy)\b|s?:)|\((AP|Reuters|AFP|Getty)\b[^)]*\)$/iu;
  const credited = new Set<number>();
  for (const { words, block } of lines) if (words.length <= 2 * SHORT && credit.test(words)) credited.add(block);
  for (const [index, { words, block }] of lines.entries()) {
    if (words.length <= SHORT && credited.has(block)) sections[index] ??= 'CAPTION';
  }
}

/** At least two rows in a run that end in figures, or are cut by tabs or bars; the short lines above them in their block, and a title. */
function markTables(lines: readonly Line[], sections: (Section | undefined)[]): void {
  const isRow = (words = ''): boolean => words.length <= LONG && isTableRow(words);
  for (let index = 0; index < lines.length; index++) {
    if (!isRow(lines[index]?.words) || !isRow(lines[index + 1]?.words) || sections[index] !== undefined) continue;
    const { block } = lines[index] ?? { block: -1 };
    let first = index;
    while (lines[first - 1]?.block === block && isTitle(lines[first - 1]?.words ?? '')) first--;
    if (first > 1 && isTitle(lines[first - 1]?.words ?? '') && lines[first - 1]?.block !== block) first--;
    while (isRow(lines[index + 1]?.words)) index++;
    for (let row = first; row <= index; row++) sections[row] ??= 'TABLE';
  }
}

/** What follows "Meet the author" or "About N. N." for as long as lines are short or name the author; also a line that says who somebody is. */
function markAuthor(lines: readonly Line[], sections: (Section | undefined)[]): void {
  let names: readonly string[] | null = null;
  for (const [index, { words }] of lines.entries()) {
    const about = /^about (\p{Lu}\S*(?: \p{Lu}\S*)+)$/iu.exec(words);
    if (/^(meet|about) the author\b/iu.test(words)) names = (lines[index + 1]?.words ?? '').split(' ');
    else if (about !== null && index > 0) names = (about[1] ?? '').split(' ');
    else if (names !== null && !isTitle(words) && !names.some((name) => name.length > 2 && words.startsWith(name))) names = null;
    const writes =
      /\b(is|was) an? .{0,40}\b(contributor|reporter|writer|correspondent|columnist|fellow)\b.*\b(follow|e-?mail|reach|contact)\b/iu;
    if (names !== null || (index > lines.length / 2 && words.length <= LONG && writes.test(words))) sections[index] ??= 'AUTHOR_NOTE';
  }
}

/** A short line that does not end like a sentence. */
function isTitle(words: string): boolean {
  return words.length <= SHORT && !/[.!?…:;,]["'”’)]*$/u.test(words);
}
