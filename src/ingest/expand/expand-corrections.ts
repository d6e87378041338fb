import { correctionId } from '../../model/id.js';
import type { ArticleScope } from './article-scope.js';
import { citeAll } from './cite-all.js';

/** The changes to an article that its publisher announced, and the credits that say where they stand. */
export function expandCorrections(scope: ArticleScope): void {
  for (const [i, entry] of (scope.head.corrections ?? []).entries()) {
    const path = ['corrections', i];
    const assertions = (key: 'withdrew' | 'replaced-by') =>
      (entry[key] ?? []).map((one, k) => scope.resolve(one, [...path, key, k], 'assertion'));
    const { kind, published, summary, n = i + 1 } = entry;
    const { evidence } = citeAll(entry, path, scope);
    const links = { withdrew: assertions('withdrew'), replacedBy: assertions('replaced-by') };
    scope.emit(
      {
        kind: 'correction',
        id: correctionId(scope.work, n),
        work: scope.work,
        correctionKind: kind,
        published,
        summary,
        evidence,
        ...links,
      },
      path,
    );
  }
  for (const [i, credit] of (scope.head.credits ?? []).entries()) citeAll(credit, ['credits', i], scope);
}
