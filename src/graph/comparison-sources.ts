import { digestOf } from '../model/digest.js';
import type { KnownFigure } from './figure-row.js';

/** What the comparisons of a measure rest on. */
export interface ComparisonSource {
  /** The measure. */
  readonly key: string;
  /** Its figures, their parts and what they were reckoned from, whatever those measure. */
  readonly figures: readonly KnownFigure[];
  /** SHA-256 over all of that and the rules: as long as it stays the same, so do the comparisons. */
  readonly newComparedFrom: string;
}

/** Tells apart, for each measure, which of the figures its comparisons rest on. */
export function comparisonSources(
  figures: readonly KnownFigure[],
  measures: readonly string[],
  rules: readonly (string | number)[],
): readonly ComparisonSource[] {
  const known = new Map(figures.map((each) => [each.figure.id, each]));
  const ofMeasure = new Map(measures.map((id): [string, Set<string>] => [id, new Set()]));
  for (const [id, { figure }] of known) {
    const own = ofMeasure.get(figure.measure.id);
    own?.add(id);
    for (const operand of figure.derivedFrom?.of ?? []) own?.add(operand);
    for (const whole of figure.partOf) ofMeasure.get(known.get(whole)?.figure.measure.id ?? '')?.add(id);
  }
  return [...ofMeasure].map(([key, ids]) => {
    const held = [...ids].sort().flatMap((id) => known.get(id) ?? []);
    return { key, figures: held, newComparedFrom: digestOf({ rules, figures: held }) };
  });
}
