import { type Attestation, lastAttested, placeOf, type Tenure } from './tenure.js';

/** Why a role is named for a day: its tenure is stated for that day, or no later work by then prints another. */
export type RoleBecause = 'STATED_FOR_THE_DAY' | 'LATEST_ATTESTED';

/** A role on a day and why. */
export interface RoleOnDay {
  readonly role: string;
  readonly because: RoleBecause;
  /** The latest work by that day which prints the role; null when the tenure is stated by later works alone. */
  readonly work: string | null;
  /** The day by which that work was public. */
  readonly attestedOn: string | null;
}

/**
 * The roles of one person on a day (ISO 8601): the tenures stated for it, else what the latest works published by then print (model, rule 3).
 * A role at another organization that such a work prints within a stated tenure stands beside it. FORMER is never a role of the day unless
 * its dates are stated; ACTING, INCOMING and DESCRIBED are answered as such. Sorted by role id.
 */
export function rolesOn(day: string, tenures: readonly Tenure[]): readonly RoleOnDay[] {
  const stated = tenures.filter((tenure) => isStatedFor(tenure, day));
  const latest = latestAttested(day, tenures);
  if (stated.length === 0) return answer(day, latest, 'LATEST_ATTESTED');
  const places = new Set(stated.map(placeOf));
  const begun = stated.map(({ from, to }) => from?.earliest ?? to?.earliest ?? day).sort()[0] ?? day;
  const beside = latest.filter((tenure) => !places.has(placeOf(tenure)) && (attestedBy(tenure, day)?.publicFrom ?? '') >= begun);
  return [...answer(day, stated, 'STATED_FOR_THE_DAY'), ...answer(day, beside, 'LATEST_ATTESTED')].sort(byRole);
}

/**
 * Whether works state the tenure for that day. Without a stated end it reaches to the day of the last work that prints it, which could
 * not know more; without a stated beginning, from the first work that prints it as held, or from the end itself.
 */
function isStatedFor(tenure: Tenure, day: string): boolean {
  const { from, to, attested } = tenure;
  if (from === null && to === null) return false;
  const end = to === null ? (tenure.status === 'FORMER' ? null : lastAttested(tenure)) : (to.latest ?? lastAttested(tenure));
  if (from !== null) return end !== null ? (from.earliest ?? '') <= day && day <= end : isBeginning(tenure, day);
  const known = attested.map(({ publicFrom }) => publicFrom).filter((each) => each !== null && each <= (end ?? '')) as string[];
  const begin = tenure.status === 'FORMER' ? to?.earliest : (known.sort()[0] ?? to?.earliest);
  return (begin ?? day) <= day && day <= (end ?? day);
}

function isBeginning({ from }: Tenure, day: string): boolean {
  return from?.earliest != null && from.earliest <= day && day <= (from.latest ?? from.earliest);
}

/**
 * What the latest works by that day print, except what is over by their own words or by stated dates; what was printed before such an end
 * does not come back.
 */
function latestAttested(day: string, tenures: readonly Tenure[]): readonly Tenure[] {
  const attested = tenures
    .map((tenure) => ({ tenure, on: attestedBy(tenure, day)?.publicFrom ?? null }))
    .filter((each): each is { tenure: Tenure; on: string } => each.on !== null);
  const current = attested.filter(
    ({ tenure, on }) =>
      tenure.status !== 'FORMER' &&
      (tenure.status === 'INCOMING' || (tenure.from?.earliest ?? '') <= day) &&
      !isOver(tenure, day) &&
      !attested.some((later) => placeOf(later.tenure) === placeOf(tenure) && on < (endOf(later, day) ?? '')),
  );
  const last = current
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return current.filter(({ on }) => on === last).map(({ tenure }) => tenure);
}

function isOver({ to }: Tenure, day: string): boolean {
  return (to?.latest ?? day) < day;
}

/** Of a tenure that is over: the first day on which it can have ended, by its dates or by the work that calls its holder former. */
function endOf({ tenure, on }: { readonly tenure: Tenure; readonly on: string }, day: string): string | null {
  if (isOver(tenure, day)) return tenure.to?.earliest ?? null;
  return tenure.status === 'FORMER' ? on : null;
}

/** The latest work by that day which prints the role. */
function attestedBy({ attested }: Tenure, day: string): Attestation | null {
  const known = attested.filter(({ publicFrom }) => publicFrom !== null && publicFrom <= day);
  const inTurn = known.sort((a, b) => compare(a.publicFrom ?? '', b.publicFrom ?? '') || compare(b.work, a.work));
  return inTurn.at(-1) ?? null;
}

function answer(day: string, tenures: readonly Tenure[], because: RoleBecause): RoleOnDay[] {
  return tenures
    .map((tenure) => {
      const by = attestedBy(tenure, day);
      return { role: tenure.role, because, work: by?.work ?? null, attestedOn: by?.publicFrom ?? null };
    })
    .sort(byRole);
}

const byRole = (a: RoleOnDay, b: RoleOnDay) => compare(a.role, b.role);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
