import type { KnownText } from './sealing/known-text.js';

/** What became, or would become, of the texts that an ingest was given. */
export interface QuoteSummary {
  readonly stored: number;
  /** Quotes that stood in the graph before. */
  readonly held: number;
  /** Files that are texts of the evidence. */
  readonly recognised: readonly string[];
  /** Works whose evidence stands in a text that is not at hand. */
  readonly missing: readonly string[];
  /** Files that no evidence stands in. */
  readonly others: readonly string[];
}

/** Which of the texts at hand the evidence stands in; `needed` holds the digest of each of its texts, with the work. */
export function sortTexts(
  texts: readonly KnownText[],
  needed: ReadonlyMap<string, string>,
): Pick<QuoteSummary, 'recognised' | 'missing' | 'others'> {
  const files = (wanted: boolean) => texts.filter(({ sha256 }) => needed.has(sha256) === wanted).map(({ file }) => file);
  const missing = [...needed].filter(([digest]) => !texts.some(({ sha256 }) => sha256 === digest)).map(([, work]) => work);
  return { recognised: files(true), missing: missing.sort(), others: files(false) };
}

/** One line for people: `quotes: 405 stored; texts: 5 of 5 recognised; 1 file not of this dataset (README.md)`. */
export function quoteLine({ stored, held, recognised, missing, others }: QuoteSummary, verb: 'stored' | 'to store' = 'stored'): string {
  const before = held > 0 ? `, ${held} there before` : '';
  const found = `${recognised.length} of ${recognised.length + missing.length} recognised`;
  const without = missing.length > 0 ? ` (none for ${some(missing)})` : '';
  const strange =
    others.length > 0 ? `; ${others.length} ${others.length === 1 ? 'file' : 'files'} not of this dataset (${some(others)})` : '';
  return `quotes: ${stored === 0 ? `nothing ${verb === 'stored' ? 'new' : verb}` : `${stored} ${verb}`}${before}; texts: ${found}${without}${strange}`;
}

/** Most names that a line lists. */
const NAMED = 5;

function some(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 0 ? `${names.slice(0, NAMED).join(', ')} and ${more} more` : names.join(', ');
}
