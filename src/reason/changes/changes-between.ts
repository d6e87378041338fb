import { order } from '../origin-walk.js';

/** What a record is to the claim or person whose answers are compared. */
export const CHANGE_KINDS = [
  'ASSERTION',
  'DISPUTE',
  'SUPPORT',
  'AMENDMENT',
  'NON_ANSWER',
  'STANCE',
  'ROLE',
  'CORRECTION',
  'FIGURE',
  'COMPARISON',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A record that concerns a claim or a person. */
export interface Concerning {
  readonly id: string;
  readonly kind: ChangeKind;
  /** The first day of whose answers it is part. */
  readonly knownFrom: string;
  /** The day on which no dataset held it any longer; null while one does. */
  readonly retiredOn: string | null;
  /** The first day of whose answers it is no longer part, another of its kind being in its place; null for what stays. */
  readonly until?: string | null;
  /** What counts as one: the same for each speaker of a joint statement. */
  readonly countsAs: string;
}

/** An announced correction that took back an assertion, or a response that amends it. */
export interface Taking {
  readonly assertion: string;
  readonly by: string;
  readonly how: 'WITHDRAWN' | 'AMENDED';
  readonly knownFrom: string;
}

/** What became of one record between two days. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly how: 'ENTERED' | Taking['how'] | 'SUPERSEDED' | 'RETIRED';
  /** The day on which it happened. */
  readonly day: string;
  /** The correction or response that did it. */
  readonly by: string | null;
}

/** A number in the answers as of two days. */
export interface Tally {
  readonly of: ChangeKind | 'WITHDRAWN';
  readonly before: number;
  readonly after: number;
}

/** The difference of two as-of answers. */
export interface Changes {
  /** By day, then by id. */
  readonly changes: readonly Change[];
  /** Each number that occurs at all, also when it stayed the same. */
  readonly tallies: readonly Tally[];
}

/** What changed after `from` and up to `to`: what entered, what was taken back or amended, what was retired, and the numbers on both days. */
export function changesBetween(from: string, to: string, records: readonly Concerning[], takings: readonly Taking[]): Changes {
  const between = (day: string) => day > from && day <= to;
  const standing = records.filter(({ retiredOn }) => retiredOn === null);
  const known = new Map(records.map((record) => [record.id, record]));
  const changes: Change[] = [];
  for (const { id, kind, knownFrom, until = null } of standing) {
    if (between(knownFrom)) changes.push({ id, kind, how: 'ENTERED', day: knownFrom, by: null });
    if (until !== null && between(until)) changes.push({ id, kind, how: 'SUPERSEDED', day: until, by: null });
  }
  for (const { id, kind, retiredOn } of records)
    if (retiredOn !== null && between(retiredOn)) changes.push({ id, kind, how: 'RETIRED', day: retiredOn, by: null });
  const effective = takings.flatMap((taking) => {
    const record = known.get(taking.assertion);
    if (record === undefined || record.retiredOn !== null) return [];
    // What is told together with its correction was never known without it
    return [{ ...taking, kind: record.kind, day: later(taking.knownFrom, record.knownFrom) }];
  });
  for (const { assertion, kind, how, day, by } of effective) if (between(day)) changes.push({ id: assertion, kind, how, day, by });
  const kinds = CHANGE_KINDS.filter((kind) => standing.some((record) => record.kind === kind));
  const tallies: Tally[] = kinds.map((kind) => {
    const stands = (day: string) => (record: Concerning) =>
      record.kind === kind && record.knownFrom <= day && (record.until == null || record.until > day);
    const count = (day: string) => new Set(standing.filter(stands(day)).map(({ countsAs }) => countsAs)).size;
    return { of: kind, before: count(from), after: count(to) };
  });
  const withdrawn = effective.filter(({ how }) => how === 'WITHDRAWN');
  if (withdrawn.length > 0) {
    const count = (until: string) => new Set(withdrawn.filter(({ day }) => day <= until).map(({ assertion }) => assertion)).size;
    tallies.push({ of: 'WITHDRAWN', before: count(from), after: count(to) });
  }
  return { changes: changes.sort(byDay), tallies: tallies.filter(({ before, after }) => before > 0 || after > 0) };
}

function later(day: string, other: string): string {
  return day < other ? other : day;
}

function byDay(a: Change, b: Change): number {
  return order(a.day, b.day) || order(a.id, b.id) || order(a.how, b.how) || order(a.by ?? '', b.by ?? '');
}
