import type { CLAIM_KINDS } from '../model/vocabulary.js';

/** Sentences of claims by their kind; {Subject} {subject} {place} {year} {body} {counted} are filled in. */
export const CLAIM_PHRASES: Readonly<Record<Exclude<(typeof CLAIM_KINDS)[number], 'FIGURE'>, readonly string[]>> = {
  STATE: [
    '{Subject} of {place} belonged to one company in {year}.',
    '{Subject} of {place} stood below their planned staff in {year}.',
    'Nobody in {place} was in charge of {subject} in {year}.',
    '{place} had no written rules for {subject} in {year}.',
  ],
  EVENT: [
    'Inspectors closed {subject} of {place} for nine days in {year}.',
    'The council of {place} voted twice on {subject} in {year}.',
    '{Subject} of {place} were flooded in {year}.',
    '{body} opened its books on {subject} of {place} in {year}.',
  ],
  POLICY: [
    '{place} has asked for two signatures on every order for {subject} since {year}.',
    '{place} pays for {subject} by the day since {year}.',
  ],
  INTENT: ['{body} means to take over {subject} of {place}.', '{place} will keep {subject} open on holidays.'],
  PREDICTION: ['{place} will have half as many {counted} within six years of {year}.', '{Subject} of {place} will outlast the next storm.'],
  CHARACTERIZATION: [
    '{Subject} of {place} were better run in {year} than ever before.',
    'The count of {counted} in {place} for {year} is careless.',
  ],
  CAUSAL: ['The frost of {year} is why {place} had so many {counted}.', 'Cuts by {body} slowed {subject} of {place} in {year}.'],
  NORM: ['{place} ought to hand {subject} to those who use them.', '{place} should publish {counted} every month.'],
};

/** One claim in several languages, the only one that is translated. */
export const TRANSLATED = {
  en: '{place} published no accounts for {year}.',
  de: '{place} hat für {year} keine Rechnung gelegt.',
  fr: "{place} n'a publié aucun compte pour {year}.",
  es: '{place} no publicó ninguna cuenta de {year}.',
} as const;

/** Titles of roles; a career walks along them. The first speaks for others. */
export const TITLES = [
  'spokesperson',
  'harbour master',
  'chief engineer',
  'director',
  'deputy director',
  'councillor',
  'treasurer',
  'head of the night shift',
  'archivist',
  'inspector',
  'professor of hydrology',
  'shop steward',
] as const;

/** What organizations are named after their invented word: the field, then the form. */
export const FIELDS = [
  'Water',
  'Harbour',
  'School',
  'Tram',
  'Forest',
  'Housing',
  'Lantern',
  'Market',
  'Ferry',
  'Glass',
  'Tide',
  'Road',
] as const;
export const FORMS = [
  'Board',
  'Authority',
  'Union',
  'Trust',
  'Council',
  'Agency',
  'Institute',
  'Association',
  'Society',
  'Office',
  'Fund',
  'Works',
] as const;

/** What outlets are named after their place. */
export const MASTHEADS = [
  'Courier',
  'Observer',
  'Lantern',
  'Tidings',
  'Radio',
  'Ledger',
  'Signal',
  'Weekly',
  'Post-Bag',
  'Foghorn',
] as const;

/** Groups of people as printed; a number of the paper tells them apart. */
export const GROUPS = ['residents of', 'riders from', 'parents in', 'two officials in', 'former workers of', 'shopkeepers in'] as const;

/** Attributing words, and words of doubt. */
export const CUES = ['said', 'wrote', 'claimed', 'insisted', 'recalled', 'estimated', 'acknowledged'] as const;
export const HEDGES = ['reportedly', 'apparently', 'it seems', 'as far as known'] as const;

/** Sentences that state nothing. */
export const FILLERS = [
  'The hall was cold that evening.',
  'A clerk brought tea and a second lamp.',
  'Outside, gulls walked along the rail.',
  'The session began late and ended with a song.',
  'A band played 𝄞 twice before the doors closed.',
] as const;

/** Fills in the words of a phrase. */
export function filled(phrase: string, words: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const word = words[name] ?? words[name.toLowerCase()];
    if (word === undefined) return whole;
    return words[name] === undefined ? capital(String(word)) : String(word);
  });
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Titles of documents that works cite. */
export const DOCUMENT_TITLES = [
  { form: 'Yearly report', kind: 'REPORT' },
  { form: 'Table of counts', kind: 'DATASET' },
  { form: 'Open letter', kind: 'LETTER' },
  { form: 'By-law', kind: 'LAW' },
  { form: 'Audit', kind: 'REPORT' },
  { form: 'Ruling in the case', kind: 'RULING' },
  { form: 'Application', kind: 'FILING' },
  { form: 'Address', kind: 'SPEECH' },
] as const;
