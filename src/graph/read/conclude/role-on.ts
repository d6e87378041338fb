import { type RoleOnDay, rolesOn } from '../../../reason/roles/roles-on.js';
import { type Conclude, recordAt } from '../row-ref.js';
import { tenuresIn } from './tenures.js';

/** Roles of one person beside the works that print them, the day first: the roles on that day, each with why. */
export const roleReasons: Conclude = (rows) => {
  const { tenures, roleAt, workAt } = tenuresIn(rows);
  return onDay(rows, tenures).map(({ role, because, work, attestedOn }) => ({
    role: recordAt(roleAt.get(role) ?? 0),
    because,
    work: work === null ? null : recordAt(workAt.get(work) ?? 0),
    attestedOn,
  }));
};

/** The same rows: the roles alone. */
export const roleOn: Conclude = (rows) => {
  const { tenures, roleAt } = tenuresIn(rows);
  return onDay(rows, tenures).map(({ role }) => recordAt(roleAt.get(role) ?? 0));
};

function onDay([row]: readonly (readonly unknown[])[], tenures: Parameters<typeof rolesOn>[1]): readonly RoleOnDay[] {
  return rolesOn(String(row?.[0]), tenures).slice(0, 100);
}
