import { z } from 'zod';
import { AGENTS, dayArgument, idArgument, PAGE } from '../arguments.js';
import { firstMissing } from '../not-found.js';
import { SAID, tellSaid } from '../said.js';
import { defineTool, foundPage } from '../tool.js';

/** Assertions of an agent, about a topic, in a work. */
export const whoSaidTool = defineTool({
  name: 'onrecord_who_said',
  title: 'Who said what',
  description:
    'What somebody said, newest first: by a speaker, for an organization, about a topic, in a work, within days. Give at least one of speaker, spokeFor, topic and work; several are joined by "and". ' +
    'Each assertion carries the claim, the title at the time, the work, the places in its text and a citation to copy. Missing answers (DECLINED, NO_RESPONSE, UNREACHABLE) come too, told by act.',
  input: z.strictObject({
    speaker: idArgument(AGENTS, 'Who speaks: the id of a person, an organization or a group.').optional(),
    spokeFor: idArgument(AGENTS, 'For whom it was said: on behalf of this agent, or in a role at it.').optional(),
    topic: idArgument(['topic'], 'The topic that the claim is about.').optional(),
    work: idArgument(['work'], 'The work in which it stands.').optional(),
    from: dayArgument('Said on this day or later, YYYY-MM-DD; where the work does not tell, its own day counts.').optional(),
    to: dayArgument('Said on this day or earlier, YYYY-MM-DD.').optional(),
    ...PAGE,
  }),
  head: z.object({}),
  list: 'assertions',
  item: SAID,
  answer: async ({ speaker, spokeFor, topic, work, from, to }, asking) => {
    if ((speaker ?? spokeFor ?? topic ?? work) === undefined) return NOTHING_GIVEN;
    const filter = {
      ...(speaker === undefined ? {} : { speaker: { id: { eq: speaker } } }),
      ...(spokeFor === undefined ? {} : { spokeFor: { eq: spokeFor } }),
      ...(topic === undefined ? {} : { topic: { eq: topic } }),
      ...(work === undefined ? {} : { work: { id: { eq: work } } }),
      ...((from ?? to) === undefined ? {} : { saidOn: { from: from ?? null, to: to ?? null } }),
    };
    const { data, refused } = await asking.ask('WhoSaid', { filter, first: asking.first, after: asking.after });
    if (refused !== null) return refused;
    const { assertions, datasets } = data;
    const missing = assertions.edges.length === 0 ? await firstMissing(asking, { speaker, spokeFor, topic, work }) : null;
    return missing ?? foundPage(assertions, (node) => tellSaid(node, datasets), { head: {}, datasets });
  },
});

const NOTHING_GIVEN = {
  code: 'BAD_ARGUMENTS',
  message: 'Nothing says whose words are asked for.',
  problems: [{ argument: 'speaker', problem: 'give at least one of speaker, spokeFor, topic and work' }],
};
