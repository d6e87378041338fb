import { stream, weighted, xoshiro128 } from '../../src/generate/random.js';

describe('the random numbers', () => {
  it('are those of xoshiro128** 1.1', () => {
    // The vector of the Rust crate rand_xoshiro, made with the authors' C program.
    const next = xoshiro128(1, 2, 3, 4);
    const expected = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];
    expect(expected.map(() => next())).toEqual(expected);
  });

  it('depend on seed, topic and index alone', () => {
    const first = (seed: number, topic: string, index: number): number => stream(seed, topic, index).next();
    expect(first(1, 'work', 7)).toBe(first(1, 'work', 7));
    expect(new Set([first(1, 'work', 7), first(2, 'work', 7), first(1, 'work', 8), first(1, 'head', 7)]).size).toBe(4);
  });

  it('spread evenly, also over the first number of many streams', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 20_000; i++) {
      const tenth = stream(3, 'even', i).int(10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const n of tenths) expect(Math.abs(n - 2_000)).toBeLessThan(200);
  });

  it('fall on weights in proportion', () => {
    const random = stream(1, 'weights');
    const drawn = Array.from({ length: 10_000 }, () => weighted(random, [1, 0, 3]));
    expect(drawn.includes(1)).toBe(false);
    const last = drawn.filter((n) => n === 2).length;
    expect(last).toBeGreaterThan(7_300);
    expect(last).toBeLessThan(7_700);
  });
});
