import { deriveComparisons } from '../derive-comparisons.js';
import type { Claims } from './claims.js';
import type { Course } from './course.js';
import { union } from './labels.js';

/** What came out otherwise of figures. */
export interface Figures {
  /** Figures that were touched, or have other values. */
  readonly figures: readonly string[];
  /** Measures that these count and counted. */
  readonly measures: readonly string[];
}

/** What figures are of and when, and what they are to each other: measure by measure. */
export async function deriveFigures(course: Course, claims: Claims, version: number): Promise<Figures> {
  const { run, reach, own, ends, former, thresholds } = course;
  const reached = await reach.from('figures', { claims: claims.dated, measures: own.Measure, places: [] });
  const of = union(own.Observation, reached);
  const valued = await run.stage('Observation', 'claims', ['figures'], { of, watch: ['measureId', 'claimId', 'day', 'knownFrom'] });
  const figures = union(own.Observation, valued.ids);
  const measures = union(own.Measure, ends.Measure, valued.were('measureId', figures));

  const places = await reach.closure('smaller', own.Place);
  const beside = await reach.from('figures', { claims: claims.said, measures: own.Measure, places });
  const entered = await reach.from('measures', { figures: union(figures, ends.Observation, beside) });
  const some = { measures: union(measures, entered), gone: former.filter((id) => id.startsWith('measure:')) };
  await deriveComparisons(run.perform, thresholds, version, run.whole ? undefined : some);
  return { figures, measures };
}
