import type { Thresholds } from '../../reason/thresholds.js';
import { union } from './labels.js';
import type { Reach } from './reach.js';
import type { Runner } from './runner.js';
import type { Touched } from './touched.js';

/** One time through all that rules derive: how statements run, what leads where, and what was touched; nothing, where all is looked at. */
export interface Course extends Touched {
  readonly run: Runner;
  readonly reach: Reach;
  readonly thresholds: Thresholds;
  /** Whether nothing was ever derived in this graph, so that nothing has to be taken away. */
  readonly first: boolean;
}

/** Records at the ends of links of these types that belong to touched records. */
export function endsOf({ links }: Touched, ...types: readonly string[]): readonly string[] {
  return union(links.flatMap(([, type, end]) => (types.includes(type) ? [end] : [])));
}
