import type { Rec, RecordOf } from '../model/record.js';
import { ftmDate, ftmId, ftmLanguage, ftmLinkId } from './ftm-values.js';

/** An entity of FollowTheMoney. */
export interface Entity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Value = string | null | undefined;
type Values = Readonly<Record<string, Value | readonly Value[]>>;

/** The entities of a record, its own first, then its links. `caption` is what pictures of the graph call it. None where the format has no word. */
export function ftmEntities(record: Rec, caption: string): readonly Entity[] {
  const own = (schema: string, values: Values) => entity(ftmId(record.id), schema, caption, values);
  switch (record.kind) {
    case 'place': {
      const { name, placeKind, partOf, wikidataId } = record;
      return [own('Territory', { name, level: placeKind, partOf: ids(partOf), wikidataId })];
    }
    case 'person':
      return [own('Person', named(record)), ...memberships(record)];
    case 'organization':
      return [own('Organization', { ...named(record), keywords: record.outlet ? 'outlet' : null }), ...memberships(record)];
    case 'group':
      return [own('LegalEntity', named(record)), ...memberships(record)];
    case 'topic': {
      const { name, topicKind, when, partOf, wikidataId } = record;
      const values = { name, keywords: topicKind, wikidataId };
      const topic =
        topicKind === 'EVENT' ? own('Event', { ...values, date: ftmDate(when) }) : own('Note', { ...values, description: name });
      return [topic, ...(partOf === undefined ? [] : [link(record.id, 'PART_OF', partOf)])];
    }
    case 'article':
    case 'document':
      return workEntities(record, own);
    case 'role':
      return roleEntities(record, own);
    case 'claim': {
      const { text, claimKind, places, about, sameAs, narrowerThan } = record;
      const entities = [...new Set([...about.map(({ target }) => target), ...places])];
      return [
        own('Note', { name: caption, description: text, keywords: claimKind, entity: ids(entities) }),
        ...sameAs.map((other) => link(record.id, 'SAME_AS', other)),
        ...narrowerThan.map((other) => link(record.id, 'NARROWER_THAN', other)),
      ];
    }
    case 'assertion':
      return assertionEntities(record, caption, own);
    case 'response': {
      const { assertion, target, responseKind, aspect, note } = record;
      const ends = { subject: ftmId(assertion), object: ftmId(target) };
      return [own('UnknownLink', { ...ends, role: responseKind, status: aspect, description: note, recordId: record.id })];
    }
    case 'stance': {
      const { assertion, target, stanceKind } = record;
      return [own('UnknownLink', { subject: ftmId(assertion), object: ftmId(target), role: stanceKind, recordId: record.id })];
    }
    case 'correction': {
      const { work, correctionKind, published, summary, withdrew, replacedBy } = record;
      const entities = ids([work, ...withdrew, ...replacedBy]);
      return [
        own('Note', { name: caption, description: summary, keywords: correctionKind, createdAt: ftmDate(published), entity: entities }),
      ];
    }
    case 'measure':
    case 'observation':
    case 'text-version':
    case 'evidence':
      return [];
  }
}

/** Makes the entity of the record itself. */
type Own = (schema: string, values: Values) => Entity;

function named({ name, aliases, wikidataId, sameAs }: RecordOf<'person' | 'organization' | 'group'>): Values {
  return { name, alias: aliases, wikidataId, sourceUrl: sameAs };
}

function memberships({ id, partOf }: RecordOf<'person' | 'organization' | 'group'>): readonly Entity[] {
  return partOf.map(({ agent, as }) =>
    as === 'MEMBER' && agent.startsWith('organization:')
      ? entity(ftmLinkId(id, as, agent), 'Membership', as, { member: ftmId(id), organization: ftmId(agent), role: as })
      : link(id, as, agent),
  );
}

