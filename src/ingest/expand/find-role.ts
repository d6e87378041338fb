import { fold } from '../../model/fold.js';
import { slugIn } from '../../model/id.js';
import type { Path } from '../read/tree.js';
import type { RoleName } from './names.js';
import type { Scope } from './scope.js';

/** The role of a person that a printed title means, or that `role:` names; a problem, and undefined, when it cannot be told. */
export function findRole(
  person: string,
  printed: string | undefined,
  named: string | undefined,
  path: Path,
  scope: Scope,
): string | undefined {
  const roles = scope.names.roles.get(person) ?? [];
  const slug = slugIn(person);
  if (roles.length === 0) {
    scope.fault(
      'E_REFERENCE',
      path,
      `\`${slug}\` has no role`,
      `Add it in the list of people: roles: [${named ?? printed ?? 'Title'} @ organization].`,
    );
    return undefined;
  }
  const wanted = named ?? printed ?? '';
  const fitting = roles.filter((role) => role.id === wanted || means(wanted, role));
  const [only, second] = fitting;
  if (only !== undefined && second === undefined) return only.id;
  const known = roles.map(roleText).join(', ');
  if (only !== undefined) {
    const hint = `Tell which with \`role:\`: ${fitting.map((role) => role.id).join(' or ')}.`;
    scope.fault('E_AMBIGUOUS_REFERENCE', path, `"${wanted}" fits more than one role of \`${slug}\``, hint);
  } else {
    const hint = named === undefined ? `Add \`role:\` beside it; known: ${known}.` : `Known: ${known}.`;
    scope.fault('E_REFERENCE', path, `no role of \`${slug}\` has the title "${wanted}"`, hint);
  }
  return undefined;
}

function means(wanted: string, role: RoleName): boolean {
  const [title = '', at] = wanted.split(/(?<!\s)\s+@\s+/);
  return (
    fold(title) === fold(role.title) &&
    (at === undefined || at === role.organization || (role.organization !== undefined && at === slugIn(role.organization)))
  );
}

function roleText({ title, organization }: RoleName): string {
  return organization === undefined ? title : `${title} @ ${slugIn(organization)}`;
}
