import { nodeColumns } from '../graph/bulk/node-columns.js';
import { LINKS } from '../graph/links.js';
import { KINDS, type Kind } from '../model/kind.js';
import { RECORD_SHAPES } from '../model/record.js';

/** A column of a kind's file: the property, the key of its value in a row, and Neo4j's name for its type. */
export interface Column {
  readonly property: string;
  readonly key: string;
  readonly type: string;
}

/** Properties that no field of the same name tells the type of; all others without one are text. */
const STORED: Readonly<Record<string, string>> = {
  isOutlet: 'boolean',
  rightsYear: 'long',
  rangeStarts: 'long[]',
  rangeEnds: 'long[]',
  namesFolded: 'string[]',
  length: 'long',
};

/** The columns of a kind, as `cypher/write/KIND.cypher` stores them. The types follow from the shape, so that a header can stand before the first row. */
export function columnsOf(kind: Kind): readonly Column[] {
  return nodeColumns(kind).properties.map(([property, key]) => ({ property, key, type: STORED[property] ?? typeOf(kind, property) }));
}

function typeOf(kind: Kind, property: string): string {
  const fields: Readonly<Record<string, unknown>> = RECORD_SHAPES[kind].shape;
  return shapeType(fields[property]);
}

function shapeType(shape: unknown): string {
  if (shape === undefined) return 'string';
  const { def } = (shape as { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } })._zod;
  if (def.type === 'boolean') return 'boolean';
  if (def.type === 'number') return 'double';
  if (def.type === 'array') return 'string[]';
  return def.innerType === undefined ? 'string' : shapeType(def.innerType);
}

/** Every type of link that records own, with the properties that one of its fields gives it. */
export const LINK_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(KINDS.flatMap((kind) => LINKS[kind].map(({ type }) => type)))].sort().map((type) => {
    const all = KINDS.flatMap((kind) => LINKS[kind].filter((link) => link.type === type).flatMap(({ properties = [] }) => properties));
    return [type, [...new Set(all)]] as const;
  }),
);

/** Neo4j's name for the type of a link's property. */
export function linkColumnType(property: string): string {
  return property === 'operand' ? 'long' : 'string';
}
