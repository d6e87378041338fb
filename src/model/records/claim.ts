import { z } from 'zod';
import { ABOUT_AS, CLAIM_KINDS, COMPARATORS, DERIVATION_OPS, LISTINGS, PERIOD_KINDS } from '../vocabulary.js';
import { when } from '../when.js';
import { language, line, ref } from './parts.js';

/** One atomic sentence in our words. */
export const claim = z.strictObject({
  kind: z.literal('claim'),
  id: z.string(),
  text: line.describe('The sentence, understandable alone.'),
  claimKind: z.enum(CLAIM_KINDS).describe('What sort of thing is said.'),
  when: when.optional().describe('The time that the claim is about.'),
  listing: z.enum(LISTINGS).optional().describe('Whether a list in it is COMPLETE or PARTIAL ("including").'),
  language: language.default('en').describe('Language of our sentence.'),
  places: z.array(ref('place')).default([]).describe('Where it is about.'),
  about: z
    .array(z.strictObject({ target: ref('topic', 'agent', 'place', 'work', 'assertion'), as: z.enum(ABOUT_AS).optional() }))
    .default([])
    .describe('What it is about, and in which part.'),
  sameAs: z.array(ref('claim')).default([]).describe('The same claim in another dataset or language.'),
  narrowerThan: z.array(ref('claim')).default([]).describe('Claims that say more than this one.'),
});

/** A figure: at most one per claim. */
export const observation = z.strictObject({
  kind: z.literal('observation'),
  id: z.string(),
  claim: ref('claim').describe('The claim whose figure it is.'),
  measure: ref('measure').describe('What is counted.'),
  value: z.number().optional().describe('The figure, in `unit`.'),
  lower: z.number().optional().describe('Lower bound, if given.'),
  upper: z.number().optional().describe('Upper bound, if given.'),
  comparator: z.enum(COMPARATORS).default('EQ').describe('How the figure bounds the truth.'),
  unit: line.describe('Unit of the figure.'),
  printed: line.optional().describe('The figure as printed, when it differs.'),
  period: when.optional().describe('The time it counts.'),
  periodKind: z.enum(PERIOD_KINDS).optional().describe('Kind of that time.'),
  places: z.array(ref('place')).default([]).describe('Where; several = one total over their union.'),
  dimensions: z
    .array(z.string().regex(/^[^=]+=.+$/, 'expected name=value'))
    .default([])
    .describe('Further dimensions, `name=value`, sorted.'),
  partOf: z.array(ref('observation')).default([]).describe('Totals of which it is a part, in the same unit.'),
  derivedFrom: z
    .strictObject({
      op: z.enum(DERIVATION_OPS).describe('How it was reckoned; a percentage is a SHARE.'),
      of: z.array(ref('observation')).min(1).describe('From what, in the order of the operands.'),
    })
    .optional()
    .describe('From which figures it was reckoned.'),
});
