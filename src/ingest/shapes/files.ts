import { z } from 'zod';
import { CORRECTION_KINDS } from '../../model/vocabulary.js';
import { agentSections } from './agents.js';
import { claimSection } from './claims.js';
import { key, mapping } from './key.js';
import { count, date, many, reference, slug, text, word } from './parts.js';
import { alsoKey, whereKeys } from './passage.js';
import { reviewed, saidSections } from './said.js';
import { subjectSections } from './subjects.js';
import { articleHead, workSection } from './works.js';

const correction = mapping({
  n: key(count.optional(), 'correction.id', 'Its number among the corrections of the work.', '1, 2, … as listed'),
  kind: key(word(CORRECTION_KINDS), 'correction.correctionKind', 'correction, clarification, update, retraction, editors-note.'),
  published: key(date.optional(), 'correction.published', 'When it was announced.', 'unknown'),
  summary: key(text, 'correction.summary', 'What changed, in our words.'),
  withdrew: key(many(reference).optional(), 'correction.withdrew', 'Assertions that no longer stand.', 'none'),
  'replaced-by': key(many(reference).optional(), 'correction.replacedBy', 'Assertions that stand instead.', 'none'),
  ...whereKeys('Where it is announced.'),
  ...alsoKey,
});

const mark = mapping({
  ...whereKeys('The sentence, or some words of it.', ''),
  reason: key(text, '', 'Why it states nothing.'),
});

const vocabulary = { ...agentSections, ...workSection, ...subjectSections, ...claimSection };

/** A vocabulary file: any of the sections of agents, works, subjects and claims. */
export const vocabularyFile = mapping(vocabulary);

/** An article file: its head, what is said in it, and any section of a vocabulary file. */
export const articleFile = mapping({
  ...articleHead,
  corrections: key(z.array(correction).optional(), 'correction.work correction.evidence', 'Changes that the publisher announced.', 'none'),
  ...saidSections,
  'not-a-statement': key(
    z.array(mark).optional(),
    '',
    'Sentences with a cue, quotation or number that state nothing, for `onrecord coverage`; they make no record.',
    'none',
  ),
  ...vocabulary,
});

const bounds = mapping({
  min: key(
    z
      .string()
      .regex(/^\d{1,9}$/, 'expected a number')
      .transform(Number)
      .optional(),
    '',
    'At least so many; fewer is an error.',
    '0',
  ),
  max: key(
    z
      .string()
      .regex(/^\d{1,9}$/, 'expected a number')
      .transform(Number)
      .optional(),
    '',
    'At most so many; more is a warning.',
    'no limit',
  ),
});
const percentage = z
  .string()
  .regex(/^(?:100|\d{1,2}(?:\.\d+)?) ?%$/, 'expected a percentage such as 75%')
  .transform((written) => Number(written.replace('%', '')));

const plurals = [
  'agents',
  'people',
  'organizations',
  'groups',
  'roles',
  'works',
  'articles',
  'documents',
  'claims',
  'assertions',
  'responses',
  'disputes',
  'stances',
  'evidence',
  'observations',
  'measures',
  'places',
  'topics',
  'corrections',
] as const;

/** What a dataset can count itself by. */
export type Plural = (typeof plurals)[number];

const expectation = mapping({
  ...(Object.fromEntries(
    plurals.map((plural) => [plural, key(bounds.optional(), '', `How many ${plural} there must be: {min, max}.`, 'no expectation')]),
  ) as Record<Plural, z.ZodOptional<typeof bounds>>),
  filled: key(
    z.record(z.string().regex(/^[a-z-]+\.[A-Za-z]+$/, 'expected kind.property, such as assertion.evidence'), percentage).optional(),
    '',
    'Share of the records of a kind in which a property is filled: `assertion.evidence: 100%`.',
    'no expectation',
  ),
});

/** The file dataset.yaml. */
export const datasetFile = mapping({
  dataset: key(slug, 'dataset.id', 'Slug of the dataset.'),
  title: key(text, 'dataset.title', 'Title for people.'),
  licence: key(text.optional(), 'dataset.licence', 'Licence of the records (not of the texts).', 'none'),
  format: key(z.string().optional(), '', 'Version of the seed format.', '1'),
  curators: key(z.record(slug, text).optional(), 'dataset.curators', 'Who curated it: id and name.', 'none'),
  reviewed: key(
    reviewed.optional(),
    'assertion.reviewed.by assertion.reviewed.on',
    'Who reviewed the records, and when, unless they say otherwise.',
    'none',
  ),
  read: key(many(z.string().min(1).max(200)), '', 'Files to read: names or patterns with * ** ?; *.yaml or *.ndjson.'),
  expect: key(expectation.optional(), '', 'What the dataset must hold.', 'no expectation'),
});

/** The machine-written file beside an article, `X.seals.yaml`: its keys, for the reference. */
export const sealsFile = mapping({
  text: key(
    mapping({
      sha256: key(z.string(), 'text-version.sha256', 'Digest of the normalised text.'),
      length: key(z.string(), 'text-version.length', 'Length in code points.'),
      normalization: key(z.string(), 'text-version.normalization', 'nobom-lf-nfc.'),
    }),
    'text-version.id text-version.work evidence.textVersion',
    'The version of the text that was sealed.',
  ),
  'START-END': key(
    mapping({
      exact: key(z.string(), 'evidence.exactSha256 evidence.id', 'Digest of the words of the ranges.'),
      context: key(z.string(), 'evidence.contextSha256', 'Digest of what stands around them.'),
      pieces: key(z.string().optional(), '', 'Digests of the single ranges, when there are several.', 'none'),
      section: key(z.string(), 'evidence.section', 'The part of the work.'),
      manner: key(z.string(), 'assertion.manner', 'Whether the words stand inside quotation marks.'),
    }),
    'evidence.ranges',
    'One sealed passage, by its ranges such as 206-228+246-284.',
  ),
});

/** A vocabulary file as read. */
export type VocabularyFile = z.output<typeof vocabularyFile>;
/** An article file as read. */
export type ArticleFile = z.output<typeof articleFile>;
/** dataset.yaml as read. */
export type DatasetFile = z.output<typeof datasetFile>;
/** A correction as written. */
export type CorrectionEntry = z.output<typeof correction>;
