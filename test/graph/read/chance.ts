/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** True in this share of cases. */
  readonly of: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** The generator mulberry32 (public domain), 32 bits a call. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, of: (share) => next() < share, pick: (list) => list[below(list.length)] as never };
}
