import type { Kind } from '../../model/kind.js';
import type { Problem } from '../../model/problem.js';
import { referencesOf } from '../../model/references.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

const NEED_A_USE: readonly Kind[] = ['person', 'organization', 'group', 'document', 'measure', 'place', 'topic', 'claim'];

/** Warns of people, works, claims and so on that no other record names: often a slip of the pen elsewhere. Silent while some file cannot be read. */
export function nothingIsUnused(world: World): readonly Problem[] {
  if (!world.complete) return [];
  const used = new Set<string>();
  for (const { record } of world.records) {
    // A figure does not make use of its claim, nor does a role of its person.
    for (const { id, path } of referencesOf(record)) if (!(record.kind === 'observation' && path === 'claim')) used.add(id);
  }
  return NEED_A_USE.flatMap((kind) => world.of(kind))
    .filter(({ record }) => !used.has(record.id) && !(record.kind === 'claim' && used.has(record.id.replace('claim:', 'observation:'))))
    .filter(({ record }) => !(record.kind === 'claim' && (record.sameAs.length > 0 || record.about.length > 0)))
    .map((sourced) => problemAt(sourced, 'W_UNUSED', sourced.record.id, `nothing refers to ${sourced.record.id}`));
}
