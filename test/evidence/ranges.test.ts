import fc from 'fast-check';
import { codePointText, slice, toCodePoint, toOffset } from '../../src/evidence/code-point-text.js';
import { parseRanges, printRanges, type Range, rangesFault } from '../../src/evidence/ranges.js';

const rangesArbitrary = fc
  .array(fc.tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 5 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): Range => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

describe('ranges', () => {
  it('are read as they are printed', () => {
    fc.assert(fc.property(rangesArbitrary, (ranges) => expect(parseRanges(printRanges(ranges))).toEqual({ ranges })));
  });

  it.each([
    ['141-97', '141-97 is reversed'],
    ['97-97', '97-97 is empty'],
    ['206-228+220-284', '220-284 starts before the range in front of it ends'],
    ['246-284+206-228', '206-228 starts before the range in front of it ends'],
    ['97', '`97` is not a range such as 97-141'],
    ['97-', '`97-` is not a range such as 97-141'],
    ['097-141', '`097-141` is not a range such as 97-141'],
    ['-1-5', '`-1-5` is not a range such as 97-141'],
    ['1-2+', '`` is not a range such as 97-141'],
  ])('refuses %s: %s', (printed, fault) => {
    expect(parseRanges(printed)).toEqual({ fault });
  });

  it('end inside their text', () => {
    expect(rangesFault([{ start: 3, end: 9 }], 9)).toBeNull();
    expect(rangesFault([{ start: 3, end: 10 }], 9)).toBe('3-10 ends outside the text, which has 9 characters');
    expect(rangesFault([], 9)).toBe('there is no range');
  });
});

describe('a text in code points', () => {
  it('counts an astral character once and every combining mark for itself', () => {
    const text = codePointText('a🛳️e\u0323\u0302');
    expect(text.length).toBe(6);
    expect(slice(text, 1, 2)).toBe('🛳');
    expect(slice(text, 4, 5)).toBe('\u0323');
  });

  it('agrees with the platform on every slice, and on offsets there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (value, a, b) => {
        const text = codePointText(value);
        const points = [...value];
        const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number];
        expect(text.length).toBe(points.length);
        expect(slice(text, start, end)).toBe(points.slice(start, end).join(''));
        expect(toCodePoint(text, toOffset(text, start))).toBe(start);
      }),
    );
  });
});
