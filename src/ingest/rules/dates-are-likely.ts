import type { Problem } from '../../model/problem.js';
import type { When } from '../../model/when.js';
import { dayBounds } from '../../model/when.js';
import { problemAt } from '../sourced.js';
import type { Placed, Visitor, World } from '../world.js';

/** Warns of dates that are allowed and unlikely: published in the future, changed or read before publication, said after it. */
export function datesAreLikely(world: World): Visitor {
  const work = (sourced: Placed<'article'> | Placed<'document'>) => {
    const { id, published, modified } = sourced.record;
    const problems: Problem[] = [];
    if (earliest(published) > world.today) problems.push(problemAt(sourced, 'W_DATE', id, `published in the future: ${published?.edtf}`));
    if (before(modified, published))
      problems.push(problemAt(sourced, 'W_DATE', id, `changed (${modified?.edtf}) before it was published (${published?.edtf})`));
    return problems;
  };
  const textVersion = (sourced: Placed<'text-version'>) => {
    const { id, work, retrieved } = sourced.record;
    const published = world.get(work, 'article', 'document')?.published;
    return before(retrieved, published)
      ? [problemAt(sourced, 'W_DATE', id, `read (${retrieved?.edtf}) before it was published (${published?.edtf})`)]
      : [];
  };
  const assertion = (sourced: Placed<'assertion'>) => {
    const { id, work, saidOn } = sourced.record;
    if (saidOn === undefined) return [];
    const held = world.get(work, 'article', 'document');
    const last = [held?.published, held?.modified].map(latest).sort().at(-1) ?? '';
    return last !== '' && earliest(saidOn) > last
      ? [problemAt(sourced, 'W_DATE', id, `said (${saidOn.edtf}) after the work was published`)]
      : [];
  };
  return { on: { article: work, document: work, 'text-version': textVersion, assertion } };
}

function before(a: When | undefined, b: When | undefined): boolean {
  return latest(a) !== '' && latest(a) < earliest(b);
}

function earliest(when: When | undefined): string {
  const bounds = when === undefined ? null : dayBounds(when.edtf);
  return bounds === null || 'fault' in bounds ? '' : (bounds.earliest ?? '');
}

function latest(when: When | undefined): string {
  const bounds = when === undefined ? null : dayBounds(when.edtf);
  return bounds === null || 'fault' in bounds ? '' : (bounds.latest ?? '');
}
