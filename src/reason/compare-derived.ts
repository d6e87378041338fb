import type { Compared, ComparisonTest, Operand, Verdict } from './comparison.js';
import type { Figure } from './figure.js';
import { figureInWords, type Interval, intervalOf, inWords, overlap } from './interval.js';
import { difference, quotient, scaled, sum } from './interval-sums.js';
import { THRESHOLDS, type Thresholds } from './thresholds.js';
import { areConvertible, countsThings, scaleOf } from './units.js';

type Op = NonNullable<Figure['derivedFrom']>['op'];

/**
 * Reckons a figure again from those that somebody reckoned it from, and holds it against the result, as exactly as it was printed: 48
 * percent is 218 of 456. SUM and DIFFERENCE are of kind SUM, SHARE and RATIO of kind SHARE.
 */
export function compareDerived(figure: Figure, op: Op, of: readonly Figure[], thresholds: Thresholds = THRESHOLDS): Compared {
  const unit = unitTest(figure, op, of);
  if (unit.passed === false) return result(figure, op, of, 'NOT_COMPARABLE', [unit]);
  const again = reckon(figure, op, of, thresholds);
  if (again === null) {
    const detail = 'the second figure may be zero, and nothing is divided by zero';
    return result(figure, op, of, 'NOT_COMPARABLE', [unit, { test: 'recomputed', passed: null, detail }]);
  }
  const rounded = op === 'SHARE' || op === 'RATIO';
  const passed = overlap(again, intervalOf(figure, thresholds, rounded));
  const terms = of.map((one) => figureInWords(one, thresholds)).join(SIGNS[op]);
  const detail = `${terms} = ${inWords(again, figure.unit)} ${figure.unit}, given as ${figureInWords(figure, thresholds, rounded)}`;
  const verdict = passed === null ? 'NOT_COMPARABLE' : passed ? 'CONSISTENT' : 'CONFLICT';
  return result(figure, op, of, verdict, [unit, { test: 'recomputed', passed, detail }]);
}

const SIGNS: Readonly<Record<Op, string>> = { SUM: ' + ', DIFFERENCE: ' − ', SHARE: ' of ', RATIO: ' : ' };

function result(figure: Figure, op: Op, of: readonly Figure[], verdict: Verdict, tests: readonly ComparisonTest[]): Compared {
  // A difference and what is taken away are the parts of the first; a share is neither part nor whole
  const parts: Readonly<Record<Op, readonly [Operand['as'], Operand['as'], Operand['as']]>> = {
    SUM: ['WHOLE', 'PART', 'PART'],
    DIFFERENCE: ['PART', 'WHOLE', 'PART'],
    SHARE: [null, 'PART', 'WHOLE'],
    RATIO: [null, null, null],
  };
  const [own, first, others] = parts[op];
  const operands = [{ id: figure.id, as: own }, ...of.map(({ id }, i) => ({ id, as: i === 0 ? first : others }))];
  return { kind: op === 'SUM' || op === 'DIFFERENCE' ? 'SUM' : 'SHARE', verdict, operands, tests };
}

function reckon(figure: Figure, op: Op, of: readonly Figure[], thresholds: Thresholds): Interval | null {
  const operands = of.map((one) => intervalOf(one, thresholds));
  if (op === 'SUM') return sum(operands);
  if (op === 'DIFFERENCE') return difference(operands);
  const mixed = new Set(of.map(({ unit }) => scaleOf(unit).quantity)).size > 1;
  const [part, whole] = mixed ? operands.map((interval, i) => scaled(interval, 1 / scaleOf(of[i]?.unit ?? '').factor)) : operands;
  if (part === undefined || whole === undefined) return null;
  const ratio = quotient(part, whole);
  // A share of one is the base of percent; `times` and the like are bare numbers
  return ratio === null || scaleOf(figure.unit).quantity === 'share' ? ratio : scaled(ratio, scaleOf(figure.unit).factor);
}

function unitTest(figure: Figure, op: Op, of: readonly Figure[]): ComparisonTest {
  const units = [...new Set((op === 'SUM' || op === 'DIFFERENCE' ? [figure, ...of] : of).map(({ unit }) => unit))];
  const clash = unitClash(op, units);
  if (clash !== null) return { test: 'unit', passed: false, detail: `${clash.join(' and ')} cannot be converted into each other` };
  const alike = new Set(units.map((unit) => scaleOf(unit).quantity)).size === 1;
  return { test: 'unit', passed: alike ? true : null, detail: units.join(alike ? ', ' : ' per ') };
}

/**
 * Two units that cannot be reckoned with, or null: a sum needs units that convert, a share may also be of other things that are counted
 * (requests per person), a ratio of anything.
 */
export function unitClash(op: Op, units: readonly string[]): readonly [string, string] | null {
  const [first, ...others] = units;
  if (first === undefined || op === 'RATIO') return null;
  const clash = others.find((unit) => !areConvertible(first, unit) && !(op === 'SHARE' && countsThings(first) && countsThings(unit)));
  return clash === undefined ? null : [first, clash];
}
