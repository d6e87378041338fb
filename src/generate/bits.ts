/** Which numbers of which sort were met: a bit for each. */
export interface Bits {
  /** Remembers a number; true when it is new. */
  readonly add: (sort: string, n: number) => boolean;
  readonly has: (sort: string, n: number) => boolean;
}

/** Nothing met yet. Numbers are at most a few times as large as there are things, since the memory grows with the largest. */
export function openBits(): Bits {
  const sorts = new Map<string, Uint8Array>();
  const has = (sort: string, n: number): boolean => (((sorts.get(sort)?.[n >> 3] ?? 0) >> (n & 7)) & 1) === 1;
  const add = (sort: string, n: number): boolean => {
    if (has(sort, n)) return false;
    let seen = sorts.get(sort) ?? new Uint8Array(64);
    if (n >> 3 >= seen.length) {
      const larger = new Uint8Array(2 * (n >> 3));
      larger.set(seen);
      seen = larger;
    }
    seen[n >> 3] = (seen[n >> 3] ?? 0) | (1 << (n & 7));
    sorts.set(sort, seen);
    return true;
  };
  return { add, has };
}
