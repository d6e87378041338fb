import { z } from 'zod';
import { PAGE } from '../arguments.js';
import type { SearchRecordsQuery } from '../generated/requests.js';
import { tellWork, WORK } from '../records.js';
import { defineTool, foundPage } from '../tool.js';

const KINDS = ['PERSON', 'ORGANIZATION', 'OUTLET', 'GROUP', 'ARTICLE', 'DOCUMENT', 'CLAIM', 'TOPIC', 'MEASURE', 'PLACE'] as const;

type Node = SearchRecordsQuery['search']['edges'][number]['node'];

/** Words to ids. */
export const searchTool = defineTool({
  name: 'onrecord_search',
  title: 'Search records',
  description:
    'Finds people, organizations, works, claims, topics, measures and places by words, best first. Call it first: every other tool asks for ids, and ids are never guessed. ' +
    'A claim is found by its sentence, its figure, who asserts it, and what it is about; a person also by titles. Of one or two words all must occur, of three to five all but one; "several words" in double quotes must stand together.',
  input: z.strictObject({
    text: z.string().trim().min(1).max(300).describe('Words to look for; case and accents do not matter.'),
    kinds: z.array(z.enum(KINDS)).min(1).max(KINDS.length).optional().describe('Only these kinds of record. All unless given.'),
    ...PAGE,
  }),
  head: z.object({}),
  list: 'records',
  item: z.object({
    id: z.string(),
    type: z.string(),
    name: z.string().optional(),
    isOutlet: z.boolean().optional(),
    work: WORK.optional(),
    text: z.string().optional(),
    claimKind: z.string().optional(),
    definition: z.string().optional(),
    unit: z.string().optional(),
  }),
  answer: async ({ text, kinds }, { ask, first, after }) => {
    const { data, refused } = await ask('SearchRecords', { text, kinds: kinds ?? null, first, after });
    return refused ?? foundPage(data.search, tellRecord, { head: {}, datasets: data.datasets });
  },
});

function tellRecord(node: Node): object {
  switch (node.__typename) {
    case 'Article':
    case 'Document':
      return { id: node.id, type: node.__typename, work: tellWork(node) };
    case 'Claim':
      return { id: node.id, type: 'Claim', text: node.text, claimKind: node.kind };
    case 'Measure':
      return { id: node.id, type: 'Measure', name: node.name, definition: node.definition, unit: node.unit };
    case 'Organization':
      return { id: node.id, type: 'Organization', name: node.name, isOutlet: node.isOutlet };
    default:
      return { id: node.id, type: node.__typename, name: node.name };
  }
}
