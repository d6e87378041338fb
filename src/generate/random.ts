/** Random numbers that are the same on every machine: whole numbers and exact operations only. */
export interface Random {
  /** A number from 0 up to, not including, 1, of 32 bits. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly int: (below: number) => number;
  /** True in this share of cases. */
  readonly chance: (share: number) => boolean;
  /** One of a list, each as likely. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** The generator xoshiro128** 1.1 of Blackman and Vigna (public domain): 32 bits a call. The state must not be all zero. */
export function xoshiro128(s0: number, s1: number, s2: number, s3: number): () => number {
  let [a, b, c, d] = [s0, s1, s2, s3];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** Random numbers of the thing `index` of a sort `topic`: whatever was asked before, the same seed, topic and index give the same ones. */
export function stream(seed: number, topic: string, index = 0): Random {
  let state = mix(mix(seed ^ hashOf(topic)) ^ index);
  const word = (): number => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state);
  };
  const bits = xoshiro128(word(), word(), word(), word() | 1);
  const next = (): number => bits() / 4_294_967_296;
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]): T => list[int(list.length)] as T,
  };
}

/** A number out of `weights`, in proportion to the weight that stands there. */
export function weighted(random: Random, weights: readonly number[]): number {
  let rest = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return i;
  }
  return weights.length - 1;
}

/** Scrambles 32 bits, one to one (the last step of MurmurHash3). */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) | 0;
}

/** FNV-1a of an ASCII word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
