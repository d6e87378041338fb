import { responseId, stanceId } from '../model/id.js';
import type { RecInput, RecordOf } from '../model/record.js';
import type { Cast } from './cast.js';
import { type Claim, claimOf } from './claims.js';
import type { Ledger, Said } from './ledger.js';
import { type Random, weighted } from './random.js';
import type { Setting } from './setting.js';
import { FAMILY } from './sizes.js';

type Kind = RecordOf<'response'>['responseKind'];

/** How an assertion answers an earlier one, and the claim that it makes in doing so. */
export interface Answer {
  readonly target: Said;
  readonly kind: Kind;
  readonly claim: Claim;
  /** Somebody amends what he said himself. */
  readonly own: boolean;
}

/** Weights of the kinds; who amends speaks of his own words but for a qualification. */
const KINDS = {
  DENIAL: 14,
  FIGURE: 24,
  REBUTTAL: 12,
  UNDERCUT: 8,
  QUESTION: 6,
  CONTRAST: 6,
  AGREEMENT: 16,
  CORROBORATION: 8,
  QUALIFICATION: 8,
  CORRECTION: 3,
  RETRACTION: 2,
  UPDATE: 4,
  CLARIFICATION: 3,
} as const satisfies Partial<Record<Kind, number>>;
const NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];
const WEIGHTS = Object.values(KINDS);
const OWN: readonly Kind[] = ['CORRECTION', 'RETRACTION', 'UPDATE', 'CLARIFICATION'];

/** Chooses an earlier assertion of a family and a way to answer it; null when nothing of the family was said lately. */
export function chooseAnswer(family: number, random: Random, ledger: Ledger, setting: Setting): Answer | null {
  const start = random.int(FAMILY);
  for (let k = 0; k < FAMILY; k++) {
    const target = ledger.last(family * FAMILY + ((start + k) % FAMILY));
    if (target === undefined) continue;
    const part = target.claim % FAMILY;
    const drawn = NAMES[weighted(random, WEIGHTS)] ?? 'DENIAL';
    const kind = drawn === 'FIGURE' && part > 1 ? 'DENIAL' : drawn;
    const own = OWN.includes(kind) && !target.voice;
    const claim = claimOf(family * FAMILY + partFor(kind, part, random), setting);
    return { target, kind, claim, own };
  }
  return null;
}

/** The part of the family that says what such an answer says: the rival figure, the denial, the same again, or something else. */
function partFor(kind: Kind, part: number, random: Random): number {
  if (kind === 'AGREEMENT') return part;
  if (kind === 'FIGURE') return 1 - part;
  if (kind === 'DENIAL' && part !== 7) return 7;
  const other = 2 + random.int(5);
  return other === part ? 3 + ((other - 2) % 4) : other;
}

/** The record of an answer. What is seen by us and not said is CURATED and needs no evidence. */
export function responseRecord(
  assertion: string,
  { target, kind }: Answer,
  evidence: readonly string[],
  random: Random,
  setting: Setting,
): RecInput {
  const toClaim = random.chance(0.12) && kind !== 'AGREEMENT';
  const aspect = ASPECTS[kind]?.[random.int(2)] ?? 'WHOLE';
  const curated = evidence.length === 0 || random.chance(0.1);
  const id = toClaim ? claimOf(target.claim, setting).id : target.id;
  return {
    kind: 'response',
    id: responseId(assertion, id),
    responseKind: kind,
    ...(aspect === 'WHOLE' ? {} : { aspect }),
    ...(curated ? { basis: 'CURATED' as const, note: 'The two are set against each other by us.' } : {}),
    assertion,
    target: id,
    evidence: curated ? [] : [...evidence],
  };
}

const ASPECTS: Partial<Record<Kind, readonly [RecordOf<'response'>['aspect'], RecordOf<'response'>['aspect']]>> = {
  FIGURE: ['FIGURE', 'FIGURE'],
  UNDERCUT: ['SOURCE', 'INFERENCE'],
  QUESTION: ['WHOLE', 'SOURCE'],
  CONTRAST: ['WORDING', 'WHOLE'],
  REBUTTAL: ['WHOLE', 'INFERENCE'],
};

/** What the speaker wants of the matter: of its topic, of a document, or of the norm that he states. */
export function stanceRecord(assertion: string, claim: Claim, cast: Cast, random: Random, setting: Setting): RecInput {
  const target =
    claim.kind === 'NORM' || claim.kind === 'INTENT'
      ? cast.claim(claim)
      : random.chance(0.15)
        ? cast.document(setting.draw.document(random))
        : cast.topic(claim.family.topic);
  return {
    kind: 'stance',
    id: stanceId(assertion, target),
    stanceKind: random.chance(0.55) ? 'FAVOURS' : 'OPPOSES',
    ...(random.chance(0.1) ? { basis: 'CURATED' as const } : {}),
    assertion,
    target,
  };
}
