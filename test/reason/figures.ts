import { type DayBounds, dayBounds } from '../../src/model/when.js';
import type { CountedPlace, Figure, Saying } from '../../src/reason/figure.js';

/** A figure as a case writes it. */
export interface WrittenFigure {
  readonly id?: string;
  readonly measure?: string;
  readonly unit?: string;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly comparator?: Figure['comparator'];
  readonly printed?: string;
  readonly period?: string | null;
  readonly 'period-kind'?: Figure['periodKind'];
  readonly places?: readonly string[];
  readonly dimensions?: readonly string[];
  readonly listing?: Figure['listing'];
  readonly 'part-of'?: readonly string[];
  readonly derived?: Figure['derivedFrom'];
  readonly said?: readonly (Saying & { readonly title?: string })[];
  readonly row?: number;
}

const NAMES: Readonly<Record<string, string>> = {
  boston: 'Boston',
  lynn: 'Lynn',
  massachusetts: 'Massachusetts',
  'new-england': 'New England',
  'united-states': 'United States',
};
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  boston: ['massachusetts', 'new-england', 'united-states'],
  lynn: ['massachusetts', 'new-england', 'united-states'],
  massachusetts: ['new-england', 'united-states'],
  'new-england': ['united-states'],
};

/** The figure that a case means. */
export function figureOf(written: WrittenFigure, id: string): Figure {
  const { measure = 'refusals', value, lower, upper, period, row } = written;
  return {
    id: written.id ?? id,
    measure: { id: measure, name: measure, definition: `${measure.replace('-again', '')}, one each` },
    unit: written.unit ?? 'request',
    value: value ?? null,
    lower: lower ?? null,
    upper: upper ?? null,
    comparator: written.comparator ?? 'EQ',
    printed: written.printed ?? null,
    period: period == null ? null : days(period),
    periodKind: written['period-kind'] ?? null,
    places: (written.places ?? []).map(place),
    dimensions: [...(written.dimensions ?? []), ...(row === undefined ? [] : [`row=${row}`])],
    listing: written.listing ?? null,
    partOf: written['part-of'] ?? [],
    derivedFrom: written.derived ?? null,
    said: (written.said ?? []).map(({ by, on }) => ({ by, on })),
  };
}

function place(id: string): CountedPlace {
  return { id, name: NAMES[id] ?? id, within: WITHIN[id] ?? [] };
}

function days(edtf: string): { readonly from: string | null; readonly to: string | null } {
  const bounds = dayBounds(edtf);
  if ('fault' in bounds) throw new Error(bounds.fault);
  const { earliest, latest }: DayBounds = bounds;
  return { from: earliest, to: latest };
}
