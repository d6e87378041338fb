import type { Thresholds } from '../reason/thresholds.js';
import { comparisonRows } from './comparison-rows.js';
import type { FigureRow } from './figure-row.js';
import { inBatches } from './in-batches.js';
import { loadStatement } from './statement.js';
import { BATCH, type Step } from './write-records.js';

/** Figures that are looked at together, unless one measure has more. */
const FIGURES = 5_000;

/**
 * Concludes what figures are to each other and brings the stored comparisons to that: only differences are written. Measure by measure, so
 * that memory holds the figures of few.
 */
export async function deriveComparisons(perform: (step: Step) => Promise<void>, thresholds: Thresholds): Promise<void> {
  const ask = async <R extends readonly unknown[]>(name: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly R[]> => {
    let found: readonly R[] = [];
    await perform(async (writer) => {
      found = await writer.run<R>(loadStatement('derive/comparisons.cypher', name), parameters);
    });
    return found;
  };
  const measures = await ask<readonly [id: string, figures: number]>('measures', {});
  const stale = await ask<readonly [string]>('strays', { ids: measures.map(([id]) => id) });
  const gone = stale.map(([id]) => id);
  for (const ids of together(measures)) {
    const wanted = comparisonRows(await ask<FigureRow>('figures', { ids }), ids, thresholds);
    const held = new Map(await ask<readonly [string, string]>('held', { ids }));
    const changed = wanted.filter(({ key, newDigest }) => held.get(key) !== newDigest);
    for (const rows of inBatches(changed, BATCH)) await ask('write', { rows });
    for (const { key } of wanted) held.delete(key);
    gone.push(...held.keys());
  }
  for (const ids of inBatches(gone, BATCH)) await ask('drop', { ids });
}

/** Measures by as many figures as are looked at together. */
function together(measures: readonly (readonly [id: string, figures: number])[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let sum = Number.POSITIVE_INFINITY;
  for (const [id, figures] of measures) {
    if (sum + figures > FIGURES) {
      batches.push([]);
      sum = 0;
    }
    batches.at(-1)?.push(id);
    sum += figures;
  }
  return batches;
}
