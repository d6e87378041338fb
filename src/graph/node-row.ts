import { fold } from '../model/fold.js';
import type { Rec } from '../model/record.js';
import { responseType } from '../model/vocabulary.js';
import { dayBounds, type When } from '../model/when.js';
import { caption } from './caption.js';
import { LINKS } from './links.js';

/**
 * One record as a row of its `nodes` statement: `key` is its id, `newTitle` its new title, …. The keys differ from the names of
 * properties, so that the planner need not suspect that a row reads what the statement writes. What is absent becomes null.
 */
export type NodeRow = Readonly<Record<string, unknown>> & { readonly key: string };

/** The row of a record, less its links. */
export function nodeRow(record: Rec): NodeRow {
  const linked = new Set(LINKS[record.kind].map((link) => link.field));
  const properties: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    if (field !== 'id' && field !== 'kind' && !linked.has(field)) Object.assign(properties, stored(field, value));
  }
  Object.assign(properties, folded(record), { caption: caption(record) });
  if (record.kind === 'response') properties.type = responseType(record.responseKind);
  return { key: record.id, ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [rowKey(name), value])) };
}

/** The key of a property in a row: `saidOn` → `newSaidOn`. */
export function rowKey(property: string): string {
  return `new${property.charAt(0).toUpperCase()}${property.slice(1)}`;
}

/** Properties that a field becomes; graph integers are bigint on the way in. */
function stored(field: string, value: unknown): Record<string, unknown> {
  if (value === undefined) return {};
  if (field.endsWith('Kind') && field !== 'periodKind') return { kind: value };
  if (field === 'outlet') return { isOutlet: value };
  if (field === 'length') return { length: BigInt(value as number) };
  if (field === 'rights') return rights(value as Rights);
  if (field === 'reviewed') return { reviewedBy: (value as Reviewed).by, reviewedOn: (value as Reviewed).on };
  if (field === 'ranges') return ranges(value as readonly Range[]);
  if (isWhen(value)) return dates(field, value);
  return { [field]: value };
}

interface Rights {
  readonly holder?: string;
  readonly year?: number;
  readonly terms?: string;
}

interface Reviewed {
  readonly by: string;
  readonly on: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rights({ holder, year, terms }: Rights): Record<string, unknown> {
  return { rightsHolder: holder, rightsYear: year === undefined ? undefined : BigInt(year), rightsTerms: terms };
}

function ranges(value: readonly Range[]): Record<string, unknown> {
  return { rangeStarts: value.map(({ start }) => BigInt(start)), rangeEnds: value.map(({ end }) => BigInt(end)) };
}

function isWhen(value: unknown): value is When {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}

function dates(field: string, value: When): Record<string, unknown> {
  const bounds = dayBounds(value.edtf);
  const { earliest, latest } = 'fault' in bounds ? { earliest: null, latest: null } : bounds;
  return {
    [field]: value.edtf,
    [`${field}Printed`]: value.printed,
    [`${field}Basis`]: value.basis,
    [`${field}Earliest`]: earliest,
    [`${field}Latest`]: latest,
  };
}

function folded(record: Rec): Record<string, unknown> {
  if (record.kind === 'claim') return { textFolded: fold(record.text) };
  if (record.kind === 'article' || record.kind === 'document') return { titleFolded: fold(record.title) };
  if (record.kind === 'person' || record.kind === 'organization' || record.kind === 'group') {
    return { nameFolded: fold(record.name), namesFolded: [record.name, ...record.aliases].map(fold) };
  }
  if (record.kind === 'topic' || record.kind === 'measure' || record.kind === 'place') return { nameFolded: fold(record.name) };
  return {};
}
