import fc from 'fast-check';
import { createRecent } from '../../src/api/recent.js';

describe('what is remembered', () => {
  it('is what was used last, within the weight', () => {
    const recent = createRecent<number>(10);
    recent.set('a', 1, 4);
    recent.set('b', 2, 4);
    expect(recent.get('a')).toBe(1);
    recent.set('c', 3, 4);
    expect(['a', 'b', 'c'].map(recent.get)).toEqual([1, undefined, 3]);
  });

  it('has one value for a key, and none that is too heavy by itself', () => {
    const recent = createRecent<number>(10);
    recent.set('a', 1, 6);
    recent.set('a', 2, 6);
    recent.set('b', 3, 11);
    expect([recent.get('a'), recent.get('b'), recent.size()]).toEqual([2, undefined, 1]);
    recent.set('a', 4, 11);
    expect([recent.get('a'), recent.delete('a'), recent.size()]).toEqual([undefined, false, 0]);
  });

  it('never weighs more than it may, and always holds the last one', () => {
    const keys = [...'abcdefgh'];
    const entry = fc.record({ key: fc.constantFrom(...keys), weight: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const recent = createRecent<number>(20);
        return entries.every(({ key, weight }) => {
          recent.set(key, weight, weight);
          const held = keys.flatMap((each) => recent.get(each) ?? []);
          return held.reduce((a, b) => a + b, 0) <= 20 && held.length === recent.size() && recent.get(key) === weight;
        });
      }),
    );
  });
});
