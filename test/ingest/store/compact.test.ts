import fc from 'fast-check';
import { openBits } from '../../../src/ingest/store/bits.js';
import { openBuckets } from '../../../src/ingest/store/buckets.js';
import { openIdTable } from '../../../src/ingest/store/id-table.js';
import { openLinks } from '../../../src/ingest/store/links.js';

const number = fc.integer({ min: 0, max: 100_000 });

describe('what rules keep by number', () => {
  it('bits are a set, in ascending order', () => {
    fc.assert(
      fc.property(fc.array(number), (values) => {
        const bits = openBits();
        for (const value of [-1, ...values]) bits.add(value);
        expect([...bits]).toEqual([...new Set(values)].sort((a, b) => a - b));
        expect(values.every(bits.has)).toBe(true);
        expect(bits.has(-1)).toBe(false);
      }),
    );
  });

  it('an id table numbers ids in the order in which they come, and finds no others', () => {
    const table = openIdTable();
    const ids = Array.from({ length: 5_000 }, (_, at) => `claim:c-${at * 7}`);
    expect(ids.map(table.add)).toEqual(ids.map((_, at) => at));
    expect(ids.map((id) => table.find(id))).toEqual(ids.map((_, at) => at));
    expect(ids.map((id) => table.find(`${id}x`))).toEqual(ids.map(() => -1));
    expect(table.find('claim:c-7', () => false)).toBe(-1);
  });

  it('buckets give back every number under its text, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c d', 'é'), number)), (pairs) => {
        const buckets = openBuckets();
        for (const [text, each] of pairs) buckets.add(text, each);
        const sealed = buckets.seal();
        const texts = [...new Set(pairs.map(([text]) => text))];
        const of = (text: string) => pairs.filter(([one]) => one === text).map(([, each]) => each);
        expect(texts.map(sealed.get)).toEqual(texts.map(of));
        expect(sealed.get('nowhere')).toEqual([]);
        const shared = texts.map(of).filter((some) => some.length > 1);
        expect([...sealed.shared()].sort()).toEqual(shared.sort());
      }),
    );
  });

  it('links lead where they were added to, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: -1, max: 9 }))), (pairs) => {
        const links = openLinks();
        for (const [from, to] of pairs) links.add(from, to);
        const there = pairs.filter(([from, to]) => from >= 0 && to >= 0);
        const sealed = links.seal();
        expect([...sealed.starts()]).toEqual([...new Set(there.map(([from]) => from))].sort((a, b) => a - b));
        for (const start of sealed.starts())
          expect(sealed.from(start)).toEqual(there.filter(([from]) => from === start).map(([, to]) => to));
        expect(sealed.from(99)).toEqual([]);
      }),
    );
  });
});
