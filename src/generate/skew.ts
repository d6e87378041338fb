import type { Random } from './random.js';

/**
 * Ranks from 0 to `count` - 1 as Zipf and Mandelbrot have them: rank k weighs 1 / (k + 1 + q). q is chosen so that the first rank is
 * drawn in the share `top` of cases (at least 1 / count). Only sums and divisions, which every machine rounds alike.
 */
export function skewed(count: number, top: number): (random: Random) => number {
  const q = flattening(count, top);
  const sums = new Float64Array(count);
  let total = 0;
  for (let k = 0; k < count; k++) {
    total += 1 / (k + 1 + q);
    sums[k] = total;
  }
  return (random) => {
    const wanted = random.next() * total;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Halves the interval in which the first rank's share becomes the one that is asked for. */
function flattening(count: number, top: number): number {
  let low = -0.999;
  let high = 1_000_000;
  for (let step = 0; step < 48; step++) {
    const q = (low + high) / 2;
    let total = 0;
    for (let k = 1; k <= count; k++) total += 1 / (k + q);
    if (1 / (1 + q) / total > top) low = q;
    else high = q;
  }
  return high;
}
