import { compareFigures } from './compare-figures.js';
import type { Compared } from './comparison.js';
import type { Figure } from './figure.js';
import type { Thresholds } from './thresholds.js';

/** What a comparison said from a day on, until another day if it changed. */
export interface Episode {
  readonly from: string;
  /** Null: it says so today. */
  readonly until: string | null;
  readonly compared: Compared;
}

/**
 * How the verdict on a pair went as it became known who said what: a conflict until the speaker is known to have put one figure in place
 * of the other. `knownFrom` is the day from which both figures are known. The last episode is that of today.
 */
export function episodes(a: Figure, b: Figure, today: Compared, knownFrom: string, thresholds: Thresholds): readonly Episode[] {
  const whole = { from: knownFrom, until: null, compared: today };
  // Who said what only matters where values differ, and where a time has no end but the day it was said
  const matters = a.period === null || b.period === null || today.tests.some(({ test }) => test === 'replaces');
  if (!matters) return [whole];
  const days = [...a.said, ...b.said].flatMap(({ knownFrom: day }) => (day !== undefined && day > knownFrom ? [day] : []));
  const starts = [knownFrom, ...new Set(days.sort())];
  const steps = starts.map((from) => ({ from, compared: compareFigures(knownBy(a, from), knownBy(b, from), thresholds) }));
  const changes = steps.filter((step, i) => i === 0 || step.compared.verdict !== steps[i - 1]?.compared.verdict);
  // As it was said when it came to be: who joined in later changes nothing, and must not show on an earlier day
  return changes.map(({ from, compared }, i) => ({ from, until: changes[i + 1]?.from ?? null, compared }));
}

function knownBy(figure: Figure, day: string): Figure {
  return { ...figure, said: figure.said.filter(({ knownFrom }) => knownFrom === undefined || knownFrom <= day) };
}
