import type { ArticleScope } from './article-scope.js';

/** Looks at the passages that are marked as no statement: each has one place, sealed like evidence. They make no record. */
export function confirmMarks(scope: ArticleScope): void {
  for (const [i, { quote, at }] of (scope.head['not-a-statement'] ?? []).entries()) {
    const path = ['not-a-statement', i];
    const place = quote ?? at;
    if (place === undefined) {
      scope.fault('E_EVIDENCE_MISSING', path, 'this mark does not say what it marks', 'Add `quote:` with words of the sentence.');
      continue;
    }
    if (quote !== undefined && at !== undefined)
      scope.fault('E_VALUE', [...path, 'quote'], 'there is `quote:` beside `at:`', 'Take `at:` away if the quote is new.');
    scope.confirm(place, [...path, quote === undefined ? 'at' : 'quote']);
  }
}
