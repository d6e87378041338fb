import { z } from 'zod';
import { language, url } from '../../model/records/parts.js';
import { BASES, FIDELITIES, RELAY_HOWS, WORK_KINDS } from '../../model/vocabulary.js';
import { key, mapping } from './key.js';
import { bySlug, count, date, many, reference, slug, text, truth, word } from './parts.js';
import { whereKeys } from './passage.js';

const year = count.refine((value) => value >= 1000 && value <= 9999, 'expected a year such as 2031');

const rights = mapping({
  holder: key(reference.optional(), 'work.rights.holder', 'Slug of the agent who holds the rights.', 'unknown'),
  year: key(year.optional(), 'work.rights.year', 'Year of the notice.', 'unknown'),
  terms: key(text.optional(), 'work.rights.terms', 'The terms in a few words.', 'unknown'),
});

/** A work that something rests on: its slug, or a mapping. */
export function resting(kind: string) {
  const long = mapping({
    work: key(reference, `${kind}.basedOn.work`, 'Slug of the work it rests on.'),
    how: key(word(RELAY_HOWS).optional(), `${kind}.basedOn.how`, 'quotes, paraphrases, credits, republishes, uses-data.', 'credits'),
    fidelity: key(
      word(FIDELITIES).optional(),
      `${kind}.basedOn.fidelity`,
      'Whether the meaning stayed the same, or was narrowed, widened, altered.',
      'same',
    ),
    basis: key(word(BASES).optional(), `${kind}.basedOn.basis`, 'stated in the source, or curated: seen by us.', 'stated'),
    text: key(text.optional(), `${kind}.basedOn.text`, 'The reference as printed, if short.', 'none'),
    note: key(text.optional(), `${kind}.basedOn.note`, 'What became of the meaning on the way, or how we know, in our words.', 'none'),
  });
  return z.union([reference.transform((work): z.output<typeof long> => ({ work })), long]);
}

const longCredit = mapping({
  to: key(reference, 'work.credits.to', 'Slug of the agent or work credited.'),
  text: key(text.optional(), 'work.credits.text', 'The credit as printed, if short.', 'none'),
  ...whereKeys('Where the credit stands.'),
});
const credit = z.union([reference.transform((to): z.output<typeof longCredit> => ({ to })), longCredit]);

const shared = {
  published: key(date.optional(), 'work.published', 'Day of publication.', 'unknown'),
  modified: key(date.optional(), 'work.modified', 'Day of the last announced change.', 'none'),
  url: key(url.optional(), 'work.url', 'Where it can be read.', 'none'),
  by: key(many(reference).optional(), 'work.writtenBy', 'Slugs of the authors.', 'none'),
  outlet: key(reference.optional(), 'work.publishedBy', 'Slug of the outlet.', 'none'),
  'issued-by': key(reference.optional(), 'work.issuedBy', 'Slug of the agent who issued it, for documents.', 'none'),
  distributed: key(many(reference).optional(), 'work.distributedBy', 'Agencies that pass it on.', 'none'),
  rights: key(rights.optional(), '', 'The rights notice as fields.', 'none'),
  'based-on': key(many(resting('work')).optional(), '', 'Works that it rests on as a whole.', 'none'),
  credits: key(many(credit).optional(), '', 'Whom or what it credits.', 'none'),
};

const workEntry = mapping({
  title: key(text, 'work.title', 'The title as printed, or ours where there is none.'),
  kind: key(
    word(WORK_KINDS).optional(),
    'work.kind work.workKind',
    'news, opinion, blog, post (articles) or report, letter, press-release, statement, dataset, law, ruling, filing, speech (documents).',
    'news with an outlet, else report',
  ),
  language: key(language.optional(), 'work.language', 'Language tag (BCP 47).', 'unknown'),
  ...shared,
  cited: key(truth.optional(), 'work.inCorpus', 'Whether it is known only because another work cites it.', 'true'),
});

/** The section `works`: what is cited, not held. */
export const workSection = { works: key(bySlug(workEntry).optional(), 'work.id', 'Works that are cited, by slug.', 'none') };

/** The keys at the head of an article file. */
export const articleHead = {
  article: key(slug, 'work.id', 'Slug of the article; its file is named after it.'),
  headline: key(text.optional(), 'work.title', 'The headline as printed.', 'give `title` instead'),
  title: key(text.optional(), 'work.title', 'Our title, when the text came without a headline.', 'give `headline` instead'),
  kind: key(word(WORK_KINDS).optional(), 'work.kind work.workKind', 'As in `works`.', 'news'),
  language: key(language.optional(), 'work.language', 'Language tag (BCP 47).', 'en'),
  ...shared,
  cited: key(truth.optional(), 'work.inCorpus', 'true: we do not hold the work, only what others say of it.', 'false'),
  retrieved: key(date.optional(), 'text-version.retrieved', 'Day on which the text was read.', 'unknown'),
  text: key(
    z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hexadecimal digits')
      .optional(),
    'text-version.sha256',
    'Digest of the text; written by `onrecord seal`.',
    'not sealed yet',
  ),
};

/** A cited work as written. */
export type WorkEntry = z.output<typeof workEntry>;
/** A work that something rests on, as written. */
export type Resting = z.output<ReturnType<typeof resting>>;
/** Keys that cited works and articles share, as written. */
export type SharedWork = Pick<WorkEntry, keyof typeof shared>;
