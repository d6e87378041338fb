import { readFile } from 'node:fs/promises';
import type { Problem } from '../../model/problem.js';
import { findArticles } from './find-articles.js';
import { type OpenArticle, openArticle, topLevel } from './open-article.js';
import { type QuoteSlot, quoteSlots } from './quote-slots.js';
import { readSeals, type Seals, sealsPath } from './seals-file.js';
import { readIfThere } from './write-changes.js';

/** An article file with every place where it cites words, and its sibling. */
export interface ReadArticle {
  /** What stands behind `article:`. */
  readonly id: string;
  /** The digest of its text that the file states, null when it states none. */
  readonly recorded: string | null;
  readonly article: OpenArticle;
  readonly slots: readonly QuoteSlot[];
  readonly seals: Seals | null;
}

/** Reads every article file below a folder; what cannot be read is a problem. USAGE when there is no such folder. */
export async function readArticles(
  dataset: string,
): Promise<{ readonly articles: readonly ReadArticle[]; readonly problems: readonly Problem[] }> {
  const articles: ReadArticle[] = [];
  const problems: Problem[] = [];
  for (const file of await findArticles([dataset])) {
    const article = openArticle(file, await readFile(file, 'utf8'));
    if (!('root' in article)) {
      problems.push(...article);
      continue;
    }
    const sibling = await readIfThere(sealsPath(file));
    const seals = sibling === null ? null : readSeals(sealsPath(file), sibling);
    if (seals !== null && !('seals' in seals)) {
      problems.push(...seals);
      continue;
    }
    const { slots, problems: shapes } = quoteSlots(article);
    problems.push(...shapes);
    const recorded = topLevel(article, 'text')?.value.replace(/^sha256:/, '') ?? null;
    articles.push({ id: topLevel(article, 'article')?.value ?? '', recorded, article, slots, seals });
  }
  return { articles, problems };
}
