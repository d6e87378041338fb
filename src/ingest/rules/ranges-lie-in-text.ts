import { rangesFault } from '../../evidence/ranges.js';
import { problemAt } from '../sourced.js';
import type { Placed, Visitor, World } from '../world.js';

/** The ranges of evidence are ordered, apart, and inside their text. */
export function rangesLieInText(world: World): Visitor {
  const evidence = (sourced: Placed<'evidence'>) => {
    const { id, ranges, textVersion } = sourced.record;
    const fault = rangesFault(ranges, world.get(textVersion, 'text-version')?.length);
    if (fault === null) return [];
    const message = `${fault} (ranges count Unicode code points)`;
    return [problemAt(sourced, 'E_EVIDENCE_RANGE', id, message, 'Put the quote back in its place and seal it again.')];
  };
  return { on: { evidence } };
}
