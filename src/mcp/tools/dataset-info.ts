import { z } from 'zod';
import { PAGE } from '../arguments.js';
import { defineTool, foundPage } from '../tool.js';

/** What the graph holds. */
export const datasetInfoTool = defineTool({
  name: 'onrecord_dataset_info',
  title: 'What the graph holds',
  description:
    'Datasets with version, licence and day of the last ingest, how many claims, assertions, responses, works, speakers and figures there are, and the topics. ' +
    'Call it once to learn what can be asked here. The version belongs into every citation: records may change with the next one.',
  input: z.strictObject({ ...PAGE }),
  head: z.object({
    counts: z.record(z.string(), z.number().int()),
    about: z
      .array(z.object({ id: z.string(), licence: z.string().optional(), records: z.number().int(), ingestedAt: z.string() }))
      .optional(),
  }),
  list: 'topics',
  item: z.object({ id: z.string(), name: z.string(), kind: z.string() }),
  answer: async (_, asking) => {
    const { data, refused } = await asking.ask('DatasetInfo', { first: asking.first, after: asking.after });
    if (refused !== null) return refused;
    const { datasets, topics, ...lists } = data;
    const counts = Object.fromEntries(Object.entries(lists).map(([name, { totalCount }]) => [name, totalCount]));
    const about = datasets.map(({ id, licence, records, ingestedAt }) => ({ id, licence, records, ingestedAt }));
    return foundPage(topics, (topic) => topic, { head: { counts, about }, datasets });
  },
});
