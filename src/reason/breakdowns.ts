import type { Figure } from './figure.js';
import { groupBy } from './group-by.js';
import { spanInWords } from './periods.js';
import { placeSet } from './places.js';

/** The names of the dimensions that narrow a part beyond its whole. */
export function dimensionNames(part: Figure, whole: Figure): string {
  const own = new Set(whole.dimensions);
  return [...new Set(part.dimensions.filter((pair) => !own.has(pair)).map((pair) => pair.split('=')[0] ?? pair))].sort().join(', ');
}

/**
 * The parts of a total by the way in which they break it down: by which dimensions, by place, by time, as which other measure. The same
 * 456 cases broken down by what was done and by status are two lists, each of which adds up.
 */
export function breakdowns(whole: Figure, parts: readonly Figure[]): readonly (readonly Figure[])[] {
  const by = (part: Figure) =>
    [
      part.measure.id === whole.measure.id ? '' : part.measure.id,
      dimensionNames(part, whole),
      placeSet(part) === placeSet(whole) ? '' : 'place',
      spanInWords(part) === spanInWords(whole) ? '' : 'period',
    ].join('\n');
  return [...groupBy(parts, by)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, some]) => some);
}
