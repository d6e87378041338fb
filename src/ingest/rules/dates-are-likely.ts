import type { Problem } from '../../model/problem.js';
import type { When } from '../../model/when.js';
import { dayBounds } from '../../model/when.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

/** Warns of dates that are allowed and unlikely: published in the future, changed or read before publication, said after it. */
export function datesAreLikely(world: World): readonly Problem[] {
  const problems: Problem[] = [];
  for (const kind of ['article', 'document'] as const) {
    for (const sourced of world.of(kind)) {
      const { id, published, modified } = sourced.record;
      if (earliest(published) > world.today) problems.push(problemAt(sourced, 'W_DATE', id, `published in the future: ${published?.edtf}`));
      if (before(modified, published))
        problems.push(problemAt(sourced, 'W_DATE', id, `changed (${modified?.edtf}) before it was published (${published?.edtf})`));
    }
  }
  for (const sourced of world.of('text-version')) {
    const { id, work, retrieved } = sourced.record;
    const published = world.get(work, 'article', 'document')?.published;
    if (before(retrieved, published))
      problems.push(problemAt(sourced, 'W_DATE', id, `read (${retrieved?.edtf}) before it was published (${published?.edtf})`));
  }
  for (const sourced of world.of('assertion')) {
    const { id, work, saidOn } = sourced.record;
    const held = world.get(work, 'article', 'document');
    const last = [held?.published, held?.modified].map(latest).sort().at(-1) ?? '';
    if (last !== '' && earliest(saidOn) > last)
      problems.push(problemAt(sourced, 'W_DATE', id, `said (${saidOn?.edtf}) after the work was published`));
  }
  return problems;
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
