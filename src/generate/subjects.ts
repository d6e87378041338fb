import { idOf } from '../model/id.js';
import type { RecInput } from '../model/record.js';
import { coined } from './coined.js';
import { MATTERS, QUALIFIERS, TOPIC_FORMS } from './matters.js';
import { stream } from './random.js';
import { recalled } from './recalled.js';
import { accented } from './scripts.js';
import type { Setting } from './setting.js';

/** A thing that records refer to, before it is one. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How many of the first places are countries, and how many regions follow them. */
const COUNTRIES = 3;
const REGIONS = 9;

/** Name and id of a place; every eighth has accents, which its id has not. */
export const placeOf = recalled(makePlace);

function makePlace(n: number, setting: Setting): Named {
  const word = coined('place', setting.scattered.places(n));
  return { id: idOf('place', word.toLowerCase()), name: n % 8 === 5 ? accented(word, n) : word };
}

/** The place in which a place lies, or null for a country. */
export function largerPlace(n: number): number | null {
  if (n < COUNTRIES) return null;
  return n < COUNTRIES + REGIONS ? n % COUNTRIES : COUNTRIES + (n % REGIONS);
}

/** The record of a place; `partOf` is the id of the larger one. */
export function placeRecord(n: number, partOf: string | null, setting: Setting): RecInput {
  const kinds = n < COUNTRIES ? ['country'] : n < COUNTRIES + REGIONS ? ['region'] : ['town', 'town', 'city', 'village'];
  return {
    kind: 'place',
    ...placeOf(n, setting),
    placeKind: stream(setting.seed, 'place', n).pick(kinds),
    ...(partOf === null ? {} : { partOf: [partOf] }),
  };
}

/** What a measure counts; `gap` is the measure of differences between its figures. */
export function measureOf(n: number, gap = false): Named & { readonly slug: string; readonly unit: string; readonly matter: number } {
  const matter = MATTERS[n % MATTERS.length];
  const qualifier = QUALIFIERS[Math.floor(n / MATTERS.length) % QUALIFIERS.length] ?? '';
  const slug = `${qualifier === '' ? '' : `${qualifier}-`}${matter?.slug}${gap ? '-gap' : ''}`;
  const name = `${qualifier === '' ? '' : `${qualifier} `}${matter?.counted}`;
  const unit = matter?.unit ?? 'item';
  return {
    id: idOf('measure', slug),
    slug,
    name: gap ? `gap in ${name}` : name,
    unit: gap && unit === 'percent' ? 'percentage point' : unit,
    matter: n % MATTERS.length,
  };
}

/** The record of a measure. */
export function measureRecord(n: number, gap: boolean): RecInput {
  const { id, name, unit, matter } = measureOf(n, gap);
  const definition = MATTERS[matter]?.definition ?? '';
  return {
    kind: 'measure',
    id,
    name,
    definition: gap ? `difference between two counts: ${definition}` : n < MATTERS.length ? definition : `${definition}; ${name} only`,
    unit,
    of: unit === 'percent' ? 'all of them' : undefined,
  };
}

/** Name, id and matter of a topic. */
export function topicOf(n: number): Named & { readonly matter: number; readonly form: number } {
  const matter = n % MATTERS.length;
  const form = Math.floor(n / MATTERS.length) % TOPIC_FORMS.length;
  const round = Math.floor(n / MATTERS.length / TOPIC_FORMS.length);
  const since = round === 0 ? '' : ` since ${1980 + round}`;
  const name = `${TOPIC_FORMS[form]?.[0]} ${MATTERS[matter]?.subject}${since}`;
  return { id: idOf('topic', `${MATTERS[matter]?.slug}-${form + 1}${since.replaceAll(' ', '-')}`), name, matter, form };
}

/** The topic to which a topic belongs: the first one on the same matter. */
export function largerTopic(n: number): number | null {
  return n < MATTERS.length ? null : n % MATTERS.length;
}

/** The record of a topic; `partOf` is the id of the larger one. */
export function topicRecord(n: number, partOf: string | null, setting: Setting): RecInput {
  const { id, name, form } = topicOf(n);
  const topicKind = TOPIC_FORMS[form]?.[1] ?? 'ISSUE';
  const year = 2005 + stream(setting.seed, 'topic', n).int(10);
  const dated = topicKind === 'EVENT' || topicKind === 'CASE';
  return {
    kind: 'topic',
    id,
    name,
    topicKind,
    ...(dated ? { when: { edtf: String(year) } } : {}),
    ...(partOf === null ? {} : { partOf }),
  };
}
