import { idOf } from '../model/id.js';
import type { ARTICLE_KINDS, DOCUMENT_KINDS } from '../model/vocabulary.js';
import { type Agent, agentOf, employer } from './agents.js';
import { DAYS, FIRST_DAY, isoDay } from './days.js';
import { type Random, stream, weighted } from './random.js';
import { recalled } from './recalled.js';
import type { Setting } from './setting.js';

/** What is known of a work before anything is said in it. Works are numbered in the order of publication. */
export interface Head {
  readonly n: number;
  readonly id: string;
  readonly article: boolean;
  readonly workKind: (typeof ARTICLE_KINDS)[number] | (typeof DOCUMENT_KINDS)[number];
  /** Whether its text is at hand. */
  readonly held: boolean;
  readonly day: number;
  /** Who publishes or issues it. */
  readonly publisher: Agent;
  readonly author: Agent | null;
  /** Who speaks where nobody is named: the outlet, the author of what is signed, the issuer. */
  readonly voice: Agent;
}

/** The head of the work with this number. */
export const headOf = recalled(makeHead);

function makeHead(n: number, setting: Setting): Head {
  const { seed, sizes, draw } = setting;
  const random = stream(seed, 'head', n);
  const day = FIRST_DAY + Math.floor((Math.min(n, sizes.works - 1) * DAYS) / sizes.works);
  const held = !random.chance(0.03);
  const number = n.toString(36);
  if (random.chance(0.1)) return document(n, `${isoDay(day)}-${number}`, day, held, random, setting);
  const workKind = (['NEWS', 'OPINION', 'BLOG', 'POST'] as const)[weighted(random, [80, 8, 6, 6])] ?? 'NEWS';
  const publisher: Agent = { sort: 'outlet', n: draw.outlet(random) };
  const signed = workKind !== 'NEWS';
  const author: Agent | null = signed || random.chance(0.75) ? { sort: 'person', n: sizes.speakers + random.int(sizes.authors) } : null;
  return {
    n,
    id: idOf('article', `${agentOf(publisher, setting).id.slice('organization:'.length)}-${isoDay(day)}-${number}`),
    article: true,
    workKind,
    held,
    day,
    publisher,
    author,
    voice: signed && author !== null ? author : publisher,
  };
}

const DOCUMENTS = ['REPORT', 'LETTER', 'PRESS_RELEASE', 'STATEMENT', 'DATASET', 'LAW', 'RULING', 'FILING', 'SPEECH'] as const;

function document(n: number, suffix: string, day: number, held: boolean, random: Random, setting: Setting): Head {
  const workKind = DOCUMENTS[weighted(random, [36, 8, 18, 10, 8, 4, 4, 6, 6])] ?? 'REPORT';
  const publisher = employer(random, setting);
  const id = idOf('document', `${workKind.toLowerCase().replace('_', '-')}-${suffix}`);
  return { n, id, article: false, workKind, held, day, publisher, author: null, voice: publisher };
}
