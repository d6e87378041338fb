import { z } from 'zod';
import { parseRanges } from '../../evidence/ranges.js';
import { key, mapping } from './key.js';
import { count, text } from './parts.js';

/** What a sealed passage looks like: ranges of code points and the first eight digits of their digest. */
export const SEALED = /^(\d+-\d+(?:\+\d+-\d+)*)(?: ([0-9a-f]{8}))?$/;

/** One passage as written: its words (not sealed yet), or its place. */
export type Passage =
  | { readonly words: readonly string[] }
  | {
      readonly printed: string;
      readonly ranges: readonly { readonly start: number; readonly end: number }[];
      readonly guard: string | null;
    };

const sealed = z.string().transform((value, context): Passage => readSealed(value, context));

/** Words of the text, or a sealed place; several words are one discontinuous passage. */
export const passage = z.union([
  text.transform((value, context): Passage => (/^\d+-\d+\S* [0-9a-f]{8}$/.test(value) ? readSealed(value, context) : { words: [value] })),
  z
    .array(text)
    .min(1, 'the list is empty')
    .transform((words): Passage => ({ words })),
]);

const hints = {
  near: key(text.optional(), '', 'Words close to a quote that stands more than once; for `onrecord seal` only.', 'none'),
  occurrence: key(count.optional(), '', 'Which of several equal quotes, from 1; for `onrecord seal` only.', 'the only one'),
};

const hinted = mapping({ quote: key(passage, 'evidence.ranges', 'The words.'), ...hints }).transform((value): Passage => value.quote);
// A list under `also` is several passages, each perhaps with gaps: it is tried before one passage with gaps.
const further = z.union([z.array(z.union([passage, hinted])).min(1, 'the list is empty'), passage, hinted]);

/** The keys that say where something stands: `quote` before `onrecord seal`, `at` after it; `sets` names what they set in the model. */
export function whereKeys(says: string, sets = 'evidence.ranges') {
  return {
    quote: key(passage.optional(), sets, `${says} Words of the text; a list is one passage with gaps.`, 'none'),
    at: key(sealed.optional(), sets, 'The same after `onrecord seal`: ranges of code points and a guard.', 'not sealed yet'),
    ...hints,
  };
}

/** The key for further passages that say the same. */
export const alsoKey = {
  also: key(
    further.transform((value): readonly Passage[] => (Array.isArray(value) ? value : [value as Passage])).optional(),
    'evidence.ranges',
    'Further passages that say the same: one, or a list.',
    'none',
  ),
};

function readSealed(value: string, context: z.RefinementCtx): Passage {
  const [, printed = value, guard = null] = SEALED.exec(value.trim()) ?? [];
  const parsed = parseRanges(printed);
  if ('fault' in parsed) {
    context.addIssue({ code: 'custom', message: parsed.fault, params: { code: 'E_EVIDENCE_RANGE' } });
    return { printed, ranges: [], guard };
  }
  return { printed, ranges: parsed.ranges, guard };
}
