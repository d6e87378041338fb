/** The first day on which an invented work is published. */
export const FIRST_DAY = dayNumber(2015, 1, 1);
/** How many days the publications are spread over: ten years. */
export const DAYS = dayNumber(2025, 1, 1) - FIRST_DAY;

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;

/** Days since 1970 of a day of the calendar; no clock and no time zone has a part in it. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** A day since 1970 as `2019-03-02`. */
export function isoDay(day: number): string {
  const known = WRITTEN.get(day);
  if (known !== undefined) return known;
  const written = new Date(day * 86_400_000).toISOString().slice(0, 10);
  WRITTEN.set(day, written);
  return written;
}

/** The few thousand days of a dataset: each is written once. */
const WRITTEN = new Map<number, string>();

/** The English name of its weekday. */
export function weekday(day: number): string {
  return WEEKDAYS[day % 7] ?? '';
}
