import type { Problem } from '../../model/problem.js';
import { type RewriteRequest, rewriteArticles } from './rewrite-articles.js';
import { sealArticle } from './seal-article.js';

/** What became of one article file: how many passages were sealed now, and how many it has. */
export interface SealedFile {
  readonly file: string;
  readonly added: number;
  readonly total: number;
  readonly changed: boolean;
}

/** Every file that was looked at, and every problem; with one error among them nothing was written. */
export interface SealReport {
  readonly files: readonly SealedFile[];
  readonly problems: readonly Problem[];
}

/** Seals article files in place: all of them, or none when one has a problem. USAGE when a path or folder is missing. */
export async function seal(request: RewriteRequest): Promise<SealReport> {
  const { files, problems } = await rewriteArticles(request, sealArticle);
  return { files: files.map(({ file, count, total, changed }) => ({ file, added: count, total, changed })), problems };
}
