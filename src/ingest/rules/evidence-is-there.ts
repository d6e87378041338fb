import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import { openBits } from '../store/bits.js';
import type { Visitor, World } from '../world.js';

/** Every stated assertion has evidence, except one known only from a correction note and one in a work that is not held; every stated response has evidence. */
export function evidenceIsThere(world: World): Visitor {
  const corrected = openBits();
  const without = openBits();
  const hint = 'Add `quote:`. Without one stand only assertions that a correction names and those of works that are not held.';
  return {
    on: {
      correction: ({ record }) => {
        for (const id of [...record.withdrew, ...record.replacedBy]) corrected.add(world.find(id));
        return [];
      },
      assertion: ({ record: { act, evidence, work } }, number) => {
        if (act !== 'STATED' || evidence.length > 0) return [];
        if (world.get(work, 'article', 'document')?.inCorpus !== false) without.add(number);
        return [];
      },
      response: (sourced) => {
        const { id, basis, evidence } = sourced.record;
        if (basis !== 'STATED' || evidence.length > 0) return [];
        return [
          problemAt(
            sourced,
            'E_EVIDENCE_MISSING',
            id,
            'this response is stated and has no evidence',
            'Add `quote:`, or `basis: curated` when it is seen by us.',
          ),
        ];
      },
    },
    *end(): Generator<Problem> {
      for (const number of without) {
        if (corrected.has(number)) continue;
        const sourced = world.at(number);
        yield problemAt(sourced, 'E_EVIDENCE_MISSING', sourced.record.id, 'this assertion has no evidence', hint);
      }
    },
  };
}
