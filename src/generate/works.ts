import type { RecInput } from '../model/record.js';
import { agentOf, wholeOf } from './agents.js';
import type { Cast } from './cast.js';
import { isoDay } from './days.js';
import type { Head } from './heads.js';
import { headOf } from './heads.js';
import type { Said } from './ledger.js';
import { type Random, stream } from './random.js';
import type { Setting } from './setting.js';
import { restsOn } from './sources.js';

/** The record of a work, once all is told: `upstream` is what its assertions pass on, `modified` the day of an announced change. */
export function workRecord(
  head: Head,
  title: string,
  upstream: readonly Said[],
  modified: number | null,
  cast: Cast,
  setting: Setting,
): RecInput {
  const random = stream(setting.seed, 'record', head.n);
  const { id, article, day, held, publisher, author } = head;
  const shared = {
    id,
    title,
    published: { edtf: article || random.chance(0.7) ? isoDay(day) : isoDay(day).slice(0, 7) },
    ...(modified === null ? {} : { modified: { edtf: isoDay(modified) } }),
    language: publisher.sort === 'outlet' && publisher.n % 12 === 7 ? 'en-GB' : 'en',
    ...(random.chance(0.8)
      ? { url: `https://www.${hostOf(head, setting)}.example/${isoDay(day).slice(0, 7)}/${head.n.toString(36)}` }
      : {}),
    inCorpus: held,
    ...(article && random.chance(0.6) ? { rights: rightsOf(head, cast, setting) } : {}),
    writtenBy: author === null ? [] : [cast.agent(author)],
    ...(random.chance(0.1) ? { distributedBy: [cast.agent({ sort: 'outlet', n: setting.draw.outlet(random) })] } : {}),
    ...(random.chance(0.12) ? { basedOn: [restsOn(head, false, cast, random, setting)] } : {}),
    credits: creditsOf(upstream, cast, random, setting),
  };
  if (article) return { kind: 'article', workKind: head.workKind as 'NEWS', ...shared, publishedBy: cast.agent(publisher) };
  return { kind: 'document', workKind: head.workKind as 'REPORT', ...shared, issuedBy: cast.agent(publisher) };
}

/** Whom a work thanks for what it passes on, or for something else. */
function creditsOf(upstream: readonly Said[], cast: Cast, random: Random, setting: Setting): { to: string; text?: string }[] {
  const first = upstream[0];
  if (first === undefined) return random.chance(0.05) ? [{ to: cast.agent({ sort: 'outlet', n: setting.draw.outlet(random) }) }] : [];
  if (random.chance(0.5)) return [];
  const { id, publisher, article } = headOf(first.work, setting);
  return [random.chance(0.5) || !article ? { to: id, text: 'as printed before' } : { to: cast.agent(publisher), text: 'with thanks' }];
}

function rightsOf({ publisher, day }: Head, cast: Cast, setting: Setting) {
  const owner = wholeOf(publisher, setting)?.whole ?? publisher;
  return { holder: cast.agent(owner), year: Number(isoDay(day).slice(0, 4)), terms: 'all rights reserved' };
}

function hostOf({ publisher }: Head, setting: Setting): string {
  return agentOf(publisher, setting).id.slice('organization:'.length);
}
