import type { Role } from './role-timeline.js';

/** Days from the first to the last, both within. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A scale of whole years, in percent of its length. */
export interface Scale {
  /** Where a day stands. */
  readonly at: (day: string) => number;
  /** How much room days take; at least enough to be seen. */
  readonly wide: (span: Span) => number;
  /** Years to be named, far enough apart to be read on a phone. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const MOST_YEARS = 6;
const LEAST_WIDE = 1.2;

/** When a role is stated to be held (null where no work states a day), and the days on which works print it. */
export function spansOf({ from, to, attested }: Pick<Role, 'from' | 'to' | 'attested'>): {
  readonly tenure: Span | null;
  readonly printed: readonly Span[];
} {
  const printed = attested.flatMap(({ work: { published } }) => spanOf(published) ?? []);
  if (from === null && to === null) return { tenure: null, printed };
  const days = printed.flatMap((span) => [span.from, span.to]);
  const stated = [from?.earliest ?? from?.latest, to?.latest ?? to?.earliest];
  // A bound that nobody states reaches as far as works print the title
  const [first, last] = [stated[0] ?? days.sort()[0] ?? stated[1], stated[1] ?? days.sort().at(-1) ?? stated[0]];
  if (!first || !last) return { tenure: null, printed };
  const [begin = first, end = last] = [first, last].sort();
  return { tenure: { from: begin, to: end }, printed };
}

function spanOf(when: { readonly earliest: string | null; readonly latest: string | null } | null): Span | null {
  const from = when?.earliest ?? when?.latest;
  const to = when?.latest ?? when?.earliest;
  return from && to ? { from, to } : null;
}

/** The scale on which all these roles can be drawn; null where none has a day. */
export function scaleOf(roles: readonly Pick<Role, 'from' | 'to' | 'attested'>[]): Scale | null {
  const spans = roles.map(spansOf).flatMap(({ tenure, printed }) => (tenure === null ? printed : [tenure, ...printed]));
  const days = spans.flatMap(({ from, to }) => [from, to]).sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const begin = yearOf(first);
  const end = yearOf(last) + 1;
  const at = (day: string): number => Math.min(100 - LEAST_WIDE, round(((inYears(day) - begin) / (end - begin)) * 100));
  const step = Math.ceil((end - begin) / MOST_YEARS);
  const years = Array.from({ length: Math.ceil((end - begin) / step) }, (_, index) => begin + index * step);
  return {
    at,
    wide: ({ from, to }) => Math.max(LEAST_WIDE, round(at(to) - at(from))),
    years: years.map((year) => ({ year, at: round(((year - begin) / (end - begin)) * 100) })),
  };
}

function yearOf(day: string): number {
  return Math.floor(inYears(day));
}

/** A day as a number of years; months and days as parts of it. */
function inYears(day: string): number {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(day) ?? [];
  return Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372;
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
