import { GraphQLError } from 'graphql';
import { type ChainDirection, disputeChain } from '../../../reason/standing/dispute-chain.js';
import { type Conclude, recordAt } from '../row-ref.js';
import { tooMany } from './too-many.js';

/** Responses within reach, with start, direction and depth first: the chain, breadth first. */
export const chainOf: Conclude = (rows) => {
  const facts = rows as readonly (readonly [string, ChainDirection, number, string, string, string])[];
  const [first] = facts;
  if (first === undefined) return [];
  const [start, direction, depth] = first;
  if (!(depth >= 1 && depth <= DEEPEST))
    return new GraphQLError(`\`disputeChain(depth:)\` is ${depth}; it takes 1 to ${DEEPEST}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  if (facts.length > MOST_IN_REACH) return tooMany('responses within reach', MOST_IN_REACH, 'Walk on with `responses` instead.');
  const answers = facts.map(([, , , response, answering, answered]) => ({ response, answering, answered }));
  const rowOf = new Map(answers.map(({ response }, at) => [response, at]));
  return disputeChain(start, direction, answers, depth).map(({ response, depth, closesRing }) => ({
    depth,
    response: recordAt(rowOf.get(response) ?? 0),
    closesRing,
  }));
};

const DEEPEST = 10;
const MOST_IN_REACH = 1_000;
