/** A set of numbers from 0, one bit for each up to the largest. */
export interface Bits extends Iterable<number> {
  readonly has: (value: number) => boolean;
  /** Numbers below 0 stand for what is not there, and are left out. */
  readonly add: (value: number) => void;
}

/** Opens an empty set. */
export function openBits(): Bits {
  let words = new Uint32Array(1_024);
  const has = (value: number): boolean => value >= 0 && ((words[value >>> 5] ?? 0) & (1 << (value & 31))) !== 0;
  return {
    has,
    add: (value) => {
      if (value < 0) return;
      const at = value >>> 5;
      if (at >= words.length) {
        const wider = new Uint32Array(Math.max(words.length * 2, at + 1));
        wider.set(words);
        words = wider;
      }
      words[at] = (words[at] ?? 0) | (1 << (value & 31));
    },
    *[Symbol.iterator]() {
      for (let at = 0; at < words.length; at++) {
        if (words[at] === 0) continue;
        for (let bit = 0; bit < 32; bit++) if (has(at * 32 + bit)) yield at * 32 + bit;
      }
    },
  };
}
