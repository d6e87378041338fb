import { z } from 'zod';
import { SLUG } from '../../model/id.js';
import { DATE_BASES } from '../../model/vocabulary.js';
import { dayBounds } from '../../model/when.js';
import { key, mapping } from './key.js';

/** One line of text; line breaks of a folded block become blanks, and letters their composed form (NFC). */
export const text = z
  .string()
  .overwrite((value) =>
    value
      .split('\n')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(' ')
      .normalize('NFC'),
  )
  .min(1, 'the text is empty')
  .max(2_000, 'the text is longer than 2000 characters, the most that a text of a record may have')
  .regex(/^[^\p{Cc}]*$/u, 'control characters are not allowed');

/** An explicit id: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(120, { error: 'a slug has at most 120 characters' })
  .regex(SLUG, { error: 'a slug has lower-case letters a-z, digits and single hyphens, such as todd-lyons' });

/** A reference to another record: a slug, `person:slug`, or for assertions `speaker/claim`. */
export const reference = z
  .string()
  .trim()
  .regex(/^[a-z0-9:/~>.@-]+$/, 'expected a reference such as todd-lyons, person:todd-lyons or speaker/claim');

/** One of a list of words, written in lower case with hyphens. */
export function word<const T extends readonly [string, ...string[]]>(words: T) {
  const written = words.map((one) => one.toLowerCase().replace(/_/g, '-'));
  return z.enum(written as [string, ...string[]]).transform((one) => one.toUpperCase().replace(/-/g, '_') as T[number]);
}

/** A number, written in digits with an optional fraction. */
export const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, 'expected a number such as 274000 or 61.5, without thousands separators')
  .transform(Number);

/** A whole number from 1. */
export const count = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'expected a whole number from 1')
  .transform(Number);

/** true or false. */
export const truth = z.enum(['true', 'false']).transform((word) => word === 'true');

/** One of these, or a list of them. Always a list once read. */
export function many<T extends z.ZodType>(shape: T) {
  return z.union([shape.transform((one) => [one]), z.array(shape).min(1, 'the list is empty')]);
}

/** A dictionary: the keys are the slugs of the records. */
export function bySlug<T extends z.ZodType>(shape: T) {
  return z.record(slug, shape);
}

/** An EDTF text that names days that exist. */
export const edtfText = z.string().transform((value, context) => {
  const written = value.trim();
  const bounds = dayBounds(written);
  if ('fault' in bounds) {
    context.addIssue({ code: 'custom', message: bounds.fault, params: { code: 'E_DATE' } });
  }
  return written;
});

const SHORT_DATE = /^(?<edtf>[^=()\s]*)(?:\s*=\s*(?<printed>[^()]*[^()\s]))?(?:\s*\((?<basis>[a-z]+)\))?$/;

/** A date as curators write it: `2018-07-13`, `2031-05-13 = Tuesday` (resolved), `2024-02-21 (inferred)`, or a mapping. */
export const date = z.union([
  z.string().transform((value, context) => {
    const groups = SHORT_DATE.exec(value.trim())?.groups;
    const edtf = groups?.edtf ?? value.trim();
    const bounds = dayBounds(edtf);
    if ('fault' in bounds) {
      context.addIssue({ code: 'custom', message: bounds.fault, params: { code: 'E_DATE' } });
      return { edtf };
    }
    const word = groups?.basis?.toUpperCase();
    const named = DATE_BASES.find((basis) => basis === word);
    if (word !== undefined && named === undefined) {
      context.addIssue({
        code: 'custom',
        message: `"(${groups?.basis})" is none of (stated), (resolved), (inferred)`,
        params: { code: 'E_DATE' },
      });
    }
    const basis = named ?? (groups?.printed === undefined ? ('STATED' as const) : ('RESOLVED' as const));
    return groups?.printed === undefined ? { edtf, basis } : { edtf, printed: groups.printed, basis };
  }),
  mapping({
    edtf: key(edtfText, '*.when.edtf', 'The date in EDTF (ISO 8601-2).'),
    printed: key(text.optional(), '*.when.printed', 'The words of the source.'),
    basis: key(word(DATE_BASES).optional(), '*.when.basis', 'How we know it.', 'resolved when `printed` is given, else stated'),
  }).transform((value) => ({
    ...value,
    basis: value.basis ?? (value.printed === undefined ? ('STATED' as const) : ('RESOLVED' as const)),
  })),
]);

/** An ISO day. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2031-05-20')
  .superRefine((value, context) => {
    const bounds = dayBounds(value);
    if ('fault' in bounds) context.addIssue({ code: 'custom', message: bounds.fault, params: { code: 'E_DATE' } });
  });
