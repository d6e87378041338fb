import { stream } from '../../src/generate/random.js';
import { scatter } from '../../src/generate/scatter.js';
import { skewed } from '../../src/generate/skew.js';

describe('skewed ranks', () => {
  it.each([
    [50, 0.06],
    [5_000, 0.06],
    [40_000, 0.002],
    [3, 0.9],
  ])('give the first of %d the share %d, and each later one less', (count, top) => {
    const draw = skewed(count, top);
    const random = stream(1, 'skew');
    const ranks = Array.from({ length: 30_000 }, () => draw(random));
    expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeCloseTo(top, 2);
    expect(ranks.filter((rank) => rank >= count)).toEqual([]);
    expect(ranks.filter((rank) => rank < count / 2).length).toBeGreaterThan(ranks.length / 2);
  });

  it('are even when the first is to have less than its part', () => {
    const draw = skewed(10, 0.01);
    const random = stream(1, 'even');
    const first = Array.from({ length: 10_000 }, () => draw(random)).filter((rank) => rank === 0).length;
    expect(first).toBeGreaterThan(900);
    expect(first).toBeLessThan(1_100);
  });
});

describe('scattering', () => {
  it.each([1, 2, 24, 1_000, 3_001])('of %d numbers gives each of them once', (count) => {
    const way = scatter(9, 'test', count);
    expect(new Set(Array.from({ length: count }, (_, i) => way(i))).size).toBe(count);
  });

  it('stays exact for as many numbers as names need', () => {
    const way = scatter(9, 'test', 90_000_000);
    for (const i of [0, 1, 89_999_999]) {
      expect(Number.isSafeInteger(way(i))).toBe(true);
      expect(way(i)).toBeLessThan(90_000_000);
    }
  });
});
