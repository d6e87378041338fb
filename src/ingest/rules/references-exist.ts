import type { Problem } from '../../model/problem.js';
import { admits } from '../../model/records/parts.js';
import { referencesOf } from '../../model/references.js';
import { targetText } from '../expand/resolve.js';
import { UNRESOLVED } from '../expand/scope.js';
import { problemAt, type Sourced } from '../sourced.js';
import { suggest } from '../suggest.js';
import type { Visitor, World } from '../world.js';

/** Every id that a record names is the id of a record of a kind that may stand there. */
export function referencesExist(world: World): Visitor {
  const each = (sourced: Sourced) => {
    const problems: Problem[] = [];
    for (const { id, targets, path } of referencesOf(sourced.record)) {
      if (id.startsWith(UNRESOLVED)) continue;
      const number = world.find(id);
      if (number === -1) {
        // Assertions that a seed file names were looked up where they are written.
        if (!world.complete || (id.startsWith('assertion:') && !sourced.file.endsWith('.ndjson'))) continue;
        const near = suggest(id, world.ids());
        problems.push(
          problemAt(
            sourced,
            'E_REFERENCE',
            `${sourced.record.id} ${path}`,
            `there is no ${targetText(targets)} ${id}`,
            near === null ? undefined : `Did you mean ${near}?`,
          ),
        );
      } else if (!admits(targets, world.kindOf(number))) {
        problems.push(
          problemAt(
            sourced,
            'E_REFERENCE_TYPE',
            `${sourced.record.id} ${path}`,
            `${id} is a record of kind ${world.kindOf(number)}, and ${targetText(targets)} is asked for in \`${path}\``,
          ),
        );
      }
    }
    return problems;
  };
  return { each };
}
