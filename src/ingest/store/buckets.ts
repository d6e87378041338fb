import { openColumn } from './column.js';
import { hashText } from './text-hash.js';

/** Numbers by a text that several may share, without the texts: twelve bytes each. Two texts may meet by chance: look at what is found. */
export interface Buckets {
  readonly add: (text: string, number: number) => void;
  /** Closes the buckets to more; numbers of one bucket come in the order in which they were added. */
  readonly seal: () => SealedBuckets;
}

/** Buckets that can be looked into. */
export interface SealedBuckets {
  readonly get: (text: string) => readonly number[];
  /** Every bucket with several numbers. */
  readonly shared: () => Generator<readonly number[]>;
}

/** Opens empty buckets. */
export function openBuckets(): Buckets {
  const keys = openColumn((n) => new Float64Array(n));
  const numbers = openColumn((n) => new Uint32Array(n));
  const hash = new Uint32Array(2);
  const keyOf = (text: string): number => {
    hashText(text, hash);
    return ((hash[0] ?? 0) & 0x1f_ffff) * 2 ** 32 + (hash[1] ?? 0);
  };

  function seal(): SealedBuckets {
    const order = Uint32Array.from({ length: keys.length }, (_, at) => at).sort((a, b) => keys.get(a) - keys.get(b) || a - b);
    const keyAt = (at: number) => keys.get(order[at] ?? 0);
    const from = (at: number): readonly number[] => {
      const found: number[] = [];
      for (let next = at; next < order.length && keyAt(next) === keyAt(at); next++) found.push(numbers.get(order[next] ?? 0));
      return found;
    };
    return {
      get: (text) => {
        const key = keyOf(text);
        let low = 0;
        for (let high = order.length; low < high; ) {
          const middle = (low + high) >>> 1;
          if (keyAt(middle) < key) low = middle + 1;
          else high = middle;
        }
        return low < order.length && keyAt(low) === key ? from(low) : [];
      },
      *shared() {
        for (let at = 0; at < order.length; ) {
          const found = from(at);
          if (found.length > 1) yield found;
          at += found.length;
        }
      },
    };
  }

  return {
    add: (text, number) => {
      keys.push(keyOf(text));
      numbers.push(number);
    },
    seal,
  };
}
