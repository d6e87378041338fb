import { z } from 'zod';
import {
  ACTS,
  ASPECTS,
  ATTRIBUTIONS,
  BASES,
  CHANNELS,
  FIDELITIES,
  MANNERS,
  RELAY_HOWS,
  RESPONSE_KINDS,
  type ResponseKind,
  SECTIONS,
} from '../../model/vocabulary.js';
import { key, mapping } from './key.js';
import { count, date, day, many, reference, text, truth, word } from './parts.js';
import { alsoKey, passage, whereKeys } from './passage.js';
import { resting } from './works.js';

const NON_ACTS = ACTS.slice(1) as unknown as readonly ['DECLINED', 'NO_RESPONSE', 'UNREACHABLE'];

/** Who reviewed records, and when. */
export const reviewed = mapping({
  by: key(text, 'assertion.reviewed.by', 'Id of a curator of dataset.yaml.'),
  date: key(day, 'assertion.reviewed.on', 'The day.'),
});

const longTitle = mapping({
  printed: key(text, 'assertion.roleAsPrinted role.statedIn.titleAsPrinted', 'The title as printed.'),
  ...whereKeys('Where it is printed.'),
});
const printedTitle = z.union([text.transform((printed): z.output<typeof longTitle> => ({ printed })), longTitle]);

const longRelay = mapping({
  what: key(reference, 'assertion.relays.assertion', 'The assertion passed on.'),
  how: key(word(RELAY_HOWS).optional(), 'assertion.relays.how', 'quotes, paraphrases, credits, republishes, uses-data.', 'quotes'),
  fidelity: key(
    word(FIDELITIES).optional(),
    'assertion.relays.fidelity',
    'Whether the meaning stayed the same, or was narrowed, widened, altered.',
    'same',
  ),
  basis: key(word(BASES).optional(), 'assertion.relays.basis', 'stated in the source, or curated: seen by us.', 'stated'),
  note: key(text.optional(), 'assertion.relays.note', 'What became of the meaning on the way, or how we know, in our words.', 'none'),
});
const relay = z.union([reference.transform((what): z.output<typeof longRelay> => ({ what })), longRelay]);

function answer<const K extends readonly [ResponseKind, ...ResponseKind[]]>(kinds: K, otherwise: string) {
  const long = mapping({
    what: key(reference, 'response.target', 'What it answers: `speaker/claim`, `article/speaker/claim`, or the slug of a claim.'),
    kind: key(word(kinds).optional(), 'response.responseKind', `${kinds.map((kind) => kind.toLowerCase()).join(', ')}.`, otherwise),
    aspect: key(
      word(ASPECTS).optional(),
      'response.aspect',
      'whole, figure, source, inference, wording: what of the target it reaches.',
      'whole',
    ),
    basis: key(word(BASES).optional(), 'response.basis', 'stated by the speaker, or curated: seen by us.', 'stated'),
    note: key(text.optional(), 'response.note', 'Why, in our words.', 'the note of the item or group'),
    ...whereKeys('Where the answering stands; without it, where the assertion stands.'),
  });
  return many(z.union([reference.transform((what): z.output<typeof long> => ({ what })), long]));
}

const longStance = mapping({
  what: key(reference, 'stance.target', 'Slug of a topic, work or claim.'),
  basis: key(word(BASES).optional(), 'stance.basis', 'stated by the speaker, or curated: seen by us.', 'stated'),
});
const stance = many(z.union([reference.transform((what): z.output<typeof longStance> => ({ what })), longStance]));

/** Keys of a group that each of its items may override. */
const shared = {
  as: key(
    printedTitle.optional(),
    'assertion.roleAsPrinted role.statedIn.titleAsPrinted role.statedIn.work assertion.role',
    'The title as printed, without the organization; text or {printed, quote}.',
    'none',
  ),
  role: key(
    text.optional(),
    'assertion.role',
    'Title in the list of people, when it differs from the printed one: `Title` or `Title @ organization`.',
    'the role whose title equals `as`',
  ),
  for: key(reference.optional(), 'assertion.onBehalfOf', 'For whom the speaker spoke.', 'none'),
  to: key(
    many(reference).optional(),
    'assertion.saidTo',
    'To whom. An outlet other than the publisher makes a cited work of that outlet.',
    'none',
  ),
  via: key(
    word(CHANNELS).optional(),
    'assertion.channel',
    'interview, statement, press-release, letter, report, speech, broadcast, hearing, filing, post, article, unknown.',
    'unknown; article for voice',
  ),
  date: key(date.optional(), 'assertion.saidOn', 'The day it was said.', 'unknown'),
  'reported-by': key(
    reference.optional(),
    'assertion.reportedBy',
    'Who ascribes it to the speaker, when it is not the work itself.',
    'the work',
  ),
  'based-on': key(many(resting('assertion')).optional(), 'assertion.basedOn.work', 'Works that it rests on.', 'none'),
  relays: key(many(relay).optional(), 'assertion.relays.assertion', 'Assertions that it passes on.', 'none'),
  printed: key(text.optional(), 'assertion.speakerAsPrinted', 'The speaker as printed, when it differs from the name.', 'none'),
  attribution: key(
    word(ATTRIBUTIONS).optional(),
    'assertion.attribution',
    'clear, or ambiguous: it is not plain who is speaking.',
    'clear',
  ),
  statement: key(text.optional(), 'assertion.statementId', 'The same for every speaker of a joint statement.', 'made when several speak'),
  manner: key(
    word(MANNERS).optional(),
    'assertion.manner',
    'direct (inside quotation marks), indirect, mixed, voice.',
    'from the text, by `onrecord seal`; voice for voice',
  ),
  section: key(
    word(SECTIONS).optional(),
    'evidence.section',
    'headline, byline, body, caption, table, note, author-note, rights.',
    'from the text, by `onrecord seal`',
  ),
  cue: key(text.optional(), 'assertion.cue', 'The attributing word: said, claimed.', 'none'),
  hedge: key(text.optional(), 'assertion.hedge', 'A word of doubt: about, reportedly.', 'none'),
  reviewed: key(reviewed.optional(), 'assertion.reviewed.by', 'Who reviewed it, and when.', 'as in dataset.yaml'),
  note: key(text.optional(), 'response.note', 'Note of every response of the item.', 'none'),
};

