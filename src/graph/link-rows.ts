import type { Rec, RecordOf } from '../model/record.js';
import { LINKS, type LinkField } from './links.js';

/** One link to write: from the record that holds the field to the one it names, with `linkAs`, `linkHow`, … as its properties. */
export interface LinkRow {
  readonly source: string;
  readonly target: string;
  readonly [property: `link${string}`]: unknown;
}

/** The links of a record, by field. Fields that name nothing are left out. */
export function linkRows(record: Rec): ReadonlyMap<string, readonly LinkRow[]> {
  const rows = new Map<string, readonly LinkRow[]>();
  for (const link of LINKS[record.kind]) {
    const elements = elementsOf(record, link);
    if (elements.length > 0)
      rows.set(
        link.field,
        elements.map((element) => linkRow(record.id, link, element)),
      );
  }
  return rows;
}

function elementsOf(record: Rec, link: LinkField): readonly unknown[] {
  if (record.kind === 'observation' && link.field === 'derivedFrom') return operandsOf(record);
  const value = (record as unknown as Record<string, unknown>)[link.field];
  if (value === undefined) return [];
  return link.many ? (value as unknown[]) : [value];
}

function operandsOf({ derivedFrom }: RecordOf<'observation'>): readonly unknown[] {
  return derivedFrom?.of.map((id, operand) => ({ id, op: derivedFrom.op, operand: BigInt(operand) })) ?? [];
}

function linkRow(source: string, link: LinkField, element: unknown): LinkRow {
  if (link.key === undefined) return { source, target: element as string };
  const object = element as Readonly<Record<string, unknown>>;
  const properties = (link.properties ?? []).map((name) => [linkKey(name), object[name] ?? null] as const);
  return { source, target: object[link.key] as string, ...Object.fromEntries(properties) };
}

/** The key of a link's property in its row: `as` → `linkAs`. */
export function linkKey(property: string): `link${string}` {
  return `link${property.charAt(0).toUpperCase()}${property.slice(1)}`;
}
