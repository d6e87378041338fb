import { z } from 'zod';
import { line } from './records/parts.js';

/** What a dataset.yaml says of the dataset as a whole, once read. */
export const dataset = z.strictObject({
  id: z.string().describe('`dataset:` and the slug.'),
  title: line.describe('Title for people.'),
  licence: line.optional().describe('Licence of the records (not of the texts).'),
  curators: z
    .array(z.strictObject({ id: z.string(), name: line }))
    .default([])
    .describe('Who curated it.'),
});

/** A dataset, apart from its records. */
export type Dataset = z.infer<typeof dataset>;
