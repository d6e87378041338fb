import { stream } from './random.js';

/** A one-to-one way from 0 … `count` - 1 to itself that looks like chance: things numbered in a row get parts that differ. `count` is at most 90 million, so that products stay exact. */
export function scatter(seed: number, topic: string, count: number): (index: number) => number {
  const random = stream(seed, topic);
  const shift = random.int(count);
  let factor = 1 + random.int(count);
  while (commonDivisor(factor, count) !== 1) factor += 1;
  return (index) => (index * factor + shift) % count;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
