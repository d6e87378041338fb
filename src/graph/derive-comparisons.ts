import { ruleVersion, type Thresholds } from '../reason/thresholds.js';
import { comparisonRows } from './comparison-rows.js';
import { comparisonSources } from './comparison-sources.js';
import { type FigureRow, readKnownFigure } from './figure-row.js';
import { inBatches } from './in-batches.js';
import { loadStatement } from './statement.js';
import { BATCH, type Step } from './write-records.js';

/** Figures that are looked at together, unless one measure has more. */
const FIGURES = 5_000;

/** Measures that are looked at where not all are, and ids that are no measure's any more. */
export interface SomeMeasures {
  readonly measures: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Concludes what figures are to each other and brings the stored comparisons to that: only measures whose figures changed, or what their
 * comparison rests on, are compared again, all of them under another `version` of the rules, and only differences are written. Measure by
 * measure, so that memory holds the figures of few. With `some`, only among these measures is looked for such.
 */
export async function deriveComparisons(
  perform: (step: Step) => Promise<void>,
  thresholds: Thresholds,
  version: number,
  some?: SomeMeasures,
): Promise<void> {
  const ask = async <R extends readonly unknown[]>(name: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly R[]> => {
    let found: readonly R[] = [];
    await perform(async (writer) => {
      found = await writer.run<R>(loadStatement('derive/comparisons.cypher', name), parameters);
    });
    return found;
  };
  if (some !== undefined && some.measures.length + some.gone.length === 0) return;
  type Counted = readonly [id: string, figures: number];
  const measures = some === undefined ? await ask<Counted>('measures', {}) : await ask<Counted>('measures-of', { ids: some.measures });
  await ask('forget', {});
  const standing = measures.map(([id]) => id);
  const stale =
    some === undefined
      ? await ask<readonly [string]>('strays', { ids: standing })
      : await ask<readonly [string]>('strays-of', { ids: difference([...some.measures, ...some.gone], standing) });
  const drop = async (gone: readonly string[]) => {
    for (const ids of inBatches(gone, BATCH)) await ask('drop', { ids });
  };
  await drop(stale.map(([id]) => id));
  for (const batch of together(measures)) {
    const before = new Map(await ask<readonly [string, string | null]>('compared', { ids: batch }));
    const figures = (await ask<FigureRow>('figures', { ids: batch })).map(readKnownFigure);
    const sources = comparisonSources(figures, batch, [version, ruleVersion(thresholds)]);
    const compared = sources.filter(({ key, newComparedFrom }) => before.get(key) !== newComparedFrom);
    if (compared.length === 0) continue;
    const ids = compared.map(({ key }) => key);
    const given = new Set(compared.flatMap((source) => source.figures));
    const wanted = comparisonRows([...given], ids, thresholds);
    const held = new Map(await ask<readonly [string, string]>('held', { ids }));
    const changed = wanted.filter(({ key, newDigest }) => held.get(key) !== newDigest);
    for (const rows of inBatches(changed, BATCH)) await ask('write', { rows });
    for (const { key } of wanted) held.delete(key);
    await drop([...held.keys()]);
    // Last, so that whoever was interrupted before looks at these measures again
    await ask('remember', { rows: compared.map(({ key, newComparedFrom }) => ({ key, newComparedFrom })) });
  }
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

function difference(ids: readonly string[], without: readonly string[]): readonly string[] {
  const left = new Set(ids);
  for (const id of without) left.delete(id);
  return [...left];
}
