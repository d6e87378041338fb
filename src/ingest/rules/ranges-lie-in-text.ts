import { rangesFault } from '../../evidence/ranges.js';
import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

/** The ranges of evidence are ordered, apart, and inside their text. */
export function rangesLieInText(world: World): readonly Problem[] {
  return world.of('evidence').flatMap((sourced) => {
    const { id, ranges, textVersion } = sourced.record;
    const fault = rangesFault(ranges, world.get(textVersion, 'text-version')?.length);
    return fault === null
      ? []
      : [
          problemAt(
            sourced,
            'E_EVIDENCE_RANGE',
            id,
            `${fault} (ranges count Unicode code points)`,
            'Put the quote back in its place and seal it again.',
          ),
        ];
  });
}
