import type { DayBounds } from '../../../model/when.js';
import type { Tenure } from '../../../reason/roles/tenure.js';

/** Rows of roles, each beside a work that prints it: the tenures, and in which rows roles and works stand. The first fact is not theirs. */
export function tenuresIn(rows: readonly (readonly unknown[])[]) {
  const tenures = new Map<string, Tenure & { readonly attested: Tenure['attested'][number][] }>();
  const roleAt = new Map<string, number>();
  const workAt = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const [, role, person, title, organization, status, from, fromEarliest, fromLatest, to, toEarliest, toLatest] = row as Facts;
    const [work, knownFrom, earliest] = row.slice(12) as readonly (string | null)[];
    const known = tenures.get(role) ?? {
      ...{ role, person, title, organization, status, attested: [] },
      from: bounds(from, fromEarliest, fromLatest),
      to: bounds(to, toEarliest, toLatest),
    };
    tenures.set(role, known);
    roleAt.set(role, roleAt.get(role) ?? at);
    if (work == null) continue;
    workAt.set(work, workAt.get(work) ?? at);
    known.attested.push({ work, publicFrom: knownFrom === NEVER ? null : (knownFrom ?? null), earliest: earliest ?? null });
  }
  return { tenures: [...tenures.values()], roleAt, workAt };
}

type Day = string | null;
type Facts = readonly [unknown, string, string, string, string | null, Tenure['status'], Day, Day, Day, Day, Day, Day];

/** The day from which on nobody knows when a work was public. */
const NEVER = '9999-12-31';

function bounds(stated: Day, earliest: Day, latest: Day): DayBounds | null {
  return stated === null ? null : { earliest, latest };
}
