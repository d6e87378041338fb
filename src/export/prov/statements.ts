import type { DatasetEntry } from '../../graph/standing-records.js';
import { recordDigest } from '../../model/digest.js';
import type { Kind } from '../../model/kind.js';
import type { Rec, RecordOf } from '../../model/record.js';
import { escaped, iri } from '../iri.js';
import { CITO, TYPES } from '../jsonld-context.js';
import { type Part, partsOf } from '../parts.js';

/** The sections of a PROV-JSON document, in the order in which they are written. */
export const SECTIONS = [
  'entity',
  'agent',
  'activity',
  'wasGeneratedBy',
  'used',
  'wasInvalidatedBy',
  'wasAttributedTo',
  'wasAssociatedWith',
  'actedOnBehalfOf',
  'wasDerivedFrom',
  'wasInfluencedBy',
  'specializationOf',
  'alternateOf',
] as const;

/** One member of a section: an element under its own name, a relation under none. */
export interface ProvStatement {
  readonly section: (typeof SECTIONS)[number];
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The prefixes of a document; `prov` and `xsd` are known without. */
export const PREFIXES = {
  record: 'urn:onrecord:record:',
  act: 'urn:onrecord:act:',
  curator: 'urn:onrecord:curator:',
  onrecord: 'urn:onrecord:vocabulary:',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  cito: 'http://purl.org/spar/cito/',
} as const;

const AGENTS: ReadonlySet<Kind> = new Set(['person', 'organization', 'group']);

/** What a record says in the words of PROV: itself, what made it, and its ways to others. What PROV has no word for is an attribute of our own. */
export function provOf(record: Rec): readonly ProvStatement[] {
  const label = labelOf(record);
  const attributes = {
    'prov:type': typesOf(record),
    ...(label === undefined ? {} : { 'prov:label': label }),
    ...attributesOf(partsOf(record)),
    'onrecord:digest': recordDigest(record),
  };
  return [{ section: AGENTS.has(record.kind) ? 'agent' : 'entity', id: iri(record.id), attributes }, ...relationsOf(record)];
}

/** The dataset, and who curated it. */
export function provOfDataset({ id, title, licence, version, curators }: DatasetEntry): readonly ProvStatement[] {
  const held = { 'prov:label': title, 'onrecord:licence': licence, 'onrecord:version': version };
  const said = Object.fromEntries(Object.entries(held).filter(([, value]) => value !== null));
  const names = curators.map(
    (curator) => [`curator:${escaped(id.slice('dataset:'.length))}/${escaped(curator.id)}`, curator.name] as const,
  );
  return [
    { section: 'entity', id: iri(id), attributes: { 'prov:type': [named('prov:Collection'), named('onrecord:Dataset')], ...said } },
    ...names.map(([curator, name]) => ({ section: 'agent' as const, id: curator, attributes: { 'prov:label': name } })),
    ...names.map(([curator]) => relation('wasAttributedTo', { entity: iri(id), agent: curator })),
  ];
}

function relationsOf(record: Rec): readonly ProvStatement[] {
  switch (record.kind) {
    case 'assertion':
      return asserting(record);
    case 'response':
      return responding(record);
    case 'correction':
      return correcting(record);
    case 'article':
    case 'document':
      return publishing(record);
    case 'text-version':
      return [relation('specializationOf', { specificEntity: iri(record.id), generalEntity: iri(record.work) })];
    case 'evidence':
      return [derived(record.id, record.textVersion, { 'prov:type': named('prov:Quotation') })];
    case 'claim':
      return record.sameAs.map((other) => relation('alternateOf', { alternate1: iri(record.id), alternate2: iri(other) }));
    case 'observation':
      return (record.derivedFrom?.of ?? []).map((other, operand) =>
        derived(record.id, other, { 'onrecord:op': record.derivedFrom?.op, 'onrecord:operand': operand }),
      );
    case 'stance':
      return [derived(record.id, record.assertion)];
    case 'role':
      return [
        ...record.statedIn.map(({ work, titleAsPrinted }) => derived(record.id, work, { 'onrecord:titleAsPrinted': titleAsPrinted })),
        ...record.evidence.map((id) => derived(record.id, id)),
      ];
    default:
      return [];
  }
}

/** An assertion comes of somebody's asserting, stands in a work and rests on passages of it. */
function asserting(record: RecordOf<'assertion'>): readonly ProvStatement[] {
  const id = iri(record.id);
  const act = actOf(record.id);
  const role = record.role === undefined ? {} : { 'prov:role': named(iri(record.role)) };
  const { onBehalfOf, reportedBy } = record;
  return [
    { section: 'activity', id: act, attributes: { 'prov:type': named('onrecord:Asserting') } },
    relation('wasGeneratedBy', { entity: id, activity: act }),
    relation('wasAssociatedWith', { activity: act, agent: iri(record.speaker) }, role),
    relation('wasAttributedTo', { entity: id, agent: iri(record.speaker) }),
    ...(reportedBy === undefined
      ? []
      : [relation('wasInfluencedBy', { influencee: id, influencer: iri(reportedBy) }, { 'prov:type': named('onrecord:reportedBy') })]),
    ...(onBehalfOf === undefined
      ? []
      : [relation('actedOnBehalfOf', { delegate: iri(record.speaker), responsible: iri(onBehalfOf), activity: act })]),
    derived(record.id, record.work, { 'prov:type': named('prov:PrimarySource') }),
    ...record.evidence.map((evidence) => derived(record.id, evidence)),
    ...record.relays.map(({ assertion, ...way }) => derived(record.id, assertion, wayOf(way))),
    ...record.basedOn.map(({ work, ...way }) => derived(record.id, work, wayOf(way))),
  ];
}

/** A response comes of answering, in which what is answered was used. */
function responding(record: RecordOf<'response'>): readonly ProvStatement[] {
  const act = actOf(record.id);
  const word = CITO[record.responseKind];
  const type = word === undefined ? {} : { 'prov:type': named(word) };
  return [
    { section: 'activity', id: act, attributes: { 'prov:type': named('onrecord:Responding') } },
    relation('wasGeneratedBy', { entity: iri(record.id), activity: act }),
    relation('used', { activity: act, entity: iri(record.target) }),
    derived(record.id, record.assertion),
    ...record.evidence.map((evidence) => derived(record.id, evidence)),
    relation('wasInfluencedBy', { influencee: iri(record.assertion), influencer: iri(record.target) }, type),
  ];
}

/** A correction comes of correcting a work, which ends what was withdrawn. */
function correcting(record: RecordOf<'correction'>): readonly ProvStatement[] {
  const act = actOf(record.id);
  return [
    { section: 'activity', id: act, attributes: { 'prov:type': named('onrecord:Correcting') } },
    relation('wasGeneratedBy', { entity: iri(record.id), activity: act }),
    relation('used', { activity: act, entity: iri(record.work) }),
    ...record.evidence.map((evidence) => derived(record.id, evidence)),
    ...record.withdrew.map((id) => relation('wasInvalidatedBy', { entity: iri(id), activity: act })),
    ...record.replacedBy.flatMap((now) => record.withdrew.map((before) => derived(now, before, { 'prov:type': named('prov:Revision') }))),
  ];
}

/** A work is of its authors, of who published, issued or passed it on, and of what it rests on. */
function publishing(record: RecordOf<'article' | 'document'>): readonly ProvStatement[] {
  const whose = [
    ...record.writtenBy.map((agent) => ['writtenBy', agent] as const),
    ...record.distributedBy.map((agent) => ['distributedBy', agent] as const),
    ...(record.issuedBy === undefined ? [] : [['issuedBy', record.issuedBy] as const]),
    ...(record.publishedBy === undefined ? [] : [['publishedBy', record.publishedBy] as const]),
  ];
  return [
    ...whose.map(([as, agent]) =>
      relation('wasAttributedTo', { entity: iri(record.id), agent: iri(agent) }, { 'prov:type': named(`onrecord:${as}`) }),
    ),
    ...record.basedOn.map(({ work, ...way }) => derived(record.id, work, wayOf(way))),
    ...record.credits.map(({ to, text }) =>
      relation('wasInfluencedBy', { influencee: iri(record.id), influencer: iri(to) }, text === undefined ? {} : { 'prov:label': text }),
    ),
  ];
}

function derived(what: string, from: string, more: Readonly<Record<string, unknown>> = {}): ProvStatement {
  return relation('wasDerivedFrom', { generatedEntity: iri(what), usedEntity: iri(from) }, more);
}

function wayOf({ how, ...way }: { readonly how: string } & Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const said = Object.entries({ how, ...way }).filter(([, value]) => value !== undefined);
  const type = how === 'QUOTES' ? { 'prov:type': named('prov:Quotation') } : {};
  return { ...type, ...Object.fromEntries(said.map(([key, value]) => [`onrecord:${key}`, value])) };
}

function relation(
  section: ProvStatement['section'],
  ends: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
): ProvStatement {
  return { section, attributes: { ...Object.fromEntries(Object.entries(ends).map(([end, id]) => [`prov:${end}`, id])), ...more } };
}

function actOf(id: string): string {
  return `act:${escaped(id)}`;
}

function typesOf(record: Rec): readonly object[] {
  const [own = '', ...others] = TYPES[record.kind];
  const known = others.filter((type) => type.startsWith('prov:') && type !== 'prov:Entity' && type !== 'prov:Agent');
  const outlet = record.kind === 'organization' && record.outlet ? ['onrecord:Outlet'] : [];
  return [`onrecord:${own}`, ...outlet, ...known].map(named);
}

function labelOf(record: Rec): string | undefined {
  switch (record.kind) {
    case 'claim':
      return record.text;
    case 'article':
    case 'document':
    case 'role':
      return record.title;
    case 'correction':
      return record.summary;
    default:
      return 'name' in record ? record.name : undefined;
  }
}

/** A name of something as a value. */
function named(name: string): object {
  return { $: name, type: 'prov:QUALIFIED_NAME' };
}

/** Values by name; several of one name are a list. */
function attributesOf(parts: readonly Part[]): Readonly<Record<string, unknown>> {
  const lists = new Map<string, unknown[]>();
  for (const [name, value] of parts.flatMap((part) => valuesOf(part))) lists.set(name, [...(lists.get(name) ?? []), value]);
  return Object.fromEntries([...lists].map(([name, values]) => [`onrecord:${name}`, values.length === 1 ? values[0] : values]));
}

function valuesOf(part: Part): readonly (readonly [name: string, value: unknown])[] {
  if (part.sort !== 'GROUP') return [[part.name, valueOf(part)]];
  const values = Object.fromEntries(part.value.map(({ name, value }) => [name, value]));
  if (part.name === 'ranges') return [[part.name, `${values.start}-${values.end}`]];
  const [target, as] = [values.target ?? values.agent, values.as];
  // Other groups are relations with attributes of their own
  if (target === undefined) return [];
  return [
    [as === undefined ? part.name : `${part.name}${String(as).charAt(0)}${String(as).slice(1).toLowerCase()}`, named(iri(String(target)))],
  ];
}

function valueOf(part: Exclude<Part, { readonly sort: 'GROUP' }>): unknown {
  if (part.sort === 'ID') return named(iri(part.value));
  if (part.sort === 'DATE') return { $: part.value, type: 'edtf:EDTF' };
  if (part.sort === 'NUMBER') return { $: String(part.value), type: Number.isInteger(part.value) ? 'xsd:integer' : 'xsd:double' };
  return part.value;
}
