import type { ComparisonTest } from './comparison.js';
import type { CountedPlace, Figure } from './figure.js';

/** The set of places as one text; several places are one total over all of them. */
export function placeSet({ places }: Figure): string {
  return [...new Set(places.map(({ id }) => id))].sort().join(' ');
}

/** Whether two figures count in the same places. One inside the other is not the same, and is named. */
export function placeTest(a: Figure, b: Figure): ComparisonTest {
  const same = placeSet(a) === placeSet(b);
  if (same && a.places.length === 0) return { test: 'place', passed: null, detail: 'no place is stated for either' };
  if (same) return { test: 'place', passed: true, detail: `both ${inPlaces(a)}` };
  return { test: 'place', passed: false, detail: `${inPlaces(a)} against ${inPlaces(b)}: ${relation(a, b)}` };
}

/** Whether every place of the part is one of the whole's or lies in one; null when that is not known. */
export function liesWithin(part: Figure, whole: Figure): true | null {
  const inside = part.places.length > 0 && part.places.every((place) => whole.places.some((other) => holds(other, place)));
  return inside ? true : null;
}

/** Whether no place of one is, holds or lies in a place of the other. */
export function areApart(a: Figure, b: Figure): boolean {
  return a.places.length > 0 && b.places.length > 0 && a.places.every((x) => b.places.every((y) => !holds(x, y) && !holds(y, x)));
}

/** The places of a figure in words. */
export function inPlaces({ places }: Figure): string {
  return places.length === 0 ? 'no stated place' : `in ${places.map(({ name }) => name).join(' and ')}`;
}

function relation(a: Figure, b: Figure): string {
  for (const [part, whole] of [[a, b] as const, [b, a] as const]) {
    const pairs = part.places.flatMap((place) =>
      whole.places.filter((other) => other.id !== place.id && holds(other, place)).map((other) => [place, other] as const),
    );
    const [first] = pairs;
    if (first !== undefined) return `${first[0].name} lies in ${first[1].name}`;
  }
  return a.places.some((place) => b.places.some(({ id }) => id === place.id))
    ? 'only some of the places are the same'
    : 'neither lies in the other';
}

function holds(whole: CountedPlace, part: CountedPlace): boolean {
  return whole.id === part.id || part.within.includes(whole.id);
}
