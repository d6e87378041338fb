import { slugIn } from '../../model/id.js';
import type { Problem } from '../../model/problem.js';
import { type Draft, problemAt } from '../sourced.js';
import { suggest } from '../suggest.js';
import type { AwaitedAssertion } from './scope.js';

/** References to assertions that no file makes. */
export function missingAssertions(awaited: readonly AwaitedAssertion[], drafts: readonly Draft[]): readonly Problem[] {
  const known = new Set(drafts.flatMap(({ record }) => (record.kind === 'assertion' ? [record.id] : [])));
  return awaited
    .filter(({ id }) => !known.has(id))
    .map(({ id, written, path, ...site }) => {
      const longer = [...known].filter((one) => one.startsWith(`${id}~`));
      const near = longer.length === 1 ? longer[0] : suggest(id, known);
      const hint = near == null ? undefined : `Did you mean ${shortened(near, id, written)}?`;
      return problemAt(site, 'E_REFERENCE', path, `there is no assertion \`${written}\``, hint);
    });
}

/** Writes an assertion as short as it was written. */
function shortened(near: string, id: string, written: string): string {
  const [work = ''] = slugIn(id).split('/');
  const slug = slugIn(near);
  return written.split('/').length === 2 && slug.startsWith(`${work}/`) ? slug.slice(work.length + 1) : slug;
}
