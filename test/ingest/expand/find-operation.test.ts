import fc from 'fast-check';
import { findOperation } from '../../../src/ingest/expand/find-operation.js';

const figure = (value: number, rounding = 0.5, comparator: 'EQ' | 'APPROX' = 'EQ') => ({ value, rounding, comparator });
const found = (result: number, ...of: readonly number[]) =>
  findOperation(
    figure(result),
    of.map((one) => figure(one)),
  ).map(({ op, reversed }) => `${op}${reversed ? ' reversed' : ''}`);

describe('the operation that gives a figure', () => {
  it.each([
    [[412, 250, 162], ['SUM']],
    [[138, 412, 274], ['DIFFERENCE']],
    [[138, 274, 412], ['DIFFERENCE reversed']],
    [[7, 15, 198], []],
    [[8, 15, 198], ['SHARE']],
    [[3, 9, 3], ['RATIO']],
    [
      [2, 4, 2],
      ['DIFFERENCE', 'RATIO'],
    ],
    [[10, 1, 2, 7], ['SUM']],
  ] as const)('of %j is %j', ([result, ...of], expected) => {
    expect(found(result, ...of)).toEqual(expected);
  });

  it('may be 5 % off where a figure is approximate', () => {
    expect(findOperation(figure(140), [figure(412), figure(274, 0.5, 'APPROX')]).map(({ op }) => op)).toEqual(['DIFFERENCE']);
  });

  it('is a sum for every list that adds up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 3, maxLength: 8 }), (values) =>
        found(
          values.reduce((a, b) => a + b),
          ...values,
        ).includes('SUM'),
      ),
    );
  });
});
