import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

/** Every stated assertion has evidence, except one known only from a correction note and one in a work that is not held; every stated response has evidence. */
export function evidenceIsThere(world: World): readonly Problem[] {
  const corrected = new Set(world.of('correction').flatMap(({ record }) => [...record.withdrew, ...record.replacedBy]));
  const assertions = world.of('assertion').flatMap((sourced) => {
    const { id, act, evidence, work } = sourced.record;
    const held = world.get(work, 'article', 'document')?.inCorpus !== false;
    if (act !== 'STATED' || evidence.length > 0 || corrected.has(id) || !held) return [];
    const hint = 'Add `quote:`. Without one stand only assertions that a correction names and those of works that are not held.';
    return [problemAt(sourced, 'E_EVIDENCE_MISSING', id, 'this assertion has no evidence', hint)];
  });
  const responses = world.of('response').flatMap((sourced) => {
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
  });
  return [...assertions, ...responses];
}
