import { idOf, slugIn } from '../../model/id.js';
import type { Path } from '../read/tree.js';
import type { ArticleScope } from './article-scope.js';

/** What was said to another outlet than the publisher was read there: a cited work of that outlet, made here, on which the assertion rests. */
export function citedOutlets(saidTo: readonly string[], path: Path, scope: ArticleScope) {
  return saidTo
    .filter((agent) => scope.names.outlets.has(agent) && agent !== scope.publisher)
    .map((outlet) => {
      const work = idOf('article', `${slugIn(outlet)}-via-${slugIn(scope.work)}`);
      const called = (agent: string | null): string =>
        agent === null ? scope.head.article : (scope.names.called.get(agent) ?? slugIn(agent));
      const title = `${called(outlet)} (cited by ${called(scope.publisher)})`;
      if (!scope.names.kinds.has(work)) scope.emit({ kind: 'article', id: work, title, publishedBy: outlet, inCorpus: false }, path, true);
      return { work, how: 'QUOTES' as const, fidelity: 'SAME' as const, basis: 'STATED' as const };
    });
}
