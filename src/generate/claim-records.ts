import { observationId } from '../model/id.js';
import type { RecInput } from '../model/record.js';
import { type Claim, wholePlace } from './claims.js';
import { measureOf } from './subjects.js';

/** Ids of what a claim refers to; the cast has made each of them a record. */
export interface ClaimTargets {
  readonly places: readonly string[];
  readonly topic: string;
  /** The organization that it speaks of, if it does. */
  readonly body: string | null;
  /** The assertion that a denial is about. */
  readonly denied: string | null;
  /** The claim of which it is a translation. */
  readonly original: string | null;
  /** A claim that says more. */
  readonly wider: string | null;
}

/** The record of a claim. */
export function claimRecord(claim: Claim, targets: ClaimTargets): RecInput {
  const { places, topic, body, denied, original, wider } = targets;
  const { family, part, kind } = claim;
  const year = family.third.sort === 'OTHER_YEAR' && part === 2 ? family.year - 1 : family.year;
  return {
    kind: 'claim',
    id: claim.id,
    text: claim.text,
    claimKind: kind,
    ...(part < 5 || part === 7 ? { when: { edtf: String(year) } } : {}),
    ...(family.style % 23 === 0 && kind === 'EVENT'
      ? { listing: family.style % 2 === 0 ? ('COMPLETE' as const) : ('PARTIAL' as const) }
      : {}),
    ...(claim.language === 'en' ? {} : { language: claim.language }),
    places: [...places],
    about: [
      { target: topic, as: 'SUBJECT' },
      ...(body === null ? [] : [{ target: body, as: 'ACTOR' as const }]),
      ...(denied === null ? [] : [{ target: denied }]),
    ],
    ...(original === null ? {} : { sameAs: [original] }),
    ...(wider === null ? {} : { narrowerThan: [wider] }),
  };
}

/** What a figure refers to: the measure, the places, and the claims of the same family that it is part of or reckoned from. */
export interface FigureTargets {
  readonly measure: string;
  readonly places: readonly string[];
  readonly whole: string | null;
  readonly operands: readonly string[];
}

/** The record of a claim's figure. */
export function observationRecord(claim: Claim, { measure, places, whole, operands }: FigureTargets): RecInput {
  const { family, part } = claim;
  const { value, rival, third, comparator, year, style } = family;
  const other = part === 2 ? third.sort : null;
  const fiscal = other === 'OTHER_KIND';
  const bounds = comparator === 'BETWEEN' ? { lower: Math.floor(rival / 2), upper: rival } : { value: rival };
  const figure =
    part === 1 ? { ...bounds, comparator } : { value: part === 0 ? value : part === 2 ? third.value : Math.abs(value - rival) };
  return {
    kind: 'observation',
    id: observationId(claim.id),
    claim: claim.id,
    measure,
    ...figure,
    unit: measureOf(family.measure, part === 7).unit,
    ...(style % 5 === 0 && part === 0 ? { printed: `some ${value}` } : {}),
    period: { edtf: String(other === 'OTHER_YEAR' ? year - 1 : year) },
    periodKind: fiscal ? 'FISCAL' : style % 9 === 0 && part === 1 ? 'UNKNOWN' : 'CALENDAR',
    places: [...places],
    ...(style % 7 === 0 && part === 2 ? { dimensions: ['status=preliminary'] } : {}),
    ...(whole === null ? {} : { partOf: [observationId(whole)] }),
    ...(operands.length === 0 ? {} : { derivedFrom: { op: 'DIFFERENCE', of: operands.map(observationId) } }),
  };
}

/** Whether the third figure of the family is a total that holds the first. */
export function hasWhole({ family }: Claim): boolean {
  return family.third.sort === 'UNION' || (family.third.sort === 'WHOLE' && wholePlace(family) !== null);
}
