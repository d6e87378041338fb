import { z } from 'zod';
import { idArgument, PAGE } from '../arguments.js';
import { notFound } from '../not-found.js';
import { AGENT, CLAIM, FIGURE, few, namedDatasets, TIME, tellAgent, tellFigure } from '../records.js';
import { SAID, tellSaid } from '../said.js';
import { defineTool, foundPage } from '../tool.js';

const COUNT = z.number().int();

/** A claim with its provenance. */
export const claimTool = defineTool({
  name: 'onrecord_claim',
  title: 'A claim with its provenance',
  description:
    'One claim: who asserts it, in which role, when, in which work and where in its text, how it stands (counts of who asserts, disputes and supports it, never a verdict), its figure, and the first answers to it. ' +
    'Call it to say who said something and to quote the evidence. Each assertion carries a citation to copy. All answers: onrecord_disputes with this claim. How many independent origins: onrecord_origins.',
  input: z.strictObject({ id: idArgument(['claim'], 'Id of the claim, from onrecord_search or another answer.'), ...PAGE }),
  head: z.object({
    claim: CLAIM.extend({
      kind: z.string(),
      when: TIME.optional(),
      places: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
      about: z.array(z.object({ as: z.string().optional(), id: z.string() })).optional(),
      figure: FIGURE.optional(),
      sameAs: z.array(z.string()).optional(),
      narrowerThan: z.array(z.string()).optional(),
      standing: z.object({
        asserted: COUNT,
        assertedSides: COUNT,
        disputed: COUNT,
        disputedSides: COUNT,
        supported: COUNT,
        supportedSides: COUNT,
        disputedInPart: COUNT,
        unanswered: z.boolean(),
      }),
      citation: z.string(),
    }),
    answers: z
      .array(
        z.object({
          id: z.string(),
          type: z.string(),
          kind: z.string(),
          aspect: z.string(),
          assertion: z.string(),
          speaker: AGENT,
          claim: CLAIM.optional(),
        }),
      )
      .optional(),
    answerCount: COUNT.optional(),
  }),
  list: 'assertions',
  item: SAID,
  answer: async ({ id }, asking) => {
    const { data, refused } = await asking.ask('ClaimWithProvenance', { id, first: asking.first, after: asking.after });
    if (refused !== null) return refused;
    const { claim, datasets } = data;
    if (claim === null) return notFound(asking, 'id', id);
    const { assertions, responses, figure, places, about, sameAs, narrowerThan, ...plain } = claim;
    const told = {
      ...plain,
      places: few(places),
      about: few(about).map(({ as, target }) => ({ as, id: target.id })),
      figure: figure && tellFigure(figure),
      sameAs: few(sameAs).map((each) => each.id),
      narrowerThan: few(narrowerThan).map((each) => each.id),
      citation: `“${claim.text}” onrecord ${claim.id}; ${namedDatasets(datasets)}.`,
    };
    const answers = responses.nodes.map(({ assertion, ...answer }) => ({
      ...answer,
      assertion: assertion.id,
      speaker: tellAgent(assertion.speaker),
      claim: assertion.claim,
    }));
    const head = { claim: told, answers, answerCount: responses.totalCount };
    return foundPage(assertions, (node) => tellSaid(node, datasets), { head, datasets });
  },
});
