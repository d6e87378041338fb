import { z } from 'zod';
import { ROLE_STATUSES } from '../vocabulary.js';
import { when } from '../when.js';
import { line, ref } from './parts.js';

/** One tenure of a title by a person at an organization. */
export const role = z.strictObject({
  kind: z.literal('role'),
  id: z.string(),
  person: ref('person').describe('Who holds it.'),
  title: line.describe('The title without the organization.'),
  status: z.enum(ROLE_STATUSES).default('HELD').describe('HELD, ACTING, INCOMING, FORMER, or merely DESCRIBED.'),
  organization: ref('organization', 'group').optional().describe('Where.'),
  from: when.optional().describe('Begin of the tenure, only if stated.'),
  to: when.optional().describe('End of the tenure, only if stated.'),
  statedIn: z
    .array(z.strictObject({ work: ref('work'), titleAsPrinted: line }))
    .default([])
    .describe('Works that print the title, each with its words.'),
  evidence: z.array(ref('evidence')).default([]).describe('Where these works print it.'),
});
