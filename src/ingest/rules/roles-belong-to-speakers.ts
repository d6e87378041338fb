import type { Problem } from '../../model/problem.js';
import { dayBounds } from '../../model/when.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

/** Only people hold roles; the role in which somebody speaks is his own; a tenure does not end before it begins. */
export function rolesBelongToSpeakers(world: World): readonly Problem[] {
  const assertions = world.of('assertion').flatMap((sourced) => {
    const { id, speaker, role } = sourced.record;
    const person = world.get(role, 'role')?.person;
    if (person === undefined || person === speaker) return [];
    return [problemAt(sourced, 'E_RULE', id, `the role ${role} is one of ${person}, and ${speaker} speaks`)];
  });
  const tenures = world.of('role').flatMap((sourced) => {
    const { id, from, to } = sourced.record;
    if (from === undefined || to === undefined) return [];
    const begin = dayBounds(from.edtf);
    const end = dayBounds(to.edtf);
    if ('fault' in begin || 'fault' in end || begin.earliest === null || end.latest === null || end.latest >= begin.earliest) return [];
    return [problemAt(sourced, 'E_RULE', id, `the role ends (${to.edtf}) before it begins (${from.edtf})`)];
  });
  return [...assertions, ...tenures];
}
