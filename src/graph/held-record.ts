import type { Kind } from '../model/kind.js';
import type { Writer } from './connection.js';
import { LINKS, type LinkField } from './links.js';
import { loadStatement } from './statement.js';

/** A record as the graph holds it: fields by name, as in the record that was written. Link lists have no order. */
export type HeldFields = Readonly<Record<string, unknown>>;

type LinkEnd = readonly [type: string, id: string, properties: Readonly<Record<string, unknown>>];
type Properties = Readonly<Record<string, unknown>>;

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
  const found = LABELS.find(([label]) => labels.includes(label));
  if (!found) throw new Error(`a record without a kind: ${labels.join(', ')}`);
  return found[1];
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

function linked(link: LinkField, ends: readonly LinkEnd[]): unknown {
  const mine = ends.filter(([type]) => type === link.type);
  if (link.field === 'derivedFrom') return operands(mine);
  const elements = mine.map(([, id, properties]) => element(link, id, properties));
  return link.many ? elements : elements[0];
}

function element({ key, properties: names = [] }: LinkField, id: string, properties: Properties): unknown {
  if (key === undefined) return id;
  return present({ [key]: id, ...Object.fromEntries(names.map((name) => [name, properties[name]])) });
}

function operands(ends: readonly LinkEnd[]): unknown {
  const sorted = [...ends].sort(([, , a], [, , b]) => (a.operand as number) - (b.operand as number));
  return sorted[0] === undefined ? undefined : { op: sorted[0][2].op, of: sorted.map(([, id]) => id) };
}

function present(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== null));
}
