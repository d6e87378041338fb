import { z } from 'zod';
import { ARTICLE_KINDS, DOCUMENT_KINDS } from '../vocabulary.js';
import { when } from '../when.js';
import { basedOn, language, line, ref, sha256, url } from './parts.js';

const work = {
  title: line.describe('The title as printed, or ours where there is none.'),
  published: when.optional().describe('Day of publication.'),
  modified: when.optional().describe('Day of the last announced change.'),
  language: language.optional().describe('Language tag (BCP 47).'),
  url: url.optional().describe('Where it can be read.'),
  inCorpus: z.boolean().default(false).describe('False: known only because another work cites it.'),
  rights: z
    .strictObject({
      holder: ref('agent').optional().describe('Who holds the rights.'),
      year: z.int().min(1000).max(9999).optional().describe('Year of the notice.'),
      terms: line.optional().describe('The terms in a few words.'),
    })
    .optional()
    .describe('The rights notice as fields.'),
  writtenBy: z.array(ref('agent')).default([]).describe('Authors.'),
  distributedBy: z.array(ref('agent')).default([]).describe('Agencies that pass it on.'),
  issuedBy: ref('agent').optional().describe('Who issued it, for documents.'),
  publishedBy: ref('organization').optional().describe('The outlet, for articles.'),
  basedOn: z.array(basedOn).default([]).describe('Works that it rests on as a whole.'),
  credits: z
    .array(z.strictObject({ to: ref('agent', 'work'), text: line.optional() }))
    .default([])
    .describe('Whom or what it credits.'),
};

/** Journalism or a post of an outlet. */
export const article = z.strictObject({
  kind: z.literal('article'),
  id: z.string(),
  workKind: z.enum(ARTICLE_KINDS).default('NEWS'),
  ...work,
});

/** A report, letter, press release, data set, law, ruling, filing or speech. */
export const document = z.strictObject({ kind: z.literal('document'), id: z.string(), workKind: z.enum(DOCUMENT_KINDS), ...work });

/** One exact text of a work. */
export const textVersion = z.strictObject({
  kind: z.literal('text-version'),
  id: z.string(),
  work: ref('work').describe('The work whose text it is.'),
  sha256: sha256.describe('Digest of the normalised text, UTF-8.'),
  normalization: z.literal('nobom-lf-nfc').describe('Without byte-order mark, line feeds only, NFC.'),
  length: z.int().nonnegative().describe('Length in Unicode code points.'),
  retrieved: when.optional().describe('Day on which the text was read.'),
});
