import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { Placed, Visitor, World } from '../world.js';

/** No assertion answers or relays itself, and nobody reports, represents or is told by himself. A dispute of a claim that the same assertion makes is a slip. */
export function answersHaveOthers(world: World): Visitor {
  const response = (sourced: Placed<'response'>) => {
    const { id, assertion, target } = sourced.record;
    if (target === assertion) return [problemAt(sourced, 'E_CYCLE', id, `the assertion answers itself: ${assertion} → ${target}`)];
    const claim = world.get(assertion, 'assertion')?.claim;
    const own = claim === target && sourced.record.responseKind !== 'AGREEMENT' && sourced.record.responseKind !== 'CORROBORATION';
    return own
      ? [
          problemAt(
            sourced,
            'E_RULE',
            id,
            `the assertion of ${claim} answers that very claim with ${sourced.record.responseKind}`,
            'What is disputed is another claim than what is said against it.',
          ),
        ]
      : [];
  };
  const assertion = (sourced: Placed<'assertion'>) => {
    const { id, speaker, reportedBy, onBehalfOf, saidTo, relays } = sourced.record;
    const rule = (code: Problem['code'], message: string) => problemAt(sourced, code, id, message);
    return [
      ...(relays.some(({ assertion }) => assertion === id) ? [rule('E_CYCLE', `the assertion relays itself: ${id} → ${id}`)] : []),
      ...(reportedBy === speaker ? [rule('E_RULE', `${speaker} reports his own words`)] : []),
      ...(onBehalfOf === speaker ? [rule('E_RULE', `${speaker} speaks on behalf of himself`)] : []),
      ...(saidTo.includes(speaker) ? [rule('W_RULE', `${speaker} speaks to himself`)] : []),
    ];
  };
  return { on: { response, assertion } };
}
