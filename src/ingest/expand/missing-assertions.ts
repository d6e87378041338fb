import { slugIn } from '../../model/id.js';
import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import { suggest } from '../suggest.js';
import type { AwaitedAssertion } from './scope.js';

/** References to assertions that no file makes; `ids` are those of all records, for "did you mean". */
export function missingAssertions(
  awaited: readonly AwaitedAssertion[],
  isThere: (id: string) => boolean,
  ids: () => Iterable<string>,
): readonly Problem[] {
  const missing = awaited.filter(({ id }) => !isThere(id));
  const known = missing.length === 0 ? [] : [...ids()].filter((id) => id.startsWith('assertion:'));
  return missing.map(({ id, written, path, ...site }) => {
    const longer = known.filter((one) => one.startsWith(`${id}~`));
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
