import type { Files } from './dataset-in.js';

/** The head of the article of `articleWith`; the parts that follow begin at line 5. */
const HEAD = 'article: a\nheadline: A says so\noutlet: post\npublished: 2031-05-14\n';

/** A dataset with one article `a` of the outlet `post` and these parts, from line 5 on. */
export function articleWith(parts: string, more: Files = {}): Files {
  return { 'articles/a.yaml': `${HEAD}${parts}`, 'articles/none.yaml': 'places: {}\n', ...more };
}
