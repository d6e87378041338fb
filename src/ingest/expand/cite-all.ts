import type { RecordOf } from '../../model/record.js';
import type { Path } from '../read/tree.js';
import type { Passage } from '../shapes/passage.js';
import type { ArticleScope } from './article-scope.js';

/** The keys that say where something stands. */
export interface Where {
  readonly quote?: Passage | undefined;
  readonly at?: Passage | undefined;
  readonly also?: readonly Passage[] | undefined;
}

/** Evidence ids of all passages, and the manner of the first one. */
export interface CitedAll {
  readonly evidence: string[];
  readonly manner: RecordOf<'assertion'>['manner'];
}

/** Cites every passage that is given; `path` leads to the mapping that holds the keys, `section` overrides that of the main passage. */
export function citeAll(where: Where, path: Path, scope: ArticleScope, section?: RecordOf<'evidence'>['section']): CitedAll {
  if (where.quote !== undefined && where.at !== undefined)
    scope.fault('E_VALUE', [...path, 'quote'], 'there is `quote:` beside `at:`', 'Take `at:` away if the quote is new.');
  const key = where.quote === undefined ? 'at' : 'quote';
  const main = where.quote ?? where.at;
  const cited = main === undefined ? [] : [scope.cite(main, [...path, key], section)];
  const also = (where.also ?? []).map((passage, i) => scope.cite(passage, [...path, 'also', i]));
  return { evidence: [...new Set([...cited, ...also].map(({ id }) => id))], manner: cited[0]?.manner };
}
