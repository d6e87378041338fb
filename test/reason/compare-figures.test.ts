import fc from 'fast-check';
import { candidatePairs } from '../../src/reason/candidate-pairs.js';
import { comparablePairs } from '../../src/reason/compare-all.js';
import { compareDerived } from '../../src/reason/compare-derived.js';
import { compareFigures } from '../../src/reason/compare-figures.js';
import type { Figure } from '../../src/reason/figure.js';
import { ruleVersion, THRESHOLDS } from '../../src/reason/thresholds.js';
import { figureOf } from './figures.js';

const days = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const period = fc.option(
  fc.tuple(fc.option(days), fc.option(days)).map(([x, y]) => (x !== null && y !== null && x > y ? { from: y, to: x } : { from: x, to: y })),
);
const bounds = fc.option(fc.tuple(fc.integer({ min: -50, max: 300 }), fc.integer({ min: 0, max: 50 })));

/** Any figure; narrow choices, so that many are comparable. */
const figure = (id: fc.Arbitrary<string>): fc.Arbitrary<Figure> =>
  fc
    .record({
      id,
      value: fc.integer({ min: -20, max: 60 }),
      bounds,
      unit: fc.constantFrom('hour', 'day', 'percent', 'share', 'person'),
      measure: fc.constantFrom('m', 'n'),
      comparator: fc.constantFrom('EQ' as const, 'APPROX' as const, 'GE' as const, 'GT' as const, 'LE' as const, 'LT' as const),
      period,
      periodKind: fc.constantFrom(null, 'POINT' as const, 'CALENDAR' as const, 'FISCAL' as const, 'RANGE' as const, 'UNKNOWN' as const),
      places: fc.constantFrom([], ['boston'], ['lynn', 'boston'], ['massachusetts']),
      dimensions: fc.constantFrom([], ['status=final']),
      said: fc.array(fc.record({ by: fc.constantFrom('ice', 'cox', 'herald'), on: days }), { maxLength: 4 }),
    })
    .map(({ bounds: given, period: time, ...rest }) => {
      const { value } = rest;
      const inside = given !== null && given[0] < value && value < given[0] + given[1];
      const own = inside ? { lower: given[0], upper: given[0] + given[1] } : {};
      return { ...figureOf({ ...rest, ...own, 'period-kind': rest.periodKind }, rest.id), period: time };
    });

describe('comparing', () => {
  test('is symmetric: the same verdict for the same reasons', () => {
    fc.assert(
      fc.property(figure(fc.constant('a')), figure(fc.constant('b')), (a, b) => {
        expect(compareFigures(b, a)).toEqual(compareFigures(a, b));
      }),
      { numRuns: 400 },
    );
  });

  test('finds a figure consistent with itself', () => {
    fc.assert(
      fc.property(figure(fc.constant('a')), (a) => {
        const { verdict, tests } = compareFigures(a, a);
        expect({ verdict, failed: tests.filter(({ passed }) => passed === false) }).toEqual({ verdict: 'CONSISTENT', failed: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('finds a figure consistent with one that says the same of the same', () => {
    fc.assert(
      fc.property(figure(fc.constant('a')), (a) => {
        expect(compareFigures(a, { ...a, id: 'b' }).verdict).toBe('CONSISTENT');
      }),
    );
  });

  test('gives a reason for whatever it finds', () => {
    fc.assert(
      fc.property(figure(fc.constant('a')), figure(fc.constant('b')), (a, b) => {
        const { verdict, tests } = compareFigures(a, b);
        const failed = tests.filter(({ passed }) => passed === false).map(({ test: name }) => name);
        if (verdict === 'CONSISTENT') expect(failed).toEqual([]);
        else expect(tests.some(({ passed }) => passed !== true)).toBe(true);
        if (verdict === 'CONFLICT' || verdict === 'REVISION') expect(failed).toContain('values');
        for (const { detail } of tests) expect(detail).not.toMatch(/NaN|undefined|null|Infinity/);
      }),
      { numRuns: 400 },
    );
  });

  test('never finds a conflict between different years or places', () => {
    fc.assert(
      fc.property(figure(fc.constant('a')), figure(fc.constant('b')), fc.boolean(), (a, b, byPlace) => {
        const year = (n: number) => ({ period: { from: `${n}-01-01`, to: `${n}-12-31` } });
        const there = (id: string) => ({ places: [{ id, name: id, within: [] }] });
        const [x, y] = byPlace
          ? [
              { ...a, ...there('p') },
              { ...b, ...there('q') },
            ]
          : [
              { ...a, ...year(2023) },
              { ...b, ...year(2024) },
            ];
        expect(compareFigures(x, y).verdict).toBe('NOT_COMPARABLE');
      }),
    );
  });

  test('what is near does not hang on how a fraction is written in binary', () => {
    const tenth = figureOf({ value: 0.1, unit: 'day' }, 'a');
    const fifth = figureOf({ value: 0.2, unit: 'day' }, 'b');
    expect(compareDerived(figureOf({ value: 0.3, unit: 'day' }, 'c'), 'SUM', [tenth, fifth]).verdict).toBe('CONSISTENT');
  });
});

describe('candidate pairs', () => {
  test('are all pairs that are comparable, each once', () => {
    fc.assert(
      fc.property(fc.array(figure(fc.constant('')), { maxLength: 25 }), fc.constantFrom(0.3, 0.9, 1), (some, periodOverlap) => {
        const figures = some.map((one, i) => ({ ...one, id: `f${String(i).padStart(2, '0')}` }));
        const thresholds = { ...THRESHOLDS, periodOverlap };
        const every = figures.flatMap((a, i) => figures.slice(i + 1).map((b) => compareFigures(a, b, thresholds)));
        const key = ({ operands }: { readonly operands: readonly { readonly id: string }[] }) => operands.map(({ id }) => id).join(' ');
        const wanted = every.filter(({ verdict }) => verdict !== 'NOT_COMPARABLE').map(key);
        expect([...comparablePairs(figures, thresholds)].map(key).sort()).toEqual(wanted.sort());
        const pairs = [...candidatePairs(figures, thresholds)].map(([a, b]) => [a.id, b.id].sort().join(' '));
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      { numRuns: 300 },
    );
  });

  test('cost comparisons in proportion to figures and to what is comparable, not to all pairs', () => {
    const looked = [2_000, 20_000].map((n) => {
      // Each month of 50 years a count for each of so many places, and each tenth count given twice
      const figures = Array.from({ length: n }, (_, i) => {
        const month = i % 600;
        const first = new Date(Date.UTC(1970, month, 1)).toISOString().slice(0, 10);
        const last = new Date(Date.UTC(1970, month + 1, 0)).toISOString().slice(0, 10);
        const place = `p${Math.floor(i / 600)}`;
        return { ...figureOf({ value: i, 'period-kind': 'CALENDAR', places: [place] }, `f${i}`), period: { from: first, to: last } };
      });
      const twice = figures.filter((_, i) => i % 10 === 0).map((one) => ({ ...one, id: `${one.id}-again` }));
      let compared = 0;
      const found = [...comparablePairs([...figures, ...twice], THRESHOLDS, () => (compared += 1))];
      expect(found).toHaveLength(twice.length);
      return compared;
    });
    expect(looked).toEqual([200, 2_000]);
  });
});

test('the version of a rule names its thresholds', () => {
  expect(ruleVersion({ approximate: 0.1, periodOverlap: 0.95 })).toBe('figures 1, about ±10 %, overlap 95 %');
});
