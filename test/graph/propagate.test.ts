import fc from 'fast-check';
import { claimClasses } from '../../src/graph/claim-classes.js';
import { propagate } from '../../src/graph/propagate.js';

const id = fc.integer({ min: 0, max: 9 }).map((n) => `n${n}`);
const edges = fc.array(fc.tuple(id, id), { maxLength: 25 });
const days = fc
  .array(fc.integer({ min: 2000, max: 2009 }), { minLength: 10, maxLength: 10 })
  .map((years) => new Map(years.map((year, n) => [`n${n}`, `${year}-01-01`])));

/** The same by brute force: until nothing changes. */
function relaxed(own: ReadonlyMap<string, string>, along: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const reached = new Map(own);
  for (let again = true; again; ) {
    again = false;
    for (const [from, to] of along) {
      const [a, b] = [reached.get(from) ?? '', reached.get(to) ?? ''];
      if (a < b) {
        reached.set(to, a);
        again = true;
      }
    }
  }
  return reached;
}

describe('days carried along edges', () => {
  it('are the smallest that reach each record, rings and all', () => {
    fc.assert(fc.property(days, edges, (own, along) => expect(propagate(own, along)).toEqual(relaxed(own, along))));
  });

  it('do not change when carried again', () => {
    fc.assert(
      fc.property(days, edges, (own, along) => {
        const once = propagate(own, along);
        expect(propagate(once, along)).toEqual(once);
      }),
    );
  });

  it('do not make up records that have no day of their own', () => {
    expect(propagate(new Map([['a', '2031-01-01']]), [['a', 'b']])).toEqual(new Map([['a', '2031-01-01']]));
  });
});

describe('classes of claims that are the same', () => {
  it('are an equivalence, named by its smallest member, whatever the order and direction of the judgements', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const classes = claimClasses(pairs);
        const turned = claimClasses([...pairs].reverse().map(([a, b]) => [b, a] as const));
        expect(turned).toEqual(classes);
        for (const [a, b] of pairs) expect(classes.get(a)).toBe(classes.get(b));
        for (const [member, key] of classes) {
          expect(key <= member).toBe(true);
          expect(classes.get(key)).toBe(key);
        }
      }),
    );
  });

  it('hold nobody who is not joined to them', () => {
    expect(
      Object.fromEntries(
        claimClasses([
          ['b', 'a'],
          ['c', 'd'],
        ]),
      ),
    ).toEqual({ a: 'a', b: 'a', c: 'c', d: 'c' });
  });
});
