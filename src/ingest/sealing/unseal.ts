import { type RewriteReport, type RewriteRequest, rewriteArticles } from './rewrite-articles.js';
import { type Lines, unsealArticle } from './unseal-article.js';

/** What to unseal: article files, their texts, and in one file perhaps only some lines. */
export interface UnsealRequest extends RewriteRequest {
  readonly lines?: Lines | undefined;
}

/** Shows the quotes of article files again, in place: all files, or none when one has a problem. USAGE when a path or folder is missing. */
export async function unseal({ lines, ...request }: UnsealRequest): Promise<RewriteReport> {
  return rewriteArticles({ ...request, single: lines !== undefined }, (input) => unsealArticle(input, lines));
}
