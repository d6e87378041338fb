import { type Problem, sortProblems } from '../../model/problem.js';
import { readTexts } from '../sealing/known-text.js';
import { readArticles } from '../sealing/read-articles.js';
import { type CoveredArticle, coverArticle } from './cover-article.js';

/** An article whose text is not at hand. */
export interface UncheckedArticle {
  readonly article: string;
  readonly file: string;
  readonly text: null;
}

/** Every article of a dataset, checked or not, and what is wrong with its passages. */
export interface CoverageReport {
  readonly articles: readonly (CoveredArticle | UncheckedArticle)[];
  readonly problems: readonly Problem[];
}

/** How far each article of a dataset covers its text, recognised by digest in a folder of texts. USAGE when a folder is missing. */
export async function coverDataset(dataset: string, folder: string): Promise<CoverageReport> {
  const { texts, skipped } = await readTexts(folder);
  const read = await readArticles(dataset);
  const problems: Problem[] = [...skipped, ...read.problems];
  const articles = read.articles.map((article) => {
    const text = texts.find(({ sha256 }) => sha256 === article.recorded);
    if (text === undefined) return { article: article.id, file: article.article.file, text: null };
    const covered = coverArticle(article, text);
    problems.push(...covered.problems);
    return covered.article;
  });
  return { articles, problems: sortProblems(problems) };
}
