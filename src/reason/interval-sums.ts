import { between, type Interval } from './interval.js';

/** All sums of one number of each. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (a, b) => ({
      low: a.low + b.low,
      high: a.high + b.high,
      lowOpen: a.lowOpen || b.lowOpen,
      highOpen: a.highOpen || b.highOpen,
      vague: a.vague || b.vague,
    }),
    between(0, 0),
  );
}

/** All differences of the first and the sum of the others. */
export function difference([first, ...others]: readonly Interval[]): Interval {
  const rest = sum(others);
  return sum([
    first ?? between(0, 0),
    { low: -rest.high, high: -rest.low, lowOpen: rest.highOpen, highOpen: rest.lowOpen, vague: rest.vague },
  ]);
}

/** All quotients; null when the second may be zero. */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => x / y));
  const bounds = corners.some(Number.isNaN) ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : corners;
  return between(Math.min(...bounds), Math.max(...bounds), a.vague || b.vague);
}

/** The smallest interval that holds all of them. */
export function hull(intervals: readonly Interval[]): Interval {
  return between(
    Math.min(...intervals.map(({ low }) => low)),
    Math.max(...intervals.map(({ high }) => high)),
    intervals.some(({ vague }) => vague),
  );
}

/** The same in another scale. */
export function scaled({ low, high, ...rest }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor, ...rest };
}
