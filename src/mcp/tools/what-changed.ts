import { z } from 'zod';
import { dayArgument, idArgument, PAGE } from '../arguments.js';
import type { ChangesSinceQuery, SourceFragment } from '../generated/requests.js';
import { notFound } from '../not-found.js';
import { AGENT, tellAgent, tellWork, WORK } from '../records.js';
import { SAID, tellSaid } from '../said.js';
import { defineTool, foundList } from '../tool.js';

/** Most changes that the API gives at once. */
const MOST_CHANGES = 100;

/** What changed since a day. */
export const whatChangedTool = defineTool({
  name: 'onrecord_what_changed',
  title: 'What changed since a day',
  description:
    'What became known about a claim or a person after a day, by publication: assertions, disputes, stances, roles and corrections that entered, and what was taken back, with the numbers on both days. ' +
    `Call it to follow a story, or to see what an older text could not know. At most the first ${MOST_CHANGES} changes; where changeCount is larger, ask again with from set to the day of the last one.`,
  input: z.strictObject({
    id: idArgument(['claim', 'person'], 'Id of the claim or the person.'),
    from: dayArgument('The earlier day, YYYY-MM-DD: what was published on it or before is no change.'),
    to: dayArgument('The later day, YYYY-MM-DD; today unless given.').optional(),
    ...PAGE,
  }),
  head: z.object({
    of: z.string(),
    from: z.string(),
    to: z.string(),
    changeCount: z.number().int(),
    tallies: z.array(z.object({ of: z.string(), before: z.number().int(), after: z.number().int() })),
  }),
  list: 'changes',
  item: z.object({
    day: z.string(),
    how: z.string(),
    kind: z.string(),
    id: z.string(),
    said: SAID.optional(),
    detail: z.string().optional(),
    target: z.string().optional(),
    title: z.string().optional(),
    organization: AGENT.optional(),
    summary: z.string().optional(),
    work: WORK.optional(),
    by: z.string().optional(),
  }),
  answer: async ({ id, from, to }, asking) => {
    const { data, refused } = await asking.ask('ChangesSince', { id, from, to: to ?? asking.today });
    if (refused !== null) return refused;
    const { whatChanged, datasets } = data;
    if (whatChanged === null) return notFound(asking, 'id', id);
    const { changes, ...counts } = whatChanged;
    const all = changes.slice(0, asking.before + asking.first).map((change) => tellChange(change, datasets));
    const found = foundList(all, Math.min(counts.changeCount, MOST_CHANGES), asking.before, { head: { of: id, ...counts }, datasets });
    return { ...found, more: changes.length > all.length };
  },
});

type Change = NonNullable<ChangesSinceQuery['whatChanged']>['changes'][number];

function tellChange({ record, by, ...plain }: Change, datasets: readonly SourceFragment[]): object {
  return { ...plain, id: record.id, ...tellRecord(record, datasets), by: by?.id };
}

function tellRecord(record: Change['record'], datasets: readonly SourceFragment[]): object {
  switch (record.__typename) {
    case 'Assertion':
      return { said: tellSaid(record, datasets) };
    case 'Response':
      return { said: tellSaid(record.assertion, datasets), detail: `${record.type} ${record.answerKind}`, target: record.target.id };
    case 'Stance':
      return { said: tellSaid(record.assertion, datasets), detail: record.stance, target: record.on.id };
    case 'Role':
      return { title: record.title, detail: record.status, organization: record.organization && tellAgent(record.organization) };
    case 'Correction':
      return { detail: record.correctionKind, summary: record.summary, work: tellWork(record.work) };
    case 'Observation':
      return { detail: `${record.comparator} ${record.value ?? `${record.lower ?? ''}..${record.upper ?? ''}`} ${record.unit}` };
    case 'Comparison':
      return { detail: record.verdict };
  }
}
