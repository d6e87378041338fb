import { join } from 'node:path';
import { AppError } from '../errors.js';
import type { Quote } from '../graph/quotes.js';
import { quoteDataset } from '../ingest/quote-dataset.js';
import type { QuoteSummary } from '../ingest/quote-summary.js';
import type { CliContext } from './context.js';
import { formatProblem } from './format-problem.js';
import { type GivenTexts, recognise } from './given-texts.js';
import type { FoundDataset } from './read-datasets.js';

/** The words that given texts have for datasets. */
export interface Quoting {
  readonly quotesOf: (reading: FoundDataset) => readonly Quote[];
  /** What to tell once so many of the quotes were written, or would be. */
  readonly summary: (stored: number) => QuoteSummary;
}

/** The words for datasets that were read. USAGE when no text is of them; EVIDENCE_UNVERIFIED after every place with other words was printed. */
export function quotesFor(context: CliContext, readings: readonly FoundDataset[], given: GivenTexts): Quoting {
  const all = new Map(readings.map((reading) => [reading, quoteDataset(reading.records, given.texts)]));
  const needed = new Map([...all.values()].flatMap(({ texts }) => [...texts]));
  const problems = [...all].flatMap(([{ folder }, found]) => found.problems.map((each) => ({ ...each, file: join(folder, each.file) })));
  for (const problem of problems) context.err(formatProblem(problem));
  if (problems.length > 0)
    throw new AppError('EVIDENCE_UNVERIFIED', `${problems.length} of the passages do not match their text; no quote was stored.`);
  const sorted = recognise(given, needed);
  const total = [...all.values()].reduce((sum, { quotes }) => sum + quotes.length, 0);
  return {
    quotesOf: (reading) => all.get(reading)?.quotes ?? [],
    summary: (stored) => ({ stored, held: total - stored, ...sorted }),
  };
}
