import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

/** Assertions that share a statementId are one statement of several speakers: same claim, different speakers. */
export function statementsAreJoint(world: World): readonly Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, { readonly claim: string | undefined; readonly speakers: Set<string> }>();
  for (const sourced of world.of('assertion')) {
    const { id, statementId, claim, speaker, work } = sourced.record;
    if (statementId === undefined) continue;
    const known = first.get(`${work} ${statementId}`);
    if (known === undefined) {
      first.set(`${work} ${statementId}`, { claim, speakers: new Set([speaker]) });
      continue;
    }
    if (known.claim !== claim)
      problems.push(
        problemAt(
          sourced,
          'E_RULE',
          id,
          `the joint statement "${statementId}" says ${known.claim} elsewhere in the work, and ${claim} here`,
        ),
      );
    if (known.speakers.has(speaker))
      problems.push(problemAt(sourced, 'E_RULE', id, `${speaker} speaks twice in the joint statement "${statementId}"`));
    known.speakers.add(speaker);
  }
  return problems;
}
