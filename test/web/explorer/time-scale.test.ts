import { scaleOf, spansOf } from '../../../src/web/explorer/parts/time-scale.js';

type Tenure = Parameters<typeof spansOf>[0];
const day = (earliest: string | null, latest = earliest) => ({ edtf: earliest ?? '..', printed: null, earliest, latest });
const role = (from: string | null, to: string | null, ...printed: (string | null)[]): Tenure =>
  ({
    from: from && day(from),
    to: to && day(to),
    attested: printed.map((each) => ({ titleAsPrinted: 'mayor', work: { published: each && day(each) } })),
  }) as unknown as Tenure;

it.each<[what: string, role: Tenure, tenure: readonly [string, string] | null]>([
  ['nobody states a day', role(null, null, '2020-02-01'), null],
  ['both ends are stated', role('2018-01-01', '2021-01-01', '2020-02-01'), ['2018-01-01', '2021-01-01']],
  ['no end is stated: to the last work', role('2018-01-01', null, '2020-02-01', '2019-01-01'), ['2018-01-01', '2020-02-01']],
  ['no beginning is stated: from the first work', role(null, '2021-01-01', '2020-02-01', '2019-01-01'), ['2019-01-01', '2021-01-01']],
  ['one end and no dated work', role('2018-01-01', null, null), ['2018-01-01', '2018-01-01']],
  ['an end before its beginning', role('2021-01-01', '2018-01-01'), ['2018-01-01', '2021-01-01']],
])('a tenure is drawn as works state it: %s', (_what, given, tenure) => {
  expect(spansOf(given).tenure).toEqual(tenure && { from: tenure[0], to: tenure[1] });
});

it('a scale goes by whole years, keeps every mark within and names few years', () => {
  const scale = scaleOf([role('1990-06-01', null, '2025-12-31')]);
  expect(scale?.years.length).toBeLessThanOrEqual(6);
  expect(scale?.years[0]).toEqual({ year: 1990, at: 0 });
  const last = scale?.at('2025-12-31') ?? 0;
  expect(last + (scale?.wide({ from: '2025-12-31', to: '2025-12-31' }) ?? 0)).toBeLessThanOrEqual(100);
  expect(scale?.at('1990-06-01')).toBeGreaterThan(0);
});

it('works without a day make no scale', () => expect(scaleOf([role(null, null, null)])).toBeNull());
