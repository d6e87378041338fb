import type { Kind } from '../model/kind.js';
import { RECORD_SHAPES } from '../model/record.js';
import type { Writer } from './connection.js';
import { LINKS, type LinkField } from './links.js';
import { loadStatement } from './statement.js';

/** A record as the graph holds it: fields by name, as in the record that was written. Link lists have no order. */
export type HeldFields = Readonly<Record<string, unknown>>;

/** Properties of a node or a link, by name. */
export type Properties = Readonly<Record<string, unknown>>;
/** A link of a record with the id at its other end. */
export type LinkEnd = readonly [type: string, id: string, properties: Properties];

/**
 * A record as it stands: the fields of its shape and no others. What no record can hold shows: a field of one id that has several links is
 * a list of them, links that belong to no field stand under `links`, and a node without a known label has no kind.
 */
export type Content = Readonly<Record<string, unknown>> & { readonly id: string };

/** Reads the content of a record back from its node and its links. */
export function contentOf(
  id: string,
  labels: readonly string[],
  properties: Properties,
  out: readonly LinkEnd[],
  into: readonly LinkEnd[],
): Content {
  const kind = knownKind(labels);
  if (kind === null) return { id, links: strays(out, into) };
  const fields: Record<string, unknown> = { kind, id };
  const held = plain(properties);
  const links = LINKS[kind];
  for (const field of fieldsOf(kind)) {
    const link = links.find((one) => one.field === field);
    const value = link === undefined ? held[field] : linked(link, link.end === 'out' ? out : into, true);
    if (value !== undefined && value !== null) fields[field] = value;
  }
  const foreign = strays(
    out.filter(([type]) => !links.some((link) => link.end === 'out' && link.type === type)),
    into.filter(([type]) => !links.some((link) => link.end === 'in' && link.type === type)),
  );
  return foreign.length === 0 ? { ...fields, id } : { ...fields, id, links: foreign };
}

const fieldLists = new Map<Kind, readonly string[]>();

function fieldsOf(kind: Kind): readonly string[] {
  const fields = fieldLists.get(kind) ?? Object.keys(RECORD_SHAPES[kind].shape).filter((field) => field !== 'id' && field !== 'kind');
  fieldLists.set(kind, fields);
  return fields;
}

function strays(out: readonly LinkEnd[], into: readonly LinkEnd[]): readonly string[] {
  return [...out.map(([type, id]) => `-${type}-> ${id}`), ...into.map(([type, id]) => `<-${type}- ${id}`)].sort();
}

/** Reads the records with these ids back from the graph, by id. Ids that it does not hold are left out. */
export async function readHeld(
  reader: Writer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeldFields & { readonly digest: string | null }>> {
  const rows = await reader.run<[string, string[], Properties, LinkEnd[], LinkEnd[]]>(loadStatement('write/revision.cypher', 'held'), {
    ids,
  });
  return new Map(
    rows.map(([id, labels, properties, out, into]) => {
      const digest = typeof properties.digest === 'string' ? properties.digest : null;
      return [id, { ...heldFields(kindOf(labels), properties, out, into), digest }];
    }),
  );
}

function heldFields(kind: Kind, properties: Properties, out: readonly LinkEnd[], into: readonly LinkEnd[]): HeldFields {
  const links = LINKS[kind].map((link) => [link.field, linked(link, link.end === 'out' ? out : into)] as const);
  return Object.fromEntries([...Object.entries(plain(properties)), ...links].filter(([, value]) => value !== undefined));
}

const LABELS: readonly (readonly [label: string, kind: Kind])[] = [
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Group', 'group'],
  ['Article', 'article'],
  ['Document', 'document'],
  ['Place', 'place'],
  ['Measure', 'measure'],
  ['Topic', 'topic'],
  ['TextVersion', 'text-version'],
  ['Evidence', 'evidence'],
  ['Role', 'role'],
  ['Claim', 'claim'],
  ['Observation', 'observation'],
  ['Assertion', 'assertion'],
  ['Response', 'response'],
  ['Stance', 'stance'],
  ['Correction', 'correction'],
];

function kindOf(labels: readonly string[]): Kind {
  const found = knownKind(labels);
  if (found === null) throw new Error(`a record without a kind: ${labels.join(', ')}`);
  return found;
}

/** The kind that a node's labels tell; null when they tell none. */
export function knownKind(labels: readonly string[]): Kind | null {
  return LABELS.find(([label]) => labels.includes(label))?.[1] ?? null;
}

/** Properties as fields: dates, rights, ranges and review are objects again. Which of them are fields of the record is the caller's to know. */
function plain(properties: Properties): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...properties };
  for (const name of Object.keys(properties)) {
    const basis = properties[`${name}Basis`];
    if (basis !== undefined) fields[name] = present({ edtf: properties[name], printed: properties[`${name}Printed`], basis });
  }
  const rights = present({ holder: properties.rightsHolder, year: properties.rightsYear, terms: properties.rightsTerms });
  if (Object.keys(rights).length > 0) fields.rights = rights;
  if (properties.reviewedBy !== undefined) fields.reviewed = { by: properties.reviewedBy, on: properties.reviewedOn };
  if (Array.isArray(properties.rangeStarts)) {
    const ends = properties.rangeEnds as number[];
    fields.ranges = (properties.rangeStarts as number[]).map((start, at) => ({ start, end: ends[at] }));
  }
  for (const name of ['workKind', 'claimKind', 'responseKind', 'stanceKind', 'topicKind', 'correctionKind', 'placeKind'])
    fields[name] = properties.kind;
  fields.outlet = properties.isOutlet;
  return fields;
}

/** What a field of links holds; `strict` shows where one link is to stand and several do. */
function linked(link: LinkField, ends: readonly LinkEnd[], strict = false): unknown {
  const mine = ends.filter(([type]) => type === link.type);
  if (link.field === 'derivedFrom') return operands(mine);
  const elements = mine.map(([, id, properties]) => element(link, id, properties));
  if (link.many) return elements;
  return strict && elements.length > 1 ? elements.toSorted() : elements[0];
}

function element({ key, properties: names = [] }: LinkField, id: string, properties: Properties): unknown {
  if (key === undefined) return id;
  return present({ [key]: id, ...Object.fromEntries(names.map((name) => [name, properties[name]])) });
}

function operands(ends: readonly LinkEnd[]): unknown {
  const sorted = [...ends].sort(([, , a], [, , b]) => (a.operand as number) - (b.operand as number));
  const ops = [...new Set(sorted.map(([, , properties]) => properties.op))];
  return sorted.length === 0 ? undefined : { op: ops.length === 1 ? ops[0] : ops, of: sorted.map(([, id]) => id) };
}

function present(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== null));
}
