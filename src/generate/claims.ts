import { idOf } from '../model/id.js';
import type { RecordOf } from '../model/record.js';
import { agentOf } from './agents.js';
import { type Family, familyOf } from './families.js';
import { MATTERS } from './matters.js';
import { CLAIM_PHRASES, filled, TRANSLATED } from './phrases.js';
import { recalled } from './recalled.js';
import type { Setting } from './setting.js';
import { FAMILY } from './sizes.js';
import { largerPlace, measureOf, placeOf } from './subjects.js';

/** An invented claim: which of its family it is, and its sentence. */
export interface Claim {
  readonly n: number;
  readonly id: string;
  readonly part: number;
  readonly family: Family;
  readonly kind: RecordOf<'claim'>['claimKind'];
  readonly language: 'en' | 'de' | 'fr' | 'es';
  readonly text: string;
}

const PARTS = ['figure', 'recount', 'other-figure', 'state', 'event', 'plan', 'view'] as const;
const PLANS = ['POLICY', 'INTENT', 'PREDICTION'] as const;
const VIEWS = ['CHARACTERIZATION', 'CAUSAL', 'NORM'] as const;

/** The claim with this number: eight in a row are a family. */
export const claimOf = recalled(makeClaim);

function makeClaim(n: number, setting: Setting): Claim {
  const family = familyOf(Math.floor(n / FAMILY), setting);
  const part = n % FAMILY;
  const { last, style } = family;
  const translated = last === 'DENIAL' || last === 'GAP' ? null : last;
  const kind =
    part < 3 || (part === 7 && last === 'GAP')
      ? 'FIGURE'
      : part === 4
        ? 'EVENT'
        : part === 5
          ? (PLANS[style % 3] ?? 'POLICY')
          : part === 6
            ? (VIEWS[style % 3] ?? 'NORM')
            : 'STATE';
  const place = placeOf(family.place, setting);
  const measure = measureOf(family.measure);
  const slug = `${place.id.slice('place:'.length)}-${measure.slug}-${family.year}-${part < 7 ? PARTS[part] : last.toLowerCase()}`;
  const phrase = phraseOf(part, kind, family, translated !== null);
  return {
    n,
    id: idOf('claim', slug),
    part,
    family,
    kind,
    language: part === 7 && translated !== null ? translated : 'en',
    text: filled(phrase, wordsOf(family, part, setting)),
  };
}

function phraseOf(part: number, kind: Claim['kind'], { last, style, third, measure, comparator }: Family, translated: boolean): string {
  const percent = measureOf(measure).unit === 'percent';
  const count = percent ? '{place} put its {counted} of {year} at {value} percent.' : '{place} had {value} {counted} in {year}.';
  if (part === 0) return count;
  if (part === 1) {
    const sign = { EQ: '', APPROX: 'about ', GE: 'at least ', LT: 'fewer than ', BETWEEN: '{lower} to ' }[comparator];
    return count.replace('{value}', `${sign}{value}`).replace(/\.$/, ' by another count.');
  }
  if (part === 2) {
    const where = { WHOLE: '{larger} as a whole', OTHER_YEAR: '{place}', OTHER_KIND: '{place}', UNION: '{place} and {other} together' }[
      third.sort
    ];
    const when = { WHOLE: '{year}', UNION: '{year}', OTHER_YEAR: '{before}', OTHER_KIND: 'the fiscal year {year}' }[third.sort];
    return `${filled(percent ? '{where} had {value} percent {counted} in {when}.' : '{where} had {value} {counted} in {when}.', { where, when })}`;
  }
  if (part === 3 && translated) return TRANSLATED.en;
  if (part === 7) {
    if (last === 'DENIAL') return 'It is not so that {place} counted {counted} for {year} rightly.';
    if (last === 'GAP') return 'The two counts of {counted} in {place} for {year} differ by {gap}.';
    return TRANSLATED[last];
  }
  const phrases = kind === 'FIGURE' ? [] : CLAIM_PHRASES[kind];
  return phrases[(style >>> 4) % phrases.length] ?? '';
}

function wordsOf(family: Family, part: number, setting: Setting): Readonly<Record<string, string | number>> {
  const { value, rival, third } = family;
  const measure = measureOf(family.measure);
  const body = agentOf({ sort: 'organization', n: bodyOf(family, setting) }, setting);
  return {
    place: placeOf(family.place, setting).name,
    larger: placeOf(third.sort === 'WHOLE' ? (wholePlace(family) ?? family.place) : family.place, setting).name,
    other: placeOf(otherPlace(family, setting), setting).name,
    body: body.name,
    subject: MATTERS[measure.matter]?.subject ?? '',
    counted: measure.name,
    year: family.year,
    before: family.year - 1,
    value: part === 0 ? value : part === 1 ? rival : third.value,
    lower: Math.floor(rival / 2),
    gap: Math.abs(value - rival),
  };
}

/** The organization that sentences of a family speak of. */
export function bodyOf({ style }: Family, { sizes }: Setting): number {
  return 5 * (style % Math.floor(sizes.speakers / 5)) + 3;
}

/** The second place of a total over two. */
export function otherPlace({ place }: Family, { sizes }: Setting): number {
  return (place + 1) % sizes.places;
}

/** The place whose total a family's third figure may be; null for a country. */
export function wholePlace({ place }: Family): number | null {
  return largerPlace(place);
}
