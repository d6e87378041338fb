import type { RecordOf } from '../model/record.js';
import { agentOf } from './agents.js';
import { careerOf, type Tenure, tenureOn } from './careers.js';
import type { Cast } from './cast.js';
import type { Random } from './random.js';
import type { Saying } from './sayings.js';
import type { Setting } from './setting.js';
import type { Printed } from './wording.js';

type Assertion = RecordOf<'assertion'>;

/** As whom somebody speaks in a work. */
export interface Speaking {
  readonly id: string;
  readonly tenure: Tenure | null;
  readonly printed: Printed | null;
  /** What of it the assertion keeps. */
  readonly fields: Partial<Pick<Assertion, 'channel' | 'onBehalfOf' | 'speakerAsPrinted' | 'roleAsPrinted' | 'attribution'>>;
}

const CHANNELS: readonly Assertion['channel'][] = [
  ...(['INTERVIEW', 'INTERVIEW', 'INTERVIEW', 'STATEMENT', 'STATEMENT', 'PRESS_RELEASE', 'LETTER', 'REPORT'] as const),
  ...(['SPEECH', 'BROADCAST', 'HEARING', 'FILING', 'POST', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'] as const),
];

/** Names the speaker of a saying as he appears on this day: with his title then, for whom he speaks, and how it reached the work. */
export function speaking(
  { speaker, voice }: Pick<Saying, 'speaker' | 'voice'>,
  day: number,
  cast: Cast,
  random: Random,
  setting: Setting,
): Speaking {
  const id = cast.agent(speaker);
  if (voice) return { id, tenure: null, printed: null, fields: { channel: 'ARTICLE' } };
  const { name } = agentOf(speaker, setting);
  const career = speaker.sort === 'person' ? careerOf(speaker.n, setting) : [];
  const tenure = career[tenureOn(career, day)] ?? null;
  const organization = tenure?.at ?? null;
  const official = tenure?.title === 'spokesperson';
  const short = speaker.sort === 'person' && random.chance(0.06) && name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : null;
  return {
    id,
    tenure,
    printed: {
      name: short ?? name,
      title: tenure?.title ?? null,
      organization: organization === null ? null : agentOf(organization, setting).name,
    },
    fields: {
      channel: official ? 'STATEMENT' : random.pick(CHANNELS),
      ...(organization !== null && (official || random.chance(0.05)) ? { onBehalfOf: cast.agent(organization) } : {}),
      ...(short === null ? {} : { speakerAsPrinted: short }),
      ...(tenure === null ? {} : { roleAsPrinted: tenure.title }),
      ...(random.chance(0.02) ? { attribution: 'AMBIGUOUS' as const } : {}),
    },
  };
}
