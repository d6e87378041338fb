import { z } from 'zod';
import { language } from '../../model/records/parts.js';
import { ABOUT_AS, CLAIM_KINDS, COMPARATORS, DERIVATION_OPS, LISTINGS, PERIOD_KINDS } from '../../model/vocabulary.js';
import { key, mapping } from './key.js';
import { bySlug, date, many, number, reference, text, word } from './parts.js';

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const FIGURE = new RegExp(`^(?<sign>~|>=|<=|>|<)?\\s*(?<value>${NUMBER})(?:\\.\\.(?<upper>${NUMBER}))?\\s+(?<measure>[a-z0-9:-]+)$`);
const SIGNS = { '~': 'APPROX', '>=': 'GE', '>': 'GT', '<=': 'LE', '<': 'LT' } as const;

/** A figure as written: `198 detainer-requests`, `~ 40 percent-late`, `100..120 riders`. */
export interface Figure {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly comparator: (typeof COMPARATORS)[number];
  readonly measure: string;
  /** Half a unit of its last printed place: how far rounding may have moved it. */
  readonly rounding: number;
}

const figure = z.string().transform((written, context): Figure => {
  const groups = FIGURE.exec(written.trim())?.groups;
  const { sign, value, upper, measure } = groups ?? {};
  if (value === undefined || measure === undefined || (sign !== undefined && upper !== undefined)) {
    const message =
      'expected a number without thousands separators and the slug of a measure, such as "198 detainer-requests", "~40 riders", ">= 15 riders" or "100..120 riders"';
    context.addIssue({ code: 'custom', message });
    return { comparator: 'EQ', measure: 'unknown', rounding: 0 };
  }
  const rounding = 0.5 * 10 ** -(value.split('.')[1]?.length ?? 0);
  if (upper !== undefined) return { lower: Number(value), upper: Number(upper), comparator: 'BETWEEN', measure, rounding };
  const comparator = sign === undefined ? 'EQ' : SIGNS[sign as keyof typeof SIGNS];
  return { value: Number(value), comparator, measure, rounding };
});

const longAbout = mapping({
  what: key(reference, 'claim.about.target', 'Slug of a topic, agent, place or work, or an assertion (`speaker/claim`).'),
  as: key(word(ABOUT_AS).optional(), 'claim.about.as', 'In which part: subject, actor, object, member.', 'none'),
});
const about = z.union([reference.transform((what): z.output<typeof longAbout> => ({ what })), longAbout]);

const reckoned = z.union([
  z
    .array(reference)
    .min(1, 'the list is empty')
    .transform((of) => ({ of })),
  mapping({
    op: key(word(DERIVATION_OPS), 'observation.derivedFrom.op', 'sum, difference, share (a percentage), ratio.'),
    of: key(many(reference), 'observation.derivedFrom.of', 'Claims whose figures it was reckoned from, in the order of the operands.'),
  }),
]);

const claimEntry = mapping({
  text: key(text, 'claim.text', 'One fact in our words, understandable alone.'),
  kind: key(
    word(CLAIM_KINDS).optional(),
    'claim.claimKind',
    'figure, event, state, policy, characterization, prediction, causal, intent, norm.',
    'figure when there is a figure, else state',
  ),
  figure: key(
    figure.optional(),
    'observation.value observation.measure observation.claim observation.unit',
    'Number and slug of its measure; ~ about, >= > <= < bounds, 100..120 between. The unit is the measure’s.',
    'none',
  ),
  comparator: key(
    word(COMPARATORS).optional(),
    'observation.comparator',
    'eq, approx, ge, gt, le, lt, between.',
    'from the sign of the figure, else eq',
  ),
  lower: key(number.optional(), 'observation.lower', 'Lower bound, if given.', 'none'),
  upper: key(number.optional(), 'observation.upper', 'Upper bound, if given.', 'none'),
  unit: key(text.optional(), 'observation.unit', 'Unit of the figure, when it differs from the measure’s.', 'the unit of the measure'),
  printed: key(text.optional(), 'observation.printed', 'The figure as printed, when it differs.', 'none'),
  in: key(
    many(reference).optional(),
    'claim.places observation.places',
    'Slugs of places; several are one total over their union.',
    'none',
  ),
  when: key(date.optional(), 'claim.when', 'The time that the claim is about.', 'unknown'),
  period: key(date.optional(), 'observation.period', 'The time that the figure counts.', '`when`'),
  'period-kind': key(word(PERIOD_KINDS).optional(), 'observation.periodKind', 'point, calendar, fiscal, range, unknown.', 'none'),
  dimensions: key(z.record(text, text).optional(), 'observation.dimensions', 'Further dimensions of the figure: name and value.', 'none'),
  from: key(
    reckoned.optional(),
    'observation.derivedFrom.of observation.derivedFrom.op',
    'Claims whose figures it was reckoned from: a list (the operation is found from the values) or {op, of}.',
    'none',
  ),
  'part-of': key(many(reference).optional(), 'observation.partOf', 'Claims whose figures are totals of which this is a part.', 'none'),
  about: key(many(about).optional(), 'claim.about.target', 'What it is about: slugs, or {what, as}.', 'none'),
  listing: key(word(LISTINGS).optional(), 'claim.listing', 'Whether a list in it is complete or partial ("including").', 'none'),
  language: key(language.optional(), 'claim.language', 'Language of our sentence.', 'en'),
  'same-as': key(many(reference).optional(), 'claim.sameAs', 'The same claim in another language or dataset.', 'none'),
  'narrower-than': key(many(reference).optional(), 'claim.narrowerThan', 'Claims that say more than this one.', 'none'),
});

/** The section `claims`; any file may define some, any may use them. */
export const claimSection = {
  claims: key(
    bySlug(z.union([text.transform((value) => ({ text: value })), claimEntry])).optional(),
    'claim.id observation.id',
    'Claims, by slug. A bare text is the claim.',
    'none',
  ),
};

/** A claim as written. */
export type ClaimEntry = z.output<typeof claimEntry>;
