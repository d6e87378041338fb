import edtf from 'edtf';
import fc from 'fast-check';
import { dayBounds } from '../../src/model/when.js';

describe('the days that a date may mean', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2018-03-19/2018-05-30', '2018-03-19', '2018-05-30'],
    ['../2024-02', null, '2024-02-29'],
    ['2024-02/..', '2024-02-01', null],
    ['156X', '1560-01-01', '1569-12-31'],
    ['2020~', '2020-01-01', '2020-12-31'],
    ['[1667,1668]', '1667-01-01', '1668-12-31'],
    ['[2025-01-01..2025-01-19]', '2025-01-01', '2025-01-19'],
    ['{2020-01..2020-03,2020-07}', '2020-01-01', '2020-07-31'],
    ['[..2020-03]', null, '2020-03-31'],
    ['[2020-03..]', '2020-03-01', null],
    ['Y170000002', null, null],
  ])('%s: %s to %s', (text, earliest, latest) => {
    expect(dayBounds(text)).toEqual({ earliest, latest });
  });

  it.each(['2020-02-30', '2020-13', '2020-00-01', '2021-02-29', '2020-01-32', 'next tuesday', '', '13.7.2018'])(
    '"%s" is no date',
    (text) => {
      expect(dayBounds(text)).toHaveProperty('fault');
    },
  );

  it('are for plain dates and intervals those of the grammar of EDTF', () => {
    const iso = (milliseconds: number): string | null =>
      Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
    const date = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const plain = fc
      .tuple(date, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'))
      .map(([day, length, doubt]) => day.toISOString().slice(0, length) + doubt);
    const open = fc.constant('..');
    const interval = fc.oneof(fc.tuple(plain, plain), fc.tuple(open, plain), fc.tuple(plain, open)).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.oneof(plain, interval), (text) => {
        let expected: unknown;
        try {
          const { min, max } = edtf(text);
          expected = { earliest: iso(min), latest: iso(max) };
        } catch {
          expected = { fault: expect.any(String) };
        }
        expect(dayBounds(text)).toEqual(expected);
      }),
    );
  });
});
