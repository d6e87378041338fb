import { z } from 'zod';
import { LONGEST_CURSOR } from './cursor.js';

/** An argument that is the id of a record whose id begins with one of these words. */
export function idArgument(prefixes: readonly string[], meaning: string) {
  return z
    .string()
    .max(700)
    .regex(new RegExp(`^(?:${prefixes.join('|')}):[^\\s]+$`))
    .describe(meaning);
}

/** The prefixes of the ids of whoever can speak. */
export const AGENTS = ['person', 'organization', 'group'] as const;

/** An argument that is a day, `YYYY-MM-DD`. */
export function dayArgument(meaning: string) {
  return z.iso.date().describe(meaning);
}

/** The two arguments of every list. */
export const PAGE = {
  limit: z
    .number()
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe('How many records at most (1 to 50; 20 unless given). Fewer come when the answer would be too large.'),
  cursor: z
    .string()
    .min(1)
    .max(LONGEST_CURSOR)
    .optional()
    .describe('nextCursor of the page before, with the other arguments as they were. A cursor from before an ingest is refused.'),
} as const;