function workEntities(record: RecordOf<'article' | 'document'>, own: Own): readonly Entity[] {
  const { id, title, workKind, published, modified, language, url } = record;
  const documented = (role: string, agents: readonly (string | undefined)[]) =>
    agents
      .filter((agent) => agent !== undefined)
      .map((agent) => entity(ftmLinkId(id, role, agent), 'Documentation', role, { document: ftmId(id), entity: ftmId(agent), role }));
  const dates = { publishedAt: ftmDate(published), modifiedAt: ftmDate(modified) };
  const values = { name: title, title, keywords: workKind, ...dates, language: ftmLanguage(language), sourceUrl: url };
  return [
    own(record.kind === 'article' ? 'Article' : 'Document', values),
    ...documented('WRITTEN_BY', record.writtenBy),
    ...documented('DISTRIBUTED_BY', record.distributedBy),
    ...documented('ISSUED_BY', [record.issuedBy]),
    ...documented('PUBLISHED_BY', [record.publishedBy]),
    ...basedOn(record),
    ...record.credits.map(({ to, text }) => link(id, 'CREDITS', to, { summary: text })),
  ];
}

function roleEntities(record: RecordOf<'role'>, own: Own): readonly Entity[] {
  const { id, person, title, status, organization, from, to, statedIn } = record;
  const at = organization?.startsWith('organization:') ? organization : undefined;
  const position = `position.${ftmLinkId(title, organization ?? '')}`;
  const dates = { startDate: ftmDate(from), endDate: ftmDate(to) };
  const stated = { proof: ids(statedIn.map(({ work }) => work)), summary: statedIn.map(({ titleAsPrinted }) => titleAsPrinted) };
  return [
    own('Occupancy', { holder: ftmId(person), post: position, status, ...dates, ...stated, recordId: id }),
    entity(position, 'Position', title, { name: title, organization: at === undefined ? null : ftmId(at) }),
  ];
}

function assertionEntities(record: RecordOf<'assertion'>, caption: string, own: Own): readonly Entity[] {
  const { id, speaker, work, claim, act, manner, channel, attribution, saidOn, inquiry, speakerAsPrinted, roleAsPrinted } = record;
  const linked = (type: string, others: readonly (string | undefined)[]) =>
    others.filter((other) => other !== undefined).map((other) => link(id, type, other));
  const keywords = [act, manner, channel === 'UNKNOWN' ? null : channel, attribution === 'CLEAR' ? null : attribution];
  return [
    own('Event', {
      ...{ name: caption, involved: ftmId(speaker), proof: ftmId(work), date: ftmDate(saidOn), summary: inquiry },
      ...{ keywords, notes: [speakerAsPrinted, roleAsPrinted], recordId: id },
    }),
    ...linked('OF', [claim]),
    ...linked('REPORTED_BY', [record.reportedBy]),
    ...linked('ON_BEHALF_OF', [record.onBehalfOf]),
    ...linked('SAID_TO', record.saidTo),
    ...record.relays.map(({ assertion, how, fidelity, note }) => link(id, how, assertion, { status: fidelity, description: note })),
    ...basedOn(record),
  ];
}

function basedOn({ id, basedOn: works }: Pick<RecordOf<'article'>, 'id' | 'basedOn'>): readonly Entity[] {
  return works.map(({ work, how, fidelity, text, note }) => link(id, how, work, { status: fidelity, summary: text, description: note }));
}

/** A link that FollowTheMoney has no word for: `role` says in ours what it is. */
function link(from: string, role: string, to: string, values: Values = {}): Entity {
  return entity(ftmLinkId(from, role, to), 'UnknownLink', role, { subject: ftmId(from), object: ftmId(to), role, ...values });
}

function ids(records: readonly string[]): readonly string[] {
  return records.map(ftmId);
}

/** An entity with every value in a list, without properties that have none. */
function entity(id: string, schema: string, caption: string, values: Values): Entity {
  const lists = Object.entries(values).map(([property, value]) => {
    const held = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    return [property, [...new Set(held)]] as const;
  });
  return { id, caption, schema, properties: Object.fromEntries(lists.filter(([, list]) => list.length > 0)) };
}
