import type { Kind } from '../../model/kind.js';
import type { Problem } from '../../model/problem.js';
import { referencesOf } from '../../model/references.js';
import { problemAt } from '../sourced.js';
import { openBits } from '../store/bits.js';
import type { Visitor, World } from '../world.js';

const NEED_A_USE: ReadonlySet<Kind> = new Set(['person', 'organization', 'group', 'document', 'measure', 'place', 'topic', 'claim']);

/** Warns of people, works, claims and so on that no other record names: often a slip of the pen elsewhere. Silent while some file cannot be read. */
export function nothingIsUnused(world: World): Visitor {
  if (!world.complete) return {};
  const used = openBits();
  const asked = openBits();
  return {
    each: ({ record }, number) => {
      // A figure does not make use of its claim, nor does a role of its person.
      for (const { id, path } of referencesOf(record)) if (!(record.kind === 'observation' && path === 'claim')) used.add(world.find(id));
      const linked = record.kind === 'claim' && (record.sameAs.length > 0 || record.about.length > 0);
      if (NEED_A_USE.has(record.kind) && !linked) asked.add(number);
      return [];
    },
    *end(): Generator<Problem> {
      for (const number of asked) {
        if (used.has(number)) continue;
        const sourced = world.at(number);
        const { id, kind } = sourced.record;
        if (kind === 'claim' && used.has(world.find(id.replace('claim:', 'observation:')))) continue;
        yield problemAt(sourced, 'W_UNUSED', id, `nothing refers to ${id}`);
      }
    },
  };
}
