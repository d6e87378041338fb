import { openColumn } from './column.js';

/** Links between numbers, eight bytes each. */
export interface Links {
  /** Adds a link; one from or to a number below 0, which stands for what is not there, is left out. */
  readonly add: (from: number, to: number) => void;
  readonly seal: () => SealedLinks;
}

/** Links that can be followed. */
export interface SealedLinks {
  /** Every number that some link leaves, once, in ascending order. */
  readonly starts: () => Generator<number>;
  /** Where the links of a number lead, in the order in which they were added. */
  readonly from: (number: number) => readonly number[];
}

/** Opens an empty set of links. */
export function openLinks(): Links {
  const sources = openColumn((n) => new Uint32Array(n));
  const targets = openColumn((n) => new Uint32Array(n));

  function seal(): SealedLinks {
    const order = Uint32Array.from({ length: sources.length }, (_, at) => at);
    // Records are mostly shown in the order of their numbers: then nothing is to be sorted.
    if (order.some((at) => at > 0 && sources.get(at - 1) > sources.get(at))) order.sort((a, b) => sources.get(a) - sources.get(b) || a - b);
    const sourceAt = (at: number) => sources.get(order[at] ?? 0);
    return {
      *starts() {
        for (let at = 0; at < order.length; at++) if (at === 0 || sourceAt(at) !== sourceAt(at - 1)) yield sourceAt(at);
      },
      from: (number) => {
        let low = 0;
        for (let high = order.length; low < high; ) {
          const middle = (low + high) >>> 1;
          if (sourceAt(middle) < number) low = middle + 1;
          else high = middle;
        }
        const found: number[] = [];
        for (let at = low; at < order.length && sourceAt(at) === number; at++) found.push(targets.get(order[at] ?? 0));
        return found;
      },
    };
  }

  return {
    add: (from, to) => {
      if (from < 0 || to < 0) return;
      sources.push(from);
      targets.push(to);
    },
    seal,
  };
}
