import type { Problem } from '../../model/problem.js';
import type { Renames } from '../../model/rename-id.js';
import { REKEY } from '../read/read-rekey.js';
import { placeOf, type Tree } from '../read/tree.js';
import { problemAt } from '../sourced.js';
import { suggest } from '../suggest.js';
import { ringsAmong } from './rings-among.js';

/** Renamed ids as written, with the tree that knows their places. */
export interface WrittenRenames {
  readonly tree: Tree;
  readonly pairs: Readonly<Record<string, string>>;
}

/**
 * Renames with chains followed to their ends, and what is wrong with them: no old id still stands, every chain ends at a record of the same
 * kind, none runs in a ring. `ids` are those of the dataset's records.
 */
export function renamesLeadOn(
  { tree, pairs }: WrittenRenames,
  ids: { readonly has: (id: string) => boolean; readonly all: () => Iterable<string> },
): { readonly renames: Renames; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const at = (id: string) => ({ file: REKEY, ...placeOf(tree, ['rekey', id]) });
  const rings = ringsAmong(
    Object.keys(pairs),
    (id) => (Object.hasOwn(pairs, id) ? [pairs[id] as string] : []),
    new Set<string>(),
    (id) => id,
  );
  const ringed = new Set(rings.flat());
  for (const ring of rings)
    problems.push(
      problemAt(
        at(ring[0] ?? ''),
        'E_CYCLE',
        `rekey.${ring[0]}`,
        `the renames run in a ring: ${ring.join(' → ')}`,
        'Take one of them away.',
      ),
    );
  const renames = new Map<string, string>();
  for (const old of Object.keys(pairs)) {
    if (ids.has(old) && !ringed.has(old)) {
      problems.push(
        problemAt(
          at(old),
          'E_RULE',
          `rekey.${old}`,
          `${old} is renamed, and a record with that id stands in the dataset`,
          'Rename the record where it is written, or take this line away.',
        ),
      );
      continue;
    }
    const end = endOf(old, pairs, ringed);
    if (end === null) continue;
    if (prefixOf(end) !== prefixOf(old))
      problems.push(problemAt(at(old), 'E_REFERENCE_TYPE', `rekey.${old}`, `${old} cannot become ${end}: a record keeps its kind`));
    else if (!ids.has(end)) {
      const near = suggest(end, ids.all());
      problems.push(
        problemAt(at(old), 'E_REFERENCE', `rekey.${old}`, `there is no record ${end}`, near === null ? undefined : `Did you mean ${near}?`),
      );
    } else renames.set(old, end);
  }
  return { renames, problems };
}

function endOf(id: string, pairs: Readonly<Record<string, string>>, ringed: ReadonlySet<string>): string | null {
  let end = id;
  while (Object.hasOwn(pairs, end)) {
    if (ringed.has(end)) return null;
    end = pairs[end] as string;
  }
  return end;
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
