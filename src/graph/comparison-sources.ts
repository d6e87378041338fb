import { digestOf } from '../model/digest.js';
import { type FigureRow, readFigure } from './figure-row.js';

/** What the comparisons of a measure rest on. */
export interface ComparisonSource {
  /** The measure. */
  readonly key: string;
  /** Its figures, their parts and what they were reckoned from, whatever those measure. */
  readonly rows: readonly FigureRow[];
  /** SHA-256 over all of that and the rules: as long as it stays the same, so do the comparisons. */
  readonly newComparedFrom: string;
}

/** Tells apart, for each measure, which of the rows of `derive/comparisons.cypher` its comparisons rest on. */
export function comparisonSources(
  rows: readonly FigureRow[],
  measures: readonly string[],
  rules: readonly (string | number)[],
): readonly ComparisonSource[] {
  const known = new Map(rows.map((row) => [row[0], { row, figure: readFigure(row) }]));
  const ofMeasure = new Map(measures.map((id): [string, Set<string>] => [id, new Set()]));
  for (const [id, { figure }] of known) {
    ofMeasure.get(figure.measure.id)?.add(id);
    for (const operand of figure.derivedFrom?.of ?? []) if (known.has(operand)) ofMeasure.get(figure.measure.id)?.add(operand);
    for (const whole of figure.partOf) ofMeasure.get(known.get(whole)?.figure.measure.id ?? '')?.add(id);
  }
  return [...ofMeasure].map(([key, ids]) => {
    const held = [...ids].sort().flatMap((id) => known.get(id) ?? []);
    const facts = held.map(({ row: [, , , , , , , , , , , , , knownFrom, day], figure }) => ({ figure, knownFrom, day }));
    return { key, rows: held.map(({ row }) => row), newComparedFrom: digestOf({ rules, facts }) };
  });
}
