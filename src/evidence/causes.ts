import type { Cause, REASONS } from './attention.js';
import { type CodePointText, slice } from './code-point-text.js';

/** One reason for attention: the cue or number itself; of a quotation only that there is one. */
export interface PrintedCause {
  readonly reason: (typeof REASONS)[number];
  readonly words?: string;
}

/** The causes of a sentence for people, equal ones once. */
export function printCauses(text: CodePointText, causes: readonly Cause[]): readonly PrintedCause[] {
  const printed = new Map<string, PrintedCause>();
  for (const { reason, start, end } of causes) {
    const cause = reason === 'QUOTATION' ? { reason } : { reason, words: slice(text, start, end) };
    printed.set(JSON.stringify(cause), cause);
  }
  return [...printed.values()];
}

/** `said, according to; 412,000; a quotation`. */
export function tellCauses(causes: readonly PrintedCause[]): string {
  const words = (wanted: PrintedCause['reason']): string =>
    causes.flatMap(({ reason, words = '' }) => (reason === wanted ? [words] : [])).join(', ');
  const quotation = causes.some(({ reason }) => reason === 'QUOTATION') ? 'a quotation' : '';
  return [words('CUE'), words('NUMBER'), quotation].filter((part) => part !== '').join('; ');
}
