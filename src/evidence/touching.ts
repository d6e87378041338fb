import type { Range } from './ranges.js';

/** The same stretches in order, none overlapping another. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}

/** Those of a list in order, none overlapping another, that have a character in common with a range. */
export function touching<T extends Range>(list: readonly T[], { start, end }: Range): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while ((list[stop]?.start ?? Number.POSITIVE_INFINITY) < end) stop++;
  return list.slice(low, stop);
}
