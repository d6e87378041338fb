import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

/** An assertion, and what it answers with, is evidenced in the work where it stands; so is a correction. */
export function evidenceOfSameWork(world: World): readonly Problem[] {
  const workOf = (evidence: string) => world.get(world.get(evidence, 'evidence')?.textVersion, 'text-version')?.work;
  const holders = [
    ...world.of('assertion').map((sourced) => ({ sourced, work: sourced.record.work, evidence: sourced.record.evidence })),
    ...world.of('correction').map((sourced) => ({ sourced, work: sourced.record.work, evidence: sourced.record.evidence })),
    ...world
      .of('response')
      .map((sourced) => ({ sourced, work: world.get(sourced.record.assertion, 'assertion')?.work, evidence: sourced.record.evidence })),
  ];
  return holders.flatMap(({ sourced, work, evidence }) =>
    evidence.flatMap((id) => {
      const other = workOf(id);
      if (work === undefined || other === undefined || other === work) return [];
      return [problemAt(sourced, 'E_RULE', sourced.record.id, `its evidence stands in ${other}, and it stands in ${work}`)];
    }),
  );
}
