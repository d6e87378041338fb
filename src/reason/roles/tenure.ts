import type { ROLE_STATUSES } from '../../model/vocabulary.js';
import type { DayBounds } from '../../model/when.js';

/** A work that prints a role: from which day on it was public (null when that is unknown), and the first day on which it may have come out. */
export interface Attestation {
  readonly work: string;
  readonly publicFrom: string | null;
  readonly earliest: string | null;
}

/** One tenure of a title by a person, as far as works state it. */
export interface Tenure {
  readonly role: string;
  readonly person: string;
  readonly title: string;
  /** Null for a title that belongs to no organization. */
  readonly organization: string | null;
  readonly status: (typeof ROLE_STATUSES)[number];
  /** Days that the stated beginning and end may mean; null where none is stated. */
  readonly from: DayBounds | null;
  readonly to: DayBounds | null;
  readonly attested: readonly Attestation[];
}

/** What two tenures have in common that are of the same office: its title, whatever the case, and its organization. */
export function officeOf({ title, organization }: Tenure): string {
  return `${title.toLowerCase()} @ ${organization ?? ''}`;
}

/** Where a tenure is held: its organization, or the title itself where it belongs to none. */
export function placeOf({ title, organization }: Tenure): string {
  return organization ?? `without: ${title.toLowerCase()}`;
}

/** The last day by which a work that prints the role was public; null when no such day is known. */
export function lastAttested({ attested }: Tenure): string | null {
  return attested.reduce<string | null>(
    (last, { publicFrom }) => (publicFrom !== null && publicFrom > (last ?? '') ? publicFrom : last),
    null,
  );
}
