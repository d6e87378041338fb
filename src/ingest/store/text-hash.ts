import { randomBytes } from 'node:crypto';

// Of this run only, so that nobody can write ids which meet.
const seeds = new Uint32Array(randomBytes(8).buffer.slice(0, 8));
const [SEED_HIGH = 0, SEED_LOW = 0] = seeds;

/** Hashes a text to 64 bits, into `into` as high and low half; another value in every run of the program. */
export function hashText(text: string, into: Uint32Array): void {
  let high = SEED_HIGH ^ text.length;
  let low = SEED_LOW;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x9e3779b1);
    high ^= high >>> 15;
    low = Math.imul(low ^ code, 0x5f356495);
    low ^= low >>> 13;
  }
  into[0] = mixed(high ^ Math.imul(low, 0x85ebca6b));
  into[1] = mixed(low ^ Math.imul(high, 0xc2b2ae35));
}

function mixed(value: number): number {
  let mix = value ^ (value >>> 16);
  mix = Math.imul(mix, 0x7feb352d);
  mix ^= mix >>> 15;
  mix = Math.imul(mix, 0x846ca68b);
  return (mix ^ (mix >>> 16)) >>> 0;
}
