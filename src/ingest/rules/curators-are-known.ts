import type { Problem } from '../../model/problem.js';
import { placeOf } from '../read/tree.js';
import { problemAt } from '../sourced.js';
import { suggest } from '../suggest.js';
import type { Visitor, World } from '../world.js';

/** Who reviewed a record is a curator of dataset.yaml. */
export function curatorsAreKnown(world: World): Visitor {
  const { manifest } = world;
  if (manifest === null) return {};
  const curators = Object.keys(manifest.value.curators ?? {});
  const hintFor = (by: string): string => {
    const near = suggest(by, curators);
    return near === null ? 'Add it to `curators:` of dataset.yaml.' : `Did you mean ${near}?`;
  };
  const standard = manifest.value.reviewed?.by;
  const problems: Problem[] = [];
  if (standard !== undefined && !curators.includes(standard)) {
    problems.push(
      problemAt(
        { file: 'dataset.yaml', ...placeOf(manifest.tree, ['reviewed', 'by']) },
        'E_REFERENCE',
        'reviewed.by',
        `there is no curator \`${standard}\``,
        hintFor(standard),
      ),
    );
  }
  return {
    on: {
      assertion: (sourced) => {
        const by = sourced.record.reviewed?.by;
        if (by === undefined || by === standard || curators.includes(by)) return [];
        return [problemAt(sourced, 'E_REFERENCE', `${sourced.record.id} reviewed`, `there is no curator \`${by}\``, hintFor(by))];
      },
    },
    end: () => problems,
  };
}
