import { GraphQLError } from 'graphql';
import { impact } from '../../../reason/impact/impact.js';
import { type Conclude, recordAt } from '../row-ref.js';
import { affectedOf, survivingOf } from './affected.js';
import { type ImpactInput, impactInput } from './impact-input.js';

/** What would fall with an assertion, a work or a figure; null for an unknown id, an error for another kind of record. */
export const concludeImpact: Conclude = (rows) => {
  const input = impactInput(rows);
  const [asked] = input.roots;
  if (asked === undefined) return null;
  if (asked.label !== 'Assertion' && asked.label !== 'Work' && asked.label !== 'Observation') return otherKind(asked.id);
  const found = fall(input);
  return { of: recordAt(input.rowOf.get(asked.id) ?? -1), affected: affectedOf(found, input), surviving: survivingOf(found, input) };
};

/** What rested on the words of a correction. */
export const concludeAffected: Conclude = (rows) => {
  const input = impactInput(rows);
  return affectedOf(fall(input), input);
};

/** What still supports the claims of a correction. */
export const concludeSurviving: Conclude = (rows) => {
  const input = impactInput(rows);
  return survivingOf(fall(input), input);
};

function fall({ roots, ground }: ImpactInput) {
  return impact(
    roots.map(({ id }) => id),
    ground,
  );
}

function otherKind(id: string): GraphQLError {
  return new GraphQLError(
    `\`${id}\` is no assertion, work or figure, and nothing rests on it by a link. Ask for an assertion of it, a work, or an observation.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
