import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { PageFacts, PageShape, Shape, Slot } from '../../../src/graph/read/shape.js';
import { VALUE_TYPES } from '../../../src/graph/read/value.js';
import type { Chance } from './chance.js';

/** What a row is made from. */
export interface RowOptions {
  readonly schema: GraphQLSchema;
  readonly pages: readonly PageFacts[];
  readonly chance: Chance;
  /** Share of places that hold what the schema does not allow there. */
  readonly faults: number;
  /** Whether pages and lists are as long as was asked, and nothing is missing. */
  readonly full?: boolean;
}

const TEXTS = ['', 'plain', 'ünï 🏃', '"quoted" \\ and\nbroken', '\u0000\u2028', '\ud83c', '__proto__', '-0', '2020-01-01'];
const ODD = [null, undefined, 1.5, 2 ** 31, true, '', 'NO_SUCH_VALUE', Number.NaN, {}, ['list']];

/** A row as a database might answer the statement of a plan with these slots. */
export function randomRow(slots: readonly Slot[], options: RowOptions): readonly unknown[] {
  return [rowOf([], slots, options)];
}

function rowOf(row: unknown[], slots: readonly Slot[], options: RowOptions): unknown[] {
  for (const { index, shape } of slots) if (index >= 0) row[index] = rawOf(shape, options);
  return row;
}

function rawOf(shape: Shape, options: RowOptions): unknown {
  const { chance, faults } = options;
  switch (shape.kind) {
    case 'leaf':
      return leafOf(shape.leaf.type, options);
    case 'value':
      return storedOf(shape, options);
    case 'object':
      if (chance.of(faults) || (shape.nullable && !options.full && chance.of(0.15))) return null;
      return objectOf(shape, options);
    case 'list':
      return Array.from({ length: options.full ? 2 : chance.below(4) }, () => rawOf(shape.item, options));
    case 'one': {
      const item = rawOf(shape.item, options);
      return item === null && chance.of(0.5) ? [] : [item];
    }
    case 'candidate': {
      const rows = Array.from({ length: chance.of(faults) ? 2 : 1 }, () => ['name', 'id', rawOf(shape.item, options)]);
      return !options.full && chance.of(0.1) ? [] : rows;
    }
    case 'page':
      return pageOf(shape, options);
    case 'conclusion':
      return [];
    default:
      return undefined;
  }
}

function objectOf(shape: Extract<Shape, { kind: 'object' }>, options: RowOptions): unknown[] {
  if (!shape.abstract) return rowOf([], shape.slots[''] ?? [], options);
  const type = options.chance.of(options.faults) ? 'Nobody' : options.chance.pick(Object.keys(shape.slots));
  return rowOf([type], shape.slots[type] ?? [], options);
}

function pageOf(shape: PageShape, options: RowOptions): readonly unknown[] {
  const { chance, pages } = options;
  const size = pages[shape.page]?.size ?? 0;
  const keys = () => shape.keys.map(({ type }) => (type === 'string' ? chance.pick(TEXTS) : chance.below(1_000)));
  const row = (): unknown[] => {
    const slots = shape.fields.flatMap((field): readonly Slot[] => {
      if (field.kind === 'nodes') return [{ key: field.key, index: field.index, shape: field.shape }];
      return field.kind === 'edges' ? field.fields.filter((each) => 'shape' in each) : [];
    });
    return rowOf(keys(), slots, options);
  };
  const found = Array.from({ length: options.full ? size + 1 : chance.below(Math.min(size, 4) + 2) }, row);
  return [found, !options.full && chance.of(0.1) ? keys() : null, chance.pick([null, 0, 17, 10_000, 10_001])];
}

/** The stored parts of a composite value. */
function storedOf(shape: Extract<Shape, { kind: 'value' }>, options: RowOptions): readonly unknown[] {
  const { chance, schema, faults } = options;
  const [name] = [...VALUE_TYPES].find(([, { decode }]) => decode === shape.decode) ?? [];
  const type = schema.getType(name ?? '') as GraphQLObjectType;
  const when = schema.getType('When') as GraphQLObjectType;
  if (chance.of(faults) || (shape.nullable && !options.full && chance.of(0.2))) return [];
  const many = <T>(make: () => T): T[] => Array.from({ length: chance.below(3) }, make);
  if (name === 'Dimension') return [many(() => 'unit=per cent')];
  if (name === 'ComparisonTest') return [many(() => `place=${chance.pick(['true', 'false', 'null'])}=a = b`)];
  const parts = VALUE_TYPES.get(name ?? '')?.parts('day') ?? [];
  const part = (field: string) => {
    const own = type.getFields()[field] ?? when.getFields()[field];
    return leafOf(own?.type as GraphQLOutputType, options);
  };
  if (name === 'When' || name === 'Period') return parts.map(([field]) => part(field));
  const length = chance.below(3);
  return parts.map(([field]) => Array.from({ length }, () => part(field)));
}

function leafOf(type: GraphQLOutputType, options: RowOptions): unknown {
  const { chance, faults } = options;
  if (chance.of(faults)) return chance.pick(ODD);
  if (!isNonNullType(type) && !options.full && chance.of(0.2)) return null;
  const bare = getNullableType(type);
  if (isListType(bare)) return Array.from({ length: chance.below(3) }, () => leafOf(bare.ofType, options));
  if (isEnumType(bare)) return chance.pick(bare.getValues()).name;
  switch (String(bare)) {
    case 'Int':
      return chance.pick([0, 1, -1, 2 ** 31 - 1, -(2 ** 31), chance.below(100)]);
    case 'Float':
      return chance.pick([0.5, -1e21, 3, 1 / 3]);
    case 'Boolean':
      return chance.of(0.5);
    default:
      return chance.pick(TEXTS);
  }
}
