import { compareSum } from './compare-sum.js';
import type { Compared, ComparisonTest, Verdict } from './comparison.js';
import type { Figure } from './figure.js';
import { figureInWords, intervalOf, number, overlap } from './interval.js';
import { periodKindTest, periodOverlapTest } from './periods.js';
import { placeTest } from './places.js';
import { replacesTest } from './replaces.js';
import { THRESHOLDS, type Thresholds } from './thresholds.js';
import { scaleOf } from './units.js';

/**
 * Holds two figures against each other (rule 7), in whichever order they are given. A figure that is declared a part of the other is held
 * to be no larger, never to be equal. Whatever fails makes them NOT_COMPARABLE, and every reason is named.
 */
export function compareFigures(a: Figure, b: Figure, thresholds: Thresholds = THRESHOLDS): Compared {
  if (a.id > b.id) return compareFigures(b, a, thresholds);
  if (a.partOf.includes(b.id)) return compareSum(b, [a], thresholds);
  if (b.partOf.includes(a.id)) return compareSum(a, [b], thresholds);
  const tests = comparability(a, b, thresholds);
  if (tests.some(({ passed }) => passed === false)) return pair(a, b, 'NOT_COMPARABLE', tests);
  const values = valuesTest(a, b, thresholds);
  if (values.passed !== false) return pair(a, b, values.passed ? 'CONSISTENT' : 'NOT_COMPARABLE', [...tests, values]);
  const replaces = replacesTest(a, b);
  if (a.said.length === 0 && b.said.length === 0) return pair(a, b, 'CONFLICT', [...tests, values]);
  return pair(a, b, replaces.passed ? 'REVISION' : 'CONFLICT', [...tests, values, replaces]);
}

function pair(a: Figure, b: Figure, verdict: Verdict, tests: readonly ComparisonTest[]): Compared {
  return { kind: 'PAIR', verdict, operands: [a, b].map(({ id }) => ({ id, as: null })), tests };
}

function comparability(a: Figure, b: Figure, thresholds: Thresholds): readonly ComparisonTest[] {
  const tests = [measureTest(a, b), definitionTest(a, b), dimensionsTest(a, b), unitTest(a, b), placeTest(a, b)];
  const related = [...(a.derivedFrom?.of ?? [])].includes(b.id) || [...(b.derivedFrom?.of ?? [])].includes(a.id);
  const derivation: readonly ComparisonTest[] = related
    ? [{ test: 'derivation', passed: false, detail: 'one is reckoned from the other' }]
    : [];
  return [...tests, periodKindTest(a, b), periodOverlapTest(a, b, thresholds), ...derivation];
}

function measureTest(a: Figure, b: Figure): ComparisonTest {
  const same = a.measure.id === b.measure.id;
  return { test: 'measure', passed: same, detail: same ? `both count ${a.measure.name}` : `${a.measure.name} against ${b.measure.name}` };
}

function definitionTest(a: Figure, b: Figure): ComparisonTest {
  const same = a.measure.definition === b.measure.definition;
  return {
    test: 'definition',
    passed: same,
    detail: same ? a.measure.definition : `"${a.measure.definition}" against "${b.measure.definition}"`,
  };
}

function dimensionsTest(a: Figure, b: Figure): ComparisonTest {
  const [x, y] = [dimensionSet(a), dimensionSet(b)];
  return { test: 'dimensions', passed: x === y, detail: x === y ? x || 'neither is narrowed' : `${x || 'none'} against ${y || 'none'}` };
}

/** The dimensions of a figure as one text. */
export function dimensionSet({ dimensions }: Figure): string {
  return [...new Set(dimensions)].sort().join(', ');
}

function unitTest(a: Figure, b: Figure): ComparisonTest {
  const [x, y] = [scaleOf(a.unit), scaleOf(b.unit)];
  if (a.unit === b.unit) return { test: 'unit', passed: true, detail: a.unit };
  if (x.quantity !== y.quantity)
    return { test: 'unit', passed: false, detail: `${a.unit} and ${b.unit} cannot be converted into each other` };
  const [large, small] = x.factor >= y.factor ? [a.unit, b.unit] : [b.unit, a.unit];
  const times = number(scaleOf(large).factor / scaleOf(small).factor);
  return { test: 'unit', passed: true, detail: `1 ${large} = ${times} ${small}` };
}

function valuesTest(a: Figure, b: Figure, thresholds: Thresholds): ComparisonTest {
  const passed = a.id === b.id || overlap(intervalOf(a, thresholds), intervalOf(b, thresholds));
  const outcome = passed === null ? 'without bounds, how far one reaches is not known' : passed ? 'they fit' : 'no number fits both';
  return { test: 'values', passed, detail: `${figureInWords(a, thresholds)} against ${figureInWords(b, thresholds)}: ${outcome}` };
}
