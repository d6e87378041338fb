import type { Range } from '../evidence/ranges.js';
import { correctionId } from '../model/id.js';
import type { RecInput } from '../model/record.js';
import { CORRECTION_KINDS } from '../model/vocabulary.js';
import { agentOf } from './agents.js';
import type { Cast } from './cast.js';
import { type Citations, openCitations } from './citations.js';
import { claimOf } from './claims.js';
import { isoDay } from './days.js';
import { type Draft, draftSaying, draftSilence, type Telling } from './drafts.js';
import { headOf } from './heads.js';
import type { Ledger } from './ledger.js';
import { openPage } from './page.js';
import { FILLERS } from './phrases.js';
import { stream } from './random.js';
import { chooseSaying } from './sayings.js';
import type { Setting } from './setting.js';
import { FAMILY } from './sizes.js';
import { topicOf } from './subjects.js';
import { workRecord } from './works.js';

/** What came of a work: its records in order, how many are assertions, and its text if it is held. */
export interface Told {
  readonly records: readonly RecInput[];
  readonly assertions: number;
  readonly text: { readonly slug: string; readonly words: string } | null;
}

/** Invents the work with this number: who says what in it, in which words, and what it answers or passes on. At most `room` assertions, at least one. */
export function tellWork(n: number, room: number, setting: Setting, cast: Cast, ledger: Ledger): Told {
  const head = headOf(n, setting);
  const random = stream(setting.seed, 'work', n);
  const telling: Telling = { head, setting, cast, ledger, random, page: head.held ? openPage() : null, ids: new Set() };
  const matter = Math.floor(setting.draw.claim(random) / FAMILY);
  const many = Math.min(room, 1 + random.int(10) + (random.chance(0.35) ? random.int(22) : 0));
  const { title, drafts } = openWork(telling, matter);
  while (drafts.length < many) {
    const silence = random.chance(0.04) ? draftSilence(telling, matter) : null;
    const saying = silence === null ? chooseSaying(head, matter, random, setting, ledger) : null;
    if (silence !== null) drafts.push(silence);
    if (saying !== null) drafts.push(...draftSaying(telling, drafts.length + 1 < many ? saying : { ...saying, jointly: null }));
  }
  const correction = head.article && head.held && random.chance(0.03) ? announce(telling) : null;
  telling.page?.add('\n');
  const citations = telling.page === null ? null : openCitations(head, telling.page.text());
  const said = drafts.flatMap((draft) => finish(draft, telling, citations));
  const corrections = correction === null || citations === null ? [] : [correctionRecord(correction, drafts, telling, citations)];
  const upstream = drafts.flatMap(({ saying }) => (saying?.relays == null ? [] : [saying.relays]));
  const work = workRecord(head, title, upstream, correction?.day ?? null, cast, setting);
  return {
    records: [work, ...(citations?.records() ?? []), ...said, ...corrections],
    assertions: drafts.length,
    text: citations === null ? null : { slug: head.id.slice('work:'.length), words: citations.text },
  };
}

/** Writes headline and byline. In one news article of four the headline makes a claim by itself. */
function openWork(telling: Telling, matter: number): { readonly title: string; readonly drafts: Draft[] } {
  const { head, page, random, setting } = telling;
  const claim = claimOf(matter * FAMILY + random.int(6), setting);
  const claiming = page !== null && head.workKind === 'NEWS' && random.chance(0.25);
  const title = claiming ? claim.text.replace(/\.$/, '') : `${random.pick(LEADS)} ${topicOf(claim.family.topic).name}`;
  const headline = page?.add(title) ?? null;
  const by = agentOf(head.author ?? head.publisher, setting).name;
  page?.add(`\n\nBy ${by}\n\n${random.pick(FILLERS)}`);
  if (!claiming || headline === null) return { title, drafts: [] };
  const saying = { claim, speaker: head.voice, voice: true, relays: null, answers: null, reporter: null, jointly: null };
  return { title, drafts: [...draftSaying(telling, saying, headline)] };
}

const LEADS = ['More on', 'Questions about', 'What is known:', 'Two views:', 'From the files:', 'Notes on'] as const;

/** The records of a draft, once its passages can be cited. */
function finish(draft: Draft, { head, cast, setting }: Telling, citations: Citations | null): readonly RecInput[] {
  const { passages, headline, as, title } = draft;
  const evidence = citations === null ? [] : [...new Set(passages.map((ranges) => citations.cite(ranges, headline ? 'HEADLINE' : 'BODY')))];
  if (as.tenure !== null && cast.lacksRole(as.tenure))
    cast.role(
      Math.floor(as.tenure.number / 4),
      as.tenure,
      citations === null || title === null ? null : { work: head.id, evidence: citations.cite([title]) },
    );
  return draft.records(evidence);
}

/** A note below a text that says that something was changed. */
interface Announcement {
  readonly kind: (typeof CORRECTION_KINDS)[number];
  readonly day: number;
  readonly note: Range;
}

function announce({ page, random, head }: Telling): Announcement | null {
  if (page === null) return null;
  const kind = random.pick(CORRECTION_KINDS);
  const day = head.day + 1 + random.int(20);
  page.add('\n\n');
  return { kind, day, note: page.add(`${NOTES[kind]}: This text was changed on ${isoDay(day)}.`) };
}

const NOTES = {
  CORRECTION: 'Correction',
  CLARIFICATION: 'Clarification',
  UPDATE: 'Update',
  RETRACTION: 'Correction',
  EDITORS_NOTE: 'Editor’s note',
} as const;

/** What the note withdrew is the first assertion of the work, and the last one stands instead, if it says something else. */
function correctionRecord({ kind, day, note }: Announcement, drafts: readonly Draft[], { head }: Telling, citations: Citations): RecInput {
  const stated = drafts.flatMap(({ id, saying }) => (saying === null ? [] : [{ id, claim: saying.claim.n }]));
  const [first, last] = [stated[0], stated.at(-1)];
  const withdrawn = kind === 'CORRECTION' || kind === 'RETRACTION' ? first : undefined;
  const instead = kind === 'CORRECTION' && last?.claim !== first?.claim ? last : undefined;
  return {
    kind: 'correction',
    id: correctionId(head.id, 1),
    work: head.id,
    correctionKind: kind,
    published: { edtf: isoDay(day) },
    summary: `The publisher changed the text ${day - head.day} days after publication.`,
    evidence: [citations.cite([note], 'NOTE')],
    withdrew: withdrawn === undefined ? [] : [withdrawn.id],
    replacedBy: instead === undefined ? [] : [instead.id],
  };
}
