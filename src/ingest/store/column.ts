/** A list of numbers that grows without being copied: one machine number an entry, outside of the heap. */
export interface Column {
  readonly length: number;
  readonly get: (at: number) => number;
  readonly push: (value: number) => void;
}

/** Entries of one piece. */
const PIECE = 65_536;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Opens an empty column whose pieces `make` makes, such as `(n) => new Uint32Array(n)`. */
export function openColumn(make: (size: number) => Numbers): Column {
  const pieces: Numbers[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    get: (at) => pieces[at >>> 16]?.[at & (PIECE - 1)] ?? 0,
    push: (value) => {
      if (length % PIECE === 0) pieces.push(make(PIECE));
      const piece = pieces[length >>> 16];
      if (piece !== undefined) piece[length & (PIECE - 1)] = value;
      length += 1;
    },
  };
}
