import { openColumn } from './column.js';
import { hashText } from './text-hash.js';

/**
 * Numbers of ids, without the ids: what is kept of each is a hash of 64 bits, twelve bytes and some air. That an id which was never added
 * finds a number is as likely as one in four million millions with five million ids.
 */
export interface IdTable {
  readonly size: number;
  /** The number of an id, or -1. `is` has the last word where it is given. */
  readonly find: (id: string, is?: (number: number) => boolean) => number;
  /** Adds an id under the next number, which it returns. */
  readonly add: (id: string) => number;
}

/** How full the table may be. */
const LOAD = 0.75;

/** Opens an empty table. */
export function openIdTable(): IdTable {
  const highs = openColumn((n) => new Uint32Array(n));
  const lows = openColumn((n) => new Uint32Array(n));
  const hash = new Uint32Array(2);
  // Open addressing: number + 1, or 0 for an empty place.
  let slots = new Uint32Array(1_024);

  function place(number: number): void {
    const mask = slots.length - 1;
    let slot = lows.get(number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }

  return {
    get size() {
      return lows.length;
    },
    find: (id, is) => {
      hashText(id, hash);
      const [high = 0, low = 0] = hash;
      const mask = slots.length - 1;
      for (let slot = low & mask; ; slot = (slot + 1) & mask) {
        const held = slots[slot] ?? 0;
        if (held === 0) return -1;
        if (lows.get(held - 1) === low && highs.get(held - 1) === high && (is === undefined || is(held - 1))) return held - 1;
      }
    },
    add: (id) => {
      const number = lows.length;
      hashText(id, hash);
      highs.push(hash[0] ?? 0);
      lows.push(hash[1] ?? 0);
      if (number + 1 > slots.length * LOAD) {
        slots = new Uint32Array(slots.length * 2);
        for (let each = 0; each <= number; each++) place(each);
      } else place(number);
      return number;
    },
  };
}
