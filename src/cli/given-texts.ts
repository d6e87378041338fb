import { AppError } from '../errors.js';
import { sortTexts } from '../ingest/quote-summary.js';
import { type KnownText, readTexts } from '../ingest/sealing/known-text.js';
import type { CliContext } from './context.js';
import { formatProblem } from './format-problem.js';

/** The texts of a folder that `--texts` named. */
export interface GivenTexts {
  readonly folder: string;
  readonly texts: readonly KnownText[];
}

/** Reads the folder and names the files that are no texts (`quiet`: does not). USAGE when there is no such folder. */
export async function readGivenTexts(context: CliContext, folder: string, quiet = false): Promise<GivenTexts> {
  const { texts, skipped } = await readTexts(folder);
  if (!quiet) for (const problem of skipped) context.err(formatProblem(problem));
  return { folder, texts };
}

/** Tells the texts of the evidence from others; `needed` as in `sortTexts`. USAGE when there is none of it. */
export function recognise({ folder, texts }: GivenTexts, needed: ReadonlyMap<string, string>): ReturnType<typeof sortTexts> {
  const sorted = sortTexts(texts, needed);
  if (sorted.recognised.length > 0) return sorted;
  throw new AppError(
    'USAGE',
    `No file in ${folder} is a text that the evidence of this dataset stands in. Give the folder of the texts as they ` +
      'were sealed, to the character; `onrecord verify SEEDS --as ARTICLE=FILE` says what changed in another version.',
  );
}
