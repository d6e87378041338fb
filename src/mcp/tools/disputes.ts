import { z } from 'zod';
import { AGENTS, idArgument, PAGE } from '../arguments.js';
import type { TargetFragment } from '../generated/requests.js';
import { firstMissing } from '../not-found.js';
import { AGENT, CLAIM, EVIDENCE, tellAgent, tellEvidence, tellWork, WORK } from '../records.js';
import { SAID, tellSaid } from '../said.js';
import { defineTool, foundPage } from '../tool.js';

const TYPES = ['DISPUTES', 'SUPPORTS', 'AMENDS', 'DOES_NOT_ANSWER'] as const;

/** Who disputes what. */
export const disputesTool = defineTool({
  name: 'onrecord_disputes',
  title: 'Who disputes what',
  description:
    'Who disputes a claim, what an agent disputes, who disputes an agent, or the disputes about a topic, newest first; several conditions are joined by "and", none gives all. ' +
    'A dispute is an assertion that answers another one, with its own speaker and evidence: never a verdict of this server. kind says how (DENIAL, FIGURE, REBUTTAL, UNDERCUT, QUESTION, CONTRAST), aspect which side of the target it answers. ' +
    'Other values of type give who supports, amends or does not answer.',
  input: z.strictObject({
    claim: idArgument(['claim'], 'The claim that is answered, itself or through an assertion of it.').optional(),
    by: idArgument(AGENTS, 'Who disputes.').optional(),
    against: idArgument(AGENTS, 'Whose assertion is disputed.').optional(),
    topic: idArgument(['topic'], 'The topic of the disputed claim.').optional(),
    type: z.enum(TYPES).default('DISPUTES').describe('What the answer does to its target.'),
    ...PAGE,
  }),
  head: z.object({}),
  list: 'responses',
  item: z.object({
    id: z.string(),
    type: z.string(),
    kind: z.string(),
    aspect: z.string(),
    basis: z.string(),
    note: z.string().optional(),
    by: SAID,
    target: z.object({
      id: z.string(),
      type: z.string(),
      claim: CLAIM.optional(),
      inquiry: z.string().optional(),
      speaker: AGENT.optional(),
      foundIn: WORK.optional(),
    }),
    evidence: z.array(EVIDENCE).optional(),
    evidenceCount: z.number().int().optional(),
  }),
  answer: async ({ claim, by, against, topic, type }, asking) => {
    const filter = {
      type,
      ...(claim === undefined ? {} : { targetClaim: { eq: claim } }),
      ...(by === undefined ? {} : { disputant: { id: { eq: by } } }),
      ...(against === undefined ? {} : { targetSpeaker: { id: { eq: against } } }),
      ...(topic === undefined ? {} : { topic: { eq: topic } }),
    };
    const { data, refused } = await asking.ask('DisputesFound', { filter, first: asking.first, after: asking.after });
    if (refused !== null) return refused;
    const { responses, datasets } = data;
    const missing = responses.edges.length === 0 ? await firstMissing(asking, { claim, by, against, topic }) : null;
    return (
      missing ??
      foundPage(
        responses,
        ({ assertion, target, evidence, ...plain }) => ({
          ...plain,
          by: tellSaid(assertion, datasets),
          target: tellTarget(target),
          ...tellEvidence(evidence),
        }),
        { head: {}, datasets },
      )
    );
  },
});

function tellTarget(target: TargetFragment): object {
  if (target.__typename === 'Claim') return { id: target.id, type: 'Claim', claim: { id: target.id, text: target.text } };
  const { id, claim, inquiry, speaker, foundIn } = target;
  return { id, type: 'Assertion', claim, inquiry, speaker: tellAgent(speaker), foundIn: tellWork(foundIn) };
}
