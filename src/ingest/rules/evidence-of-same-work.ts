import { problemAt, type Sourced } from '../sourced.js';
import type { Visitor, World } from '../world.js';

/** An assertion, and what it answers with, is evidenced in the work where it stands; so is a correction. */
export function evidenceOfSameWork(world: World): Visitor {
  const workOf = (evidence: string) => world.get(world.get(evidence, 'evidence')?.textVersion, 'text-version')?.work;
  const apart = (sourced: Sourced, work: string | undefined, evidence: readonly string[]) =>
    evidence.flatMap((id) => {
      const other = workOf(id);
      if (work === undefined || other === undefined || other === work) return [];
      return [problemAt(sourced, 'E_RULE', sourced.record.id, `its evidence stands in ${other}, and it stands in ${work}`)];
    });
  return {
    on: {
      assertion: (sourced) => apart(sourced, sourced.record.work, sourced.record.evidence),
      correction: (sourced) => apart(sourced, sourced.record.work, sourced.record.evidence),
      response: (sourced) => {
        const { assertion, evidence } = sourced.record;
        return evidence.length === 0 ? [] : apart(sourced, world.get(assertion, 'assertion')?.work, evidence);
      },
    },
  };
}
