import edtf from 'edtf';
import { z } from 'zod';
import { DATE_BASES } from './vocabulary.js';

/** Most characters of a date: the grammar of EDTF takes longer than linear for long ones. */
const LONGEST = 100;

/** A date or period as the model keeps it: EDTF, the words printed, how we know it, and the days it may mean (ISO 8601; null = open). */
export const when = z
  .strictObject({
    edtf: z
      .string()
      .min(1)
      .max(LONGEST)
      .describe('The date in EDTF (ISO 8601-2): `2018-07-13`, `2024`, `2018-03-19/2018-05-30`, `../2024-02`.'),
    printed: z.string().max(200).optional().describe('The words of the source, when they differ: `Tuesday`, `last year`.'),
    basis: z.enum(DATE_BASES).default('STATED').describe('STATED as printed, RESOLVED from relative words, INFERRED from context.'),
  })
  .describe('A date or a period.');

/** The value of a date field of a record. */
export type When = z.infer<typeof when>;

/** First and last day that an EDTF text may mean, as ISO days; null where it is open or beyond the years 0 to 9999. */
export interface DayBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Reads EDTF. Returns the days it may mean, or the reason why it is not a date. */
export function dayBounds(text: string): DayBounds | { readonly fault: string } {
  if (text.length > LONGEST) return { fault: `a date has at most ${LONGEST} characters` };
  const impossible = impossibleDay(text);
  if (impossible !== null) return { fault: `no such day: ${impossible}` };
  const plain = plainBounds(text);
  if (plain !== null) return plain;
  try {
    const date = edtf(text) as { readonly min: number; readonly max: number };
    return setBounds(text) ?? { earliest: isoDay(date.min), latest: isoDay(date.max) };
  } catch {
    return { fault: `"${text}" is not a date in EDTF (such as 2018, 2018-07, 2018-07-13, 2018-03-19/2018-05-30)` };
  }
}

/** Years, months, days and intervals of them, which nearly all dates are: a thousand times faster than the grammar of EDTF. */
function plainBounds(text: string): DayBounds | null {
  const parts = text.split('/');
  const [from, to = from] = parts.map((part) => (part === '..' && parts.length === 2 ? OPEN : plainPart(part)));
  if (from == null || to == null || parts.length > 2 || (from === OPEN && to === OPEN)) return null;
  // An interval that does not go forward is left to the grammar, which says why it is none.
  if (parts.length === 2 && from.earliest !== null && to.earliest !== null && from.earliest >= to.earliest) return null;
  return { earliest: from.earliest, latest: to.latest };
}

/** A set such as `[2025-01-01..2025-01-19]`: from its first day to its last, also of runs, whose ends the grammar's own bounds leave out. */
function setBounds(text: string): DayBounds | null {
  const inside = /^[[{](.*)[\]}]$/.exec(text)?.[1];
  if (inside === undefined) return null;
  const [earliest, latest] = (['earliest', 'latest'] as const).map((side) =>
    inside
      .split(/,|\.\./)
      .filter((end) => end.trim() !== '')
      .map((end) => (dayBounds(end.trim()) as DayBounds)[side] ?? null)
      .sort(),
  ) as [(string | null)[], (string | null)[]];
  return {
    earliest: inside.trim().startsWith('..') || earliest.includes(null) ? null : (earliest[0] ?? null),
    latest: inside.trim().endsWith('..') || latest.includes(null) ? null : (latest.at(-1) ?? null),
  };
}

const OPEN: DayBounds = { earliest: null, latest: null };

function plainPart(text: string): DayBounds | null {
  const [, plain = '', year, month, day] = /^((\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?)[?~%]?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (day !== undefined) return { earliest: plain, latest: plain };
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month), 0);
  return { earliest: `${plain}-01`, latest: `${plain}-${String(last.getUTCDate()).padStart(2, '0')}` };
}

function isoDay(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  const iso = new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : null;
}

function impossibleDay(text: string): string | null {
  for (const [whole, year, month, day] of text.matchAll(/(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g)) {
    const m = Number(month);
    if (day === undefined) {
      if (m === 0 || (m > 12 && m < 21) || m > 41) return whole;
    } else if (m < 1 || m > 12 || Number(day) < 1 || Number(day) > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return whole;
  }
  return null;
}
