import type { ComparisonTest } from './comparison.js';
import type { Figure } from './figure.js';
import { percent, type Thresholds } from './thresholds.js';

/** The time that a figure counts, in days since 1970; ends may be infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Whether the time counted is only known to lie in it. */
  readonly vague: boolean;
}

/** The time of a figure. Without one, it lies somewhere before the day on which the figure was first given. */
export function spanOf({ period, periodKind, said }: Figure): Span {
  if (period === null) {
    const first = said.reduce<string | null>((earliest, { on }) => (earliest === null || on < earliest ? on : earliest), null);
    return { from: Number.NEGATIVE_INFINITY, to: first === null ? Number.POSITIVE_INFINITY : dayNumber(first), vague: true };
  }
  const from = period.from === null ? Number.NEGATIVE_INFINITY : dayNumber(period.from);
  const to = period.to === null ? Number.POSITIVE_INFINITY : dayNumber(period.to);
  return { from, to, vague: periodKind === 'UNKNOWN' || !Number.isFinite(to - from) };
}

/** Days in common and days of each, both ends counted. */
export function sharedDays(a: Span, b: Span): { readonly common: number; readonly shorter: number; readonly longer: number } {
  const common = Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);
  const [x, y] = [a.to - a.from + 1, b.to - b.from + 1];
  return { common, shorter: Math.min(x, y), longer: Math.max(x, y) };
}

/** Whether the times are of one kind; a kind that is not known is a caveat. */
export function periodKindTest(a: Figure, b: Figure): ComparisonTest {
  const [x, y] = [kindOf(a), kindOf(b)];
  if (x !== null && y !== null) return { test: 'period-kind', passed: x === y, detail: x === y ? `both are ${x}` : `${x} against ${y}` };
  return { test: 'period-kind', passed: null, detail: `${x ?? 'not known'} against ${y ?? 'not known'}` };
}

/** The kind of a figure's time; null when it is not known. */
export function kindOf({ period, periodKind }: Figure): Figure['periodKind'] {
  return period === null || periodKind === 'UNKNOWN' ? null : periodKind;
}

/**
 * Whether they count the same time: enough of both in common, so that a month never stands against its year. Where only bounds of a time
 * are known, enough of the shorter, and that is a caveat.
 */
export function periodOverlapTest(a: Figure, b: Figure, { periodOverlap }: Thresholds): ComparisonTest {
  const [x, y] = [spanOf(a), spanOf(b)];
  const { common, shorter, longer } = sharedDays(x, y);
  const vague = x.vague || y.vague;
  const needed = vague ? shorter : longer;
  const enough = common > 0 && (needed === Number.POSITIVE_INFINITY || common / needed >= periodOverlap - 1e-12);
  const days = Number.isFinite(needed)
    ? `${common} of ${needed} days of the ${vague ? 'shorter' : 'longer'}`
    : `${days0(common)} in common`;
  const detail = `${spanInWords(a)} against ${spanInWords(b)}: ${days}; ${percent(periodOverlap)} are needed`;
  return { test: 'period-overlap', passed: enough ? (vague ? null : true) : false, detail };
}

function days0(common: number): string {
  return common === 0 ? '0 days' : 'an unknown number of days';
}

/** The days of a figure's time in words. */
export function spanInWords(figure: Figure): string {
  const { period } = figure;
  if (period !== null) return period.from === period.to && period.from !== null ? period.from : `${period.from ?? '…'}/${period.to ?? '…'}`;
  const { to } = spanOf(figure);
  return Number.isFinite(to) ? `no stated time (before ${isoDay(to)})` : 'no stated time';
}

function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
