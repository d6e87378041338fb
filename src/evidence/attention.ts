import { type CodePointText, toCodePoint } from './code-point-text.js';
import { cues } from './cues.js';
import { figures } from './figures.js';
import { quotations, withMarks } from './quotations.js';
import type { Range } from './ranges.js';
import { sentences } from './sentences.js';

/** Why a sentence may hold a statement, in the order in which reasons are told. */
export const REASONS = ['CUE', 'QUOTATION', 'NUMBER'] as const;

/** One place that makes a sentence need attention, in code points. */
export interface Cause extends Range {
  readonly reason: (typeof REASONS)[number];
}

/** A sentence with everything in it that needs attention; `causes` is empty when nothing does. */
export interface ReadSentence extends Range {
  readonly causes: readonly Cause[];
}

/** Every sentence of a text, with the attribution cues, quotations and numbers that it holds. */
export function readSentences(text: CodePointText): readonly ReadSentence[] {
  const inCodePoints = (reason: Cause['reason'], spans: readonly Range[]): Cause[] =>
    spans.map(({ start, end }) => ({ reason, start: toCodePoint(text, start), end: toCodePoint(text, end) }));
  const causes = [
    ...inCodePoints('CUE', cues(text.value)),
    ...inCodePoints('QUOTATION', quotedSpans(text.value)),
    ...inCodePoints('NUMBER', figures(text.value)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return withCauses(sentences(text), causes);
}

/** Quotations with their marks, marks that are left without a partner, and what goes on from a paragraph that left its quotation open. */
function quotedSpans(value: string): readonly Range[] {
  const whole = quotations(value).map((quotation) => withMarks(value, quotation));
  const edges = new Set(whole.flatMap(({ start, end }) => [start, end - 1]));
  const ends = new Set(whole.map(({ end }) => end));
  const found: Range[] = [...whole];
  let lineStart = 0;
  let isOpen = false;
  for (const line of value.split('\n')) {
    const marks = [...line.matchAll(/[“”„«»"]/g)].map(({ index }) => lineStart + index);
    for (const mark of marks) {
      if (!edges.has(mark)) found.push({ start: isOpen && mark === marks[0] ? lineStart : mark, end: mark + 1 });
    }
    const lineEnd = lineStart + line.length;
    if (line.trim() !== '') isOpen = ends.has(lineEnd) && !/[”"»’']$/.test(line);
    lineStart = lineEnd + 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Gives each sentence the causes that reach into it, cut at its ends. Both lists are in order. */
function withCauses(all: readonly Range[], causes: readonly Cause[]): readonly ReadSentence[] {
  const given = all.map(() => [] as Cause[]);
  let first = 0;
  for (const cause of causes) {
    while ((all[first]?.end ?? Number.POSITIVE_INFINITY) <= cause.start) first++;
    for (let index = first; (all[index]?.start ?? Number.POSITIVE_INFINITY) < cause.end; index++) {
      const { start = 0, end = 0 } = all[index] ?? {};
      given[index]?.push({ reason: cause.reason, start: Math.max(start, cause.start), end: Math.min(end, cause.end) });
    }
  }
  return all.map(({ start, end }, index) => ({ start, end, causes: given[index] ?? [] }));
}
