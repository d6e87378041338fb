import { dimensionNames } from './breakdowns.js';
import type { Compared, ComparisonTest, Verdict } from './comparison.js';
import type { Figure } from './figure.js';
import { groupBy } from './group-by.js';
import { figureInWords, type Interval, intervalOf, inWords, notAbove, overlap } from './interval.js';
import { hull, sum } from './interval-sums.js';
import { sharedDays, spanInWords, spanOf } from './periods.js';
import { areApart, inPlaces, liesWithin, placeSet } from './places.js';
import { THRESHOLDS, type Thresholds } from './thresholds.js';
import { areConvertible, scaleOf } from './units.js';

/**
 * Holds a total against figures that are declared its parts: none may be larger; those that cannot count the same thing twice may not
 * together be larger, and must be equal when the total's list is COMPLETE and `parts` are more than one.
 */
export function compareSum(
  whole: Figure,
  parts: readonly Figure[],
  thresholds: Thresholds = THRESHOLDS,
  listing = whole.listing,
): Compared {
  const sorted = parts.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const fitting = [unitTest(whole, sorted), placeTest(whole, sorted), periodTest(whole, sorted, thresholds)];
  if (fitting.some(({ passed }) => passed === false)) return result(whole, sorted, 'NOT_COMPARABLE', fitting);
  const total = intervalOf(whole, thresholds);
  const larger = sorted.filter((part) => !notAbove(intervalOf(part, thresholds), total));
  const partTest: ComparisonTest = {
    test: 'part-and-whole',
    passed: larger.length === 0,
    detail:
      larger.length === 0
        ? `no part is larger than ${figureInWords(whole, thresholds)}`
        : `${larger.map((part) => figureInWords(part, thresholds)).join(', ')} in a whole of ${figureInWords(whole, thresholds)}`,
  };
  const tests = [...fitting, partTest, sumTest(whole, sorted, total, thresholds, listing)];
  return result(whole, sorted, tests.some(({ passed }) => passed === false) ? 'CONFLICT' : 'CONSISTENT', tests);
}

function result(whole: Figure, parts: readonly Figure[], verdict: Verdict, tests: readonly ComparisonTest[]): Compared {
  const operands = [{ id: whole.id, as: 'WHOLE' as const }, ...parts.map(({ id }) => ({ id, as: 'PART' as const }))];
  return { kind: 'SUM', verdict, operands, tests };
}

function sumTest(
  whole: Figure,
  parts: readonly Figure[],
  total: Interval,
  thresholds: Thresholds,
  listing: Figure['listing'],
): ComparisonTest {
  const rows = [...groupBy(parts, cell).values()];
  const obstacle = notToBeAdded(
    whole,
    rows.map(([first]) => first).filter((first) => first !== undefined),
  );
  if (obstacle !== null) return { test: 'sum-of-parts', passed: null, detail: obstacle };
  const intervals = rows.map((row) => {
    const own = row.map((part) => intervalOf(part, thresholds));
    return own.length === 1 && own[0] !== undefined ? own[0] : hull(own);
  });
  const added = sum(intervals);
  const complete = listing === 'COMPLETE' && rows.length > 1;
  const passed = complete ? overlap(added, total) : notAbove(added, total) ? true : added.vague || total.vague ? null : false;
  const terms = intervals.map((interval) => inWords(interval, whole.unit)).join(' + ');
  const needed = complete ? 'complete total' : 'total, of which they need not be all,';
  return {
    test: 'sum-of-parts',
    passed,
    detail: `${rows.length > 1 ? `${terms} = ` : ''}${inWords(added, whole.unit)} ${whole.unit} in a ${needed} of ${figureInWords(whole, thresholds)}`,
  };
}

/** Parts that say the same of the same are one row of the total. */
function cell(part: Figure): string {
  return [part.dimensions.toSorted().join('\n'), placeSet(part), spanInWords(part)].join('\n\n');
}

/** Why the parts may count something twice, or null. */
function notToBeAdded(whole: Figure, parts: readonly Figure[]): string | null {
  const other = parts.find(({ measure }) => measure.id !== whole.measure.id);
  if (other !== undefined)
    return `${other.measure.name} is not ${whole.measure.name}: such parts may count the same twice and are not added`;
  const names = new Set(parts.map((part) => dimensionNames(part, whole)));
  if (names.size > 1)
    return `the parts are narrowed in different ways (${[...names].map((name) => name || 'not at all').join('; ')}) and are not added`;
  for (const alike of groupBy(parts, ({ dimensions }) => dimensions.toSorted().join('\n')).values()) {
    for (const [i, a] of alike.entries()) {
      const meeting = alike.slice(i + 1).find((b) => !areApart(a, b) && sharedDays(spanOf(a), spanOf(b)).common > 0);
      if (meeting !== undefined)
        return `${inPlaces(a)}, ${spanInWords(a)} and ${inPlaces(meeting)}, ${spanInWords(meeting)} have something in common and are not added`;
    }
  }
  return null;
}

function unitTest(whole: Figure, parts: readonly Figure[]): ComparisonTest {
  const other = parts.find(({ unit }) => !areConvertible(unit, whole.unit));
  if (other !== undefined)
    return { test: 'unit', passed: false, detail: `${other.unit} and ${whole.unit} cannot be converted into each other` };
  const units = [...new Set([whole, ...parts].map(({ unit }) => unit))];
  return {
    test: 'unit',
    passed: true,
    detail: units.length === 1 ? whole.unit : `${units.join(', ')}, all ${scaleOf(whole.unit).quantity}`,
  };
}

function placeTest(whole: Figure, parts: readonly Figure[]): ComparisonTest {
  const other = parts.find((part) => placeSet(part) !== placeSet(whole) && liesWithin(part, whole) !== true);
  if (other === undefined) return { test: 'place', passed: true, detail: `the parts are ${inPlaces(whole)}` };
  return { test: 'place', passed: null, detail: `${inPlaces(other)} is not known to lie ${inPlaces(whole)}` };
}

function periodTest(whole: Figure, parts: readonly Figure[], { periodOverlap }: Thresholds): ComparisonTest {
  const span = spanOf(whole);
  const shares = parts.map((part) => {
    const own = spanOf(part);
    return { part, vague: own.vague || span.vague, inside: sharedDays(own, span).common / (own.to - own.from + 1) };
  });
  const outside = shares.find(({ vague, inside }) => !vague && inside < periodOverlap);
  if (outside !== undefined)
    return { test: 'period-overlap', passed: false, detail: `${spanInWords(outside.part)} does not lie in ${spanInWords(whole)}` };
  const unsure = shares.find(({ vague }) => vague);
  if (unsure !== undefined)
    return {
      test: 'period-overlap',
      passed: null,
      detail: `whether ${spanInWords(unsure.part)} lies in ${spanInWords(whole)} is not known`,
    };
  return { test: 'period-overlap', passed: true, detail: `the parts lie in ${spanInWords(whole)}` };
}
