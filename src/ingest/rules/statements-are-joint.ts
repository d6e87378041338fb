import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import { openBuckets } from '../store/buckets.js';
import type { Placed, Visitor, World } from '../world.js';

/** Assertions that share a statementId are one statement of several speakers: same claim, different speakers. */
export function statementsAreJoint(world: World): Visitor {
  const statements = openBuckets();
  return {
    on: {
      assertion: ({ record: { statementId, work } }, number) => {
        if (statementId !== undefined) statements.add(`${work} ${statementId}`, number);
        return [];
      },
    },
    *end(): Generator<Problem> {
      for (const numbers of statements.seal().shared()) yield* apart(numbers.map((number) => world.at(number) as Placed<'assertion'>));
    },
  };
}

function* apart(few: readonly Placed<'assertion'>[]): Generator<Problem> {
  const first = new Map<string, { readonly claim: string | undefined; readonly speakers: Set<string> }>();
  for (const sourced of few) {
    const { id, statementId, claim, speaker, work } = sourced.record;
    const known = first.get(`${work} ${statementId}`);
    if (known === undefined) {
      first.set(`${work} ${statementId}`, { claim, speakers: new Set([speaker]) });
      continue;
    }
    if (known.claim !== claim) {
      const message = `the joint statement "${statementId}" says ${known.claim} elsewhere in the work, and ${claim} here`;
      yield problemAt(sourced, 'E_RULE', id, message);
    }
    if (known.speakers.has(speaker))
      yield problemAt(sourced, 'E_RULE', id, `${speaker} speaks twice in the joint statement "${statementId}"`);
    known.speakers.add(speaker);
  }
}
