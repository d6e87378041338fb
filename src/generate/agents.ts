import { idOf } from '../model/id.js';
import type { RecInput } from '../model/record.js';
import { COINED, coined } from './coined.js';
import { FIELDS, FORMS, GROUPS, MASTHEADS } from './phrases.js';
import { type Random, stream } from './random.js';
import { recalled } from './recalled.js';
import { accented, inScript, SCRIPTS } from './scripts.js';
import type { Setting } from './setting.js';
import { type Named, placeOf } from './subjects.js';

/** Somebody of the invented dataset: a speaker or author, an outlet, or an owner of outlets. Speakers and authors share one row of numbers. */
export interface Agent {
  readonly sort: 'person' | 'organization' | 'group' | 'outlet' | 'press' | 'holding';
  readonly n: number;
}

/** Who the speaker or author with this number is: one in five an organization, one in forty a group, else a person. */
export function speakerOf(n: number, { sizes }: Setting): Agent {
  if (n >= sizes.speakers || n % 5 !== 3) return { sort: n < sizes.speakers && n % 40 === 19 ? 'group' : 'person', n };
  return { sort: 'organization', n };
}

/** An organization at which people work, out of those that also speak. */
export function employer(random: Random, { sizes }: Setting): Agent {
  return { sort: 'organization', n: 5 * random.int(Math.floor(sizes.speakers / 5)) + 3 };
}

/** Id and name of an agent, and the Latin form of a name that is written otherwise. */
export function agentOf({ sort, n }: Agent, setting: Setting): Called {
  return CALLED[sort](n, setting);
}

interface Called extends Named {
  readonly latin?: string;
}

const CALLED: Readonly<Record<Agent['sort'], (n: number, setting: Setting) => Called>> = {
  person: recalled(personOf),
  organization: recalled(organizationOf),
  group: recalled(groupOf),
  outlet: recalled(outletOf),
  press: (n) => named('organization', `${coined('given', n % COINED.given)} Press`),
  holding: (n) => named('organization', `${coined('given', (n + 600) % COINED.given)} Holding`),
};

/** The whole to which an agent belongs, and how; null for most people and at the top of a hierarchy. */
export function wholeOf({ sort, n }: Agent, setting: Setting): { readonly whole: Agent; readonly as: 'UNIT' | 'OWNED' | 'MEMBER' } | null {
  const random = stream(setting.seed, `whole of ${sort}`, n);
  switch (sort) {
    case 'person':
      return random.chance(0.08) ? { whole: employer(random, setting), as: 'MEMBER' } : null;
    case 'group':
      return random.chance(0.4) ? { whole: employer(random, setting), as: 'MEMBER' } : null;
    case 'organization': {
      const own = Math.floor(n / 5);
      if (own === 0 || random.chance(0.4)) return null;
      // A tree in which each whole has four parts: never a ring.
      return { whole: { sort, n: 5 * Math.floor((own - 1) / 4) + 3 }, as: random.chance(0.8) ? 'UNIT' : 'MEMBER' };
    }
    case 'outlet':
      return n % 7 === 6 ? null : { whole: { sort: 'press', n: Math.floor(n / 4) }, as: 'OWNED' };
    case 'press':
      return n % 3 === 2 ? null : { whole: { sort: 'holding', n: Math.floor(n / 5) }, as: 'OWNED' };
    case 'holding':
      return null;
  }
}

/** The record of an agent; `whole` is the id of what it belongs to. */
export function agentRecord(agent: Agent, whole: string | null, setting: Setting): RecInput {
  const { id, name, latin } = agentOf(agent, setting);
  const belonging = whole === null ? null : wholeOf(agent, setting);
  const shared = {
    id,
    name,
    ...(latin === undefined ? {} : { aliases: [latin] }),
    ...(whole === null || belonging === null ? {} : { partOf: [{ agent: whole, as: belonging.as }] }),
  };
  if (agent.sort === 'person') return { kind: 'person', ...shared };
  if (agent.sort === 'group') return { kind: 'group', ...shared };
  return {
    kind: 'organization',
    ...shared,
    ...(agent.sort === 'outlet' ? { outlet: true } : {}),
    ...(belonging?.as === 'UNIT' && agent.n % 3 === 0 ? { speaksAlone: true } : {}),
  };
}

/** One name in eight has accents, one in twelve another script; ids are Latin. */
function personOf(n: number, { seed, scattered }: Setting): Called {
  const number = scattered.people(n);
  const [first, last] = [number % COINED.given, Math.floor(number / COINED.given)];
  const [given, surname] = [coined('given', first), coined('surname', last)];
  const random = stream(seed, 'person', n);
  if (random.chance(1 / 12)) {
    const script = random.pick(SCRIPTS);
    const parts = [inScript(given, first, script), inScript(surname, last, script)];
    return named('person', `${given} ${surname}`, script === 'HAN' ? parts.reverse().join('') : parts.join(' '));
  }
  const style = random.int(100);
  return named('person', `${given} ${surname}`, random.chance(1 / 8) ? `${accented(given, style)} ${accented(surname, style)}` : undefined);
}

function organizationOf(n: number, { scattered }: Setting): Called {
  const number = scattered.organizations(n);
  const field = FIELDS[number % FIELDS.length];
  const form = FORMS[Math.floor(number / FIELDS.length) % FORMS.length];
  const word = coined('surname', Math.floor(number / FIELDS.length / FORMS.length));
  return named('organization', `${word} ${field} ${form}`, n % 9 === 4 ? `${accented(word, n)} ${field} ${form}` : undefined);
}

function groupOf(n: number, setting: Setting): Called {
  const { places } = setting.sizes;
  const number = Math.floor(n / 40);
  const place = placeOf(number % places, setting);
  const who = GROUPS[Math.floor(number / places) % GROUPS.length] ?? '';
  return { id: idOf('group', `${slug(who)}-${place.id.slice('place:'.length)}`), name: `${who} ${place.name}` };
}

function outletOf(n: number, setting: Setting): Called {
  const { places } = setting.sizes;
  const place = placeOf(n % places, setting);
  const masthead = MASTHEADS[((n % places) + Math.floor(n / places)) % MASTHEADS.length] ?? '';
  return { id: idOf('organization', `${place.id.slice('place:'.length)}-${slug(masthead)}`), name: `${place.name} ${masthead}` };
}

/** A name and the id of its Latin form. */
function named(kind: 'person' | 'organization', latin: string, other = latin): Called {
  return { id: idOf(kind, slug(latin)), name: other, ...(other === latin ? {} : { latin }) };
}

/** The slug of plain Latin words: quicker than `slugOf`, which must know all letters. */
function slug(words: string): string {
  return words.toLowerCase().replaceAll(' ', '-');
}
