import { z } from 'zod';
import { TOPIC_KINDS } from '../vocabulary.js';
import { when } from '../when.js';
import { line, ref, wikidataId } from './parts.js';

/** What a figure counts. */
export const measure = z.strictObject({
  kind: z.literal('measure'),
  id: z.string(),
  name: line.describe('Short name.'),
  definition: line.describe('Exactly what is counted.'),
  unit: line.describe('Unit of its figures: person, request, percent.'),
  of: line.optional().describe('What a share is a share of.'),
});

/** Where. */
export const place = z.strictObject({
  kind: z.literal('place'),
  id: z.string(),
  name: line.describe('Name.'),
  placeKind: line.optional().describe('City, county, state, region, country, …'),
  partOf: z.array(ref('place')).default([]).describe('Larger places that hold it wholly.'),
  wikidataId: wikidataId.optional().describe('Id of the same place in Wikidata.'),
});

/** What claims and stances are about. */
export const topic = z.strictObject({
  kind: z.literal('topic'),
  id: z.string(),
  name: line.describe('Name.'),
  topicKind: z.enum(TOPIC_KINDS).default('ISSUE').describe('ISSUE, EVENT, CASE, PROGRAM or PROPOSAL.'),
  when: when.optional().describe('When it took place.'),
  partOf: ref('topic').optional().describe('The larger topic.'),
  wikidataId: wikidataId.optional().describe('Id of the same topic in Wikidata.'),
});
