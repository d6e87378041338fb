import type { RecordOf } from '../model/record.js';
import { type Agent, speakerOf } from './agents.js';
import { type Answer, chooseAnswer } from './answers.js';
import { type Claim, claimOf } from './claims.js';
import type { Head } from './heads.js';
import type { Ledger, Said } from './ledger.js';
import type { Random } from './random.js';
import type { Setting } from './setting.js';
import { FAMILY } from './sizes.js';

/** What somebody says in a work: whose claim it is, and what it passes on or answers. */
export interface Saying {
  readonly claim: Claim;
  readonly speaker: Agent;
  readonly voice: boolean;
  readonly relays: Said | null;
  readonly answers: Answer | null;
  /** Who ascribes it to the speaker, when it is not the work. */
  readonly reporter: Agent | null;
  /** Who says the same in one breath. */
  readonly jointly: Agent | null;
}

/** Longest chain of assertions that pass one another on. */
export const LONGEST_CHAIN = 6;

const VOICE = { article: 0.09, document: 0.6 } as const;

/** Chooses what is said next in a work whose matter is the family `matter`; null when chance has it that somebody would answer himself. */
export function chooseSaying(head: Head, matter: number, random: Random, setting: Setting, ledger: Ledger): Saying | null {
  const family = random.chance(0.6) ? matter : Math.floor(setting.draw.claim(random) / FAMILY);
  const answer = random.chance(0.18) ? chooseAnswer(family, random, ledger, setting) : null;
  if (answer !== null) {
    const speaker = answer.own ? answer.target.speaker : someone(random, setting);
    if (!answer.own && same(speaker, answer.target.speaker)) return null;
    return { claim: answer.claim, speaker, voice: false, relays: null, answers: answer, ...beside(speaker, random, setting) };
  }
  const claim = claimOf(random.chance(0.55) ? FAMILY * matter + random.int(FAMILY) : setting.draw.claim(random), setting);
  const before = ledger.last(claim.n);
  if (before !== undefined && before.work < head.n && before.depth < LONGEST_CHAIN && random.chance(before.depth === 0 ? 0.42 : 0.8)) {
    if (before.voice && same(before.speaker, head.voice)) return null;
    const speaker = before.voice ? head.voice : before.speaker;
    return { claim, speaker, voice: before.voice, relays: before, answers: null, reporter: null, jointly: null };
  }
  if (random.chance(head.article ? VOICE.article : VOICE.document))
    return { claim, speaker: head.voice, voice: true, relays: null, answers: null, reporter: null, jointly: null };
  const speaker = someone(random, setting);
  return { claim, speaker, voice: false, relays: null, answers: null, ...beside(speaker, random, setting) };
}

/** Somebody, the busy ones more often. */
export function someone(random: Random, setting: Setting): Agent {
  return speakerOf(setting.draw.speaker(random), setting);
}

/** Whether two agents are one. */
export function same(a: Agent, b: Agent): boolean {
  return a.sort === b.sort && a.n === b.n;
}

function beside(speaker: Agent, random: Random, setting: Setting): Pick<Saying, 'reporter' | 'jointly'> {
  const reporter = random.chance(0.04) ? someone(random, setting) : null;
  const jointly = random.chance(0.025) ? someone(random, setting) : null;
  const other = (agent: Agent | null): Agent | null => (agent === null || same(agent, speaker) ? null : agent);
  return { reporter: other(reporter), jointly: other(reporter) === null ? other(jointly) : null };
}

/** What an act other than STATED leaves behind. */
export const SILENCES: readonly Exclude<RecordOf<'assertion'>['act'], 'STATED'>[] = ['DECLINED', 'NO_RESPONSE', 'UNREACHABLE'];
