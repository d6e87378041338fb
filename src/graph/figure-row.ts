import type { Figure } from '../reason/figure.js';

type Text = string | null;

/** A figure as statements bring it: the columns of `derive/comparisons.cypher` and of `read/Query/compare.cypher`. */
export type FigureRow = readonly [
  id: string,
  measure: readonly [id: string, name: string, definition: string],
  unit: string,
  values: readonly [value: number | null, lower: number | null, upper: number | null],
  comparator: Figure['comparator'],
  printed: Text,
  period: readonly [period: Text, earliest: Text, latest: Text, kind: Figure['periodKind']],
  places: readonly (readonly [id: string, name: string, within: readonly string[]])[],
  dimensions: readonly string[] | null,
  listing: Figure['listing'],
  partOf: readonly string[],
  derivedFrom: readonly (readonly [op: NonNullable<Figure['derivedFrom']>['op'], operand: string])[],
  said: readonly (readonly [by: string, on: string, knownFrom: string])[],
  knownFrom: string,
  day: string,
];

/** The day of what has none. */
const NO_DAY = '0001-01-01';

/** The figure that a row brings. Lists are put in order, since a graph has none. */
export function readFigure(row: FigureRow): Figure {
  const [id, [measure, name, definition], unit, [value, lower, upper], comparator, printed, period, places, dimensions, listing] = row;
  const [, , , , , , , , , , partOf, derivedFrom, said] = row;
  const [first] = derivedFrom;
  return {
    id,
    measure: { id: measure, name, definition },
    unit,
    value,
    lower,
    upper,
    comparator,
    printed,
    period: period[0] === null ? null : { from: period[1], to: period[2] },
    periodKind: period[3],
    places: places.map(([place, called, within]) => ({ id: place, name: called, within })).sort(byId),
    dimensions: dimensions ?? [],
    listing,
    partOf: partOf.toSorted(),
    derivedFrom: first === undefined ? null : { op: first[0], of: derivedFrom.map(([, operand]) => operand) },
    said: said
      .filter(([, on]) => on !== NO_DAY)
      .map(([by, on, knownFrom]) => ({ by, on, knownFrom }))
      .sort((a, b) => compare(a.on, b.on) || compare(a.by, b.by) || compare(a.knownFrom, b.knownFrom)),
  };
}

/** A figure with the day from which it is known and its day in lists. */
export interface KnownFigure {
  readonly figure: Figure;
  readonly knownFrom: string;
  readonly day: string;
}

/** All that a row brings. */
export function readKnownFigure(row: FigureRow): KnownFigure {
  const [, , , , , , , , , , , , , knownFrom, day] = row;
  return { figure: readFigure(row), knownFrom, day };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
