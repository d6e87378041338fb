import { z } from 'zod';
import { line, membership, url, wikidataId } from './parts.js';

const named = {
  name: line.describe('The usual name.'),
  aliases: z.array(line).default([]).describe('Other names by which it is found.'),
  wikidataId: wikidataId.optional().describe('Id of the same thing in Wikidata.'),
  sameAs: z.array(url).default([]).describe('Addresses that describe the same thing.'),
  partOf: z.array(membership).default([]).describe('What it is a unit, property or member of.'),
};

/** A human being. */
export const person = z.strictObject({ kind: z.literal('person'), id: z.string(), ...named });

/** An organization; an outlet when it publishes. */
export const organization = z.strictObject({
  kind: z.literal('organization'),
  id: z.string(),
  ...named,
  outlet: z.boolean().default(false).describe('Whether it publishes (label Outlet).'),
  speaksAlone: z
    .boolean()
    .default(false)
    .describe('Whether it speaks for itself although it is a unit: origins are then not lifted to the whole.'),
});

/** Several or unnamed people, as printed. */
export const group = z.strictObject({ kind: z.literal('group'), id: z.string(), ...named });