const sayingMapping = mapping({
  ...whereKeys('Where it is said.'),
  ...alsoKey,
  n: key(count.optional(), 'assertion.id', '2, 3, … for a second assertion of the same claim by the same speaker in the same work.', '1'),
  disputes: key(
    answer(RESPONSE_KINDS.DISPUTES, 'figure when both figures share a measure, else denial').optional(),
    'response.target response.assertion response.evidence response.id',
    'What it disputes.',
    'none',
  ),
  supports: key(answer(RESPONSE_KINDS.SUPPORTS, 'agreement').optional(), 'response.target', 'What it supports.', 'none'),
  amends: key(answer(RESPONSE_KINDS.AMENDS, 'qualification').optional(), 'response.target', 'What it amends.', 'none'),
  favours: key(stance.optional(), 'stance.stanceKind stance.target stance.assertion stance.id', 'What the speaker wants.', 'none'),
  opposes: key(stance.optional(), 'stance.stanceKind stance.target', 'What the speaker does not want.', 'none'),
  ...shared,
});

const saying = z.union([passage.transform((here) => ({ here })), sayingMapping]);

/** Keys of a saying, which a wrong indentation makes look like claims. */
const SAYING_KEYS: ReadonlySet<string> = new Set(Object.keys(sayingMapping.shape));

const claimOfSaying = reference.superRefine((name, context) => {
  if (SAYING_KEYS.has(name))
    context.addIssue({
      code: 'custom',
      message: `\`${name}\` belongs to the claim above it: indent it further`,
      params: { code: 'E_UNKNOWN_KEY' },
    });
});

const notAnswered = {
  act: key(
    word(NON_ACTS).optional(),
    'assertion.act response.responseKind',
    'declined, no-response, unreachable; then `asked` stands instead of `says`.',
    'stated',
  ),
  asked: key(text.optional(), 'assertion.inquiry', 'What was asked, in our words.', 'none'),
  about: key(many(reference).optional(), 'response.target', 'Claims or assertions that are not answered.', 'none'),
  ...whereKeys('Where the work says that there was no answer.'),
  ...alsoKey,
  n: key(count.optional(), 'assertion.id', 'As for an item of `says`.', '1'),
};

const group = mapping({
  who: key(
    many(reference).optional(),
    'assertion.speaker',
    'Slug of the speaker, or a list for a joint statement.',
    'give `voice: true` instead',
  ),
  voice: key(
    truth.optional(),
    'assertion.speaker',
    "true: the work's own words; its outlet speaks, or its authors when it is opinion or a blog.",
    'false',
  ),
  ...shared,
  ...notAnswered,
  says: key(
    z.array(z.record(claimOfSaying, saying)).min(1, 'the list is empty').optional(),
    'assertion.claim assertion.evidence',
    'Items `claim: quote`, `claim: [parts of a quote]` or `claim: {quote, …}`.',
    'give `act` and `asked` instead',
  ),
});

const nonAnswer = mapping({
  who: key(many(reference), 'assertion.speaker', 'Slug of who did not answer, or a list.'),
  ...shared,
  ...notAnswered,
});

const title = mapping({
  who: key(reference, 'role.person', 'Slug of the person.'),
  as: key(text, 'role.statedIn.titleAsPrinted', 'The title as printed.'),
  role: key(text.optional(), 'role.id', 'Title in the list of people, when it differs.', 'the role whose title equals `as`'),
  ...whereKeys('Where it is printed.'),
  ...alsoKey,
});

/** Sections of an article that hold its assertions: `said`, `non-answers`, `titles`. */
export const saidSections = {
  titles: key(
    z.array(title).optional(),
    'role.statedIn.work role.evidence',
    'Titles that the work prints, also of people who do not speak.',
    'none',
  ),
  said: key(z.array(group).optional(), 'assertion.work assertion.id', 'Groups of assertions, one speaker each.', 'none'),
  'non-answers': key(z.array(nonAnswer).optional(), 'assertion.act', 'Who was asked and did not answer.', 'none'),
};

/** A group of assertions as written. */
export type Group = z.output<typeof group>;
/** One item of a group as written, in its long form. */
export type Saying = z.output<typeof sayingMapping>;
/** An attestation of a title as written. */
export type TitleEntry = z.output<typeof title>;
/** A title as printed. */
export type PrintedTitle = z.output<typeof printedTitle>;
/** An answer as written. */
export type Answer = NonNullable<Saying['disputes' | 'supports' | 'amends']>[number];
