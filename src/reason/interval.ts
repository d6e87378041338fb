import type { Figure } from './figure.js';
import { percent, type Thresholds } from './thresholds.js';
import { scaleOf } from './units.js';

/** The numbers that a figure allows, in the base unit of its quantity; ends may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the end itself is left out. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** It reaches further than this, nobody knows how far: "about zero" without bounds. */
  readonly vague: boolean;
}

/** A closed interval. */
export function between(low: number, high: number, vague = false): Interval {
  return { low, high, lowOpen: false, highOpen: false, vague };
}

/**
 * What a figure allows. Bounds that are given win; "about" reaches ±5 % (a setting) and is vague about zero; a share, and with `rounded`
 * every figure, stands for all numbers that are printed like it.
 */
export function intervalOf(figure: Figure, thresholds: Thresholds, rounded = false): Interval {
  const { quantity, factor } = scaleOf(figure.unit);
  const { low, high, lowOpen, highOpen, vague } = inOwnUnit(figure, thresholds, rounded || quantity === 'share');
  return { low: low * factor, high: high * factor, lowOpen, highOpen, vague };
}

function inOwnUnit(figure: Figure, { approximate }: Thresholds, rounded: boolean): Interval {
  const { value, comparator } = figure;
  const lower = figure.lower ?? Number.NEGATIVE_INFINITY;
  const upper = figure.upper ?? Number.POSITIVE_INFINITY;
  const bounded = figure.lower !== null || figure.upper !== null;
  if (value === null || comparator === 'BETWEEN') return between(lower, upper);
  switch (comparator) {
    case 'GE':
      return { ...between(Math.max(value, lower), upper) };
    case 'GT':
      return { ...between(Math.max(value, lower), upper), lowOpen: lower <= value };
    case 'LE':
      return { ...between(lower, Math.min(value, upper)) };
    case 'LT':
      return { ...between(lower, Math.min(value, upper)), highOpen: upper >= value };
    case 'APPROX': {
      if (bounded) return between(lower, upper);
      const margin = Math.max(Math.abs(value) * approximate, value !== 0 && rounded ? halfPlace(figure, value) : 0);
      return between(value - margin, value + margin, value === 0);
    }
    case 'EQ': {
      if (bounded) return between(lower, upper);
      const margin = rounded ? halfPlace(figure, value) : 0;
      return between(value - margin, value + margin);
    }
    default:
      throw new Error(`no such comparator: ${comparator satisfies never}`);
  }
}

/** Half of the last place that was printed: 0.5 of `48`, 0.05 of `48.0`. */
function halfPlace({ printed }: Figure, value: number): number {
  const numbers = (printed ?? '').match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const same = numbers.find((text) => Number(text.replaceAll(',', '')) === Math.abs(value));
  const decimals = (same ?? String(value)).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

/** Whether some number lies in both; null when that hangs on how far a vague one reaches. */
export function overlap(a: Interval, b: Interval): boolean | null {
  return notAbove(a, b) && notAbove(b, a) ? true : a.vague || b.vague ? null : false;
}

/** Whether some number of `a` is no larger than some number of `b`. */
export function notAbove(a: Interval, b: Interval): boolean {
  if (near(a.low, b.high)) return !(a.lowOpen || b.highOpen);
  return a.low < b.high;
}

/** Equal but for what binary fractions lose. */
function near(a: number, b: number): boolean {
  return a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
}

/** An interval in words, in a unit: `190 to 210`, `more than 200`, `198`. */
export function inWords({ low, high, lowOpen, highOpen }: Interval, unit: string): string {
  const { factor } = scaleOf(unit);
  const [from, to] = [number(low / factor), number(high / factor)];
  if (low === Number.NEGATIVE_INFINITY)
    return high === Number.POSITIVE_INFINITY ? 'any number' : `${highOpen ? 'less than' : 'at most'} ${to}`;
  if (high === Number.POSITIVE_INFINITY) return `${lowOpen ? 'more than' : 'at least'} ${from}`;
  if (from === to) return from;
  return `${lowOpen ? 'more than ' : ''}${from} to ${highOpen ? 'less than ' : ''}${to}`;
}

/** A number without the noise of binary fractions. */
export function number(value: number): string {
  return String(Number(value.toPrecision(9)));
}

/** A figure with its unit and what it allows: `about 200 request (190 to 210 at ±5 %)`. */
export function figureInWords(figure: Figure, thresholds: Thresholds, rounded = false): string {
  const interval = intervalOf(figure, thresholds, rounded);
  const { value, comparator, unit } = figure;
  const allowed = inWords(interval, unit);
  if (value === null) return `${allowed} ${unit}`;
  if (comparator === 'APPROX') {
    if (interval.vague) return `about ${number(value)} ${unit} (no bounds are given)`;
    const margin = figure.lower === null && figure.upper === null ? `, ±${percent(thresholds.approximate)}` : '';
    return `about ${number(value)} ${unit} (${allowed}${margin})`;
  }
  if (comparator !== 'EQ') return `${allowed} ${unit}`;
  return allowed === number(value) ? `${allowed} ${unit}` : `${number(value)} ${unit} (${allowed})`;
}
