import type { Range, Ranges } from '../evidence/ranges.js';
import { assertionId, responseId } from '../model/id.js';
import type { RecInput } from '../model/record.js';
import { responseRecord, stanceRecord } from './answers.js';
import type { Cast } from './cast.js';
import { claimOf } from './claims.js';
import type { Head } from './heads.js';
import type { Ledger } from './ledger.js';
import type { Page } from './page.js';
import type { Random } from './random.js';
import { saidOn } from './said-on.js';
import { type Saying, SILENCES, someone } from './sayings.js';
import type { Setting } from './setting.js';
import { FAMILY } from './sizes.js';
import { relayOf, restsOn } from './sources.js';
import { type Speaking, speaking } from './speaking.js';
import { wordSaying, wordSilence } from './wording.js';

/** A work while it is told. */
export interface Telling {
  readonly head: Head;
  readonly setting: Setting;
  readonly cast: Cast;
  readonly ledger: Ledger;
  readonly random: Random;
  /** Null when the text of the work is not held. */
  readonly page: Page | null;
  /** Ids of assertions that the work has already. */
  readonly ids: Set<string>;
}

/** An assertion before the text is finished, with what depends on the evidence. */
export interface Draft {
  readonly id: string;
  readonly saying: Saying | null;
  readonly passages: readonly Ranges[];
  /** The passage is the headline. */
  readonly headline: boolean;
  readonly as: Speaking;
  readonly title: Range | null;
  /** The assertion with this evidence, then its responses and stances. */
  readonly records: (evidence: readonly string[]) => readonly RecInput[];
}

/** Drafts the assertions that a saying makes: one, or two when somebody else says it in the same breath. None when the work has them already. */
export function draftSaying(telling: Telling, saying: Saying, headline: Range | null = null): readonly Draft[] {
  const { head, setting, cast, random, page, ids, ledger } = telling;
  const { claim, voice, relays, answers } = saying;
  const speakers = saying.jointly === null ? [saying.speaker] : [saying.speaker, saying.jointly];
  const reportedBy = saying.reporter === null ? undefined : cast.agent(saying.reporter);
  const claimId = cast.claim(claim, answers?.kind === 'DENIAL' ? answers.target.id : undefined);
  const who = speakers.map((speaker) => speaking({ speaker, voice }, head.day, cast, random, setting));
  const first = who.map(({ id }) => assertionId({ work: head.id, speaker: id, what: claimId, act: 'STATED', reportedBy }));
  const again = first.some((id) => ids.has(id));
  const own = again ? first.map((id) => `${id}~2`) : first;
  if (again && (own.some((id) => ids.has(id)) || !random.chance(0.1))) return [];
  const printed = who.flatMap((one) => (one.printed === null ? [] : [one.printed]));
  const worded = page === null ? null : headline === null ? wordSaying(page, printed, claim.text, random) : HEADLINE;
  const said = saidOn(head.day, relays?.day ?? null, random);
  const based = random.chance(0.06) ? [restsOn(head, claim.kind === 'FIGURE', cast, random, setting)] : undefined;
  return who.map((as, i) => {
    const id = own[i] ?? '';
    const speaker = speakers[i] ?? saying.speaker;
    ids.add(id);
    ledger.note({ id, claim: claim.n, work: head.n, day: head.day, speaker, voice, depth: relays === null ? 0 : relays.depth + 1 });
    const fixed = {
      kind: 'assertion',
      id,
      speaker: as.id,
      work: head.id,
      claim: claimId,
      manner: worded?.manner,
      ...as.fields,
      cue: worded?.cue,
      hedge: worded?.hedge,
      saidOn: voice ? undefined : said,
      role: as.tenure?.id,
      statementId: who.length > 1 ? `joint-${ids.size - i}` : undefined,
      ...shared(telling, as),
      reportedBy,
      relays: relays === null ? undefined : [relayOf(relays, random)],
      basedOn: based,
    } as const;
    return {
      id,
      saying,
      passages: headline === null ? (worded?.passages ?? []) : [[headline]],
      headline: headline !== null,
      as,
      title: worded?.titles[i] ?? null,
      records: (evidence) => [
        { ...fixed, evidence: some(evidence) },
        ...(answers === null || i > 0 ? [] : [responseRecord(id, answers, evidence, random, setting)]),
        ...(random.chance(0.06) ? [stanceRecord(id, claim, cast, random, setting)] : []),
      ],
    };
  });
}

/** Drafts that somebody did not answer what a work asked about its matter; null when the page cannot say so. */
export function draftSilence(telling: Telling, matter: number): Draft | null {
  const { head, setting, cast, random, page, ids, ledger } = telling;
  if (page === null) return null;
  const act = random.pick(SILENCES);
  const target = claimOf(matter * FAMILY + random.int(FAMILY), setting);
  const as = speaking({ speaker: someone(random, setting), voice: false }, head.day, cast, random, setting);
  const inquiry = `Is it so, as in ${target.family.year}, claim ${target.part + 1}: ${target.text}`;
  const id = assertionId({ work: head.id, speaker: as.id, what: inquiry, act });
  if (ids.has(id) || as.printed === null) return null;
  ids.add(id);
  const worded = wordSilence(page, as.printed, act, inquiry, random);
  const answered = ledger.last(target.n)?.id ?? cast.claim(target);
  const fixed = {
    kind: 'assertion',
    id,
    speaker: as.id,
    work: head.id,
    act,
    manner: worded.manner,
    ...as.fields,
    role: as.tenure?.id,
    inquiry,
    ...shared(telling, as),
  } as const;
  return {
    id,
    saying: null,
    passages: worded.passages,
    headline: false,
    as,
    title: worded.titles[0] ?? null,
    records: (evidence) => [
      { ...fixed, evidence: some(evidence) },
      { kind: 'response', id: responseId(id, answered), responseKind: act, assertion: id, target: answered, evidence: [...evidence] },
    ],
  };
}

const HEADLINE = { manner: 'VOICE', passages: [], titles: [], cue: undefined, hedge: undefined } as const;

/** What is empty is not written. */
function some<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

/** Fields of every sort of assertion: who reviewed it, and to whom it was said. */
function shared({ head, cast, random }: Telling, { printed }: Speaking): object {
  return {
    ...(random.chance(0.3) ? { reviewed: { by: 'onrecord', on: '2025-01-02' } } : {}),
    ...(head.article && printed !== null && random.chance(0.06) ? { saidTo: [cast.agent(head.publisher)] } : {}),
  };
}
