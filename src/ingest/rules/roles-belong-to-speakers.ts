import { dayBounds } from '../../model/when.js';
import { problemAt } from '../sourced.js';
import type { Placed, Visitor, World } from '../world.js';

/** Only people hold roles; the role in which somebody speaks is his own; a tenure does not end before it begins. */
export function rolesBelongToSpeakers(world: World): Visitor {
  const assertion = (sourced: Placed<'assertion'>) => {
    const { id, speaker, role } = sourced.record;
    const person = world.get(role, 'role')?.person;
    if (person === undefined || person === speaker) return [];
    return [problemAt(sourced, 'E_RULE', id, `the role ${role} is one of ${person}, and ${speaker} speaks`)];
  };
  const role = (sourced: Placed<'role'>) => {
    const { id, from, to } = sourced.record;
    if (from === undefined || to === undefined) return [];
    const begin = dayBounds(from.edtf);
    const end = dayBounds(to.edtf);
    if ('fault' in begin || 'fault' in end || begin.earliest === null || end.latest === null || end.latest >= begin.earliest) return [];
    return [problemAt(sourced, 'E_RULE', id, `the role ends (${to.edtf}) before it begins (${from.edtf})`)];
  };
  return { on: { assertion, role } };
}
