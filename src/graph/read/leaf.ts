import { type GraphQLLeafType, type GraphQLOutputType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';

/** A place for a scalar, an enum value, or a list of them. */
export interface Leaf {
  readonly type: GraphQLOutputType;
  /** Whether graphql-js would put this very value into the answer: neither converted, nor refused, nor null where there must be a value. */
  readonly fits: (value: unknown) => boolean;
}

/** Types live as long as their schema, and so do the leaves of them. */
const known = new WeakMap<GraphQLOutputType, Leaf>();

/** The leaf that a field of this type is. */
export function leafOf(type: GraphQLOutputType): Leaf {
  let leaf = known.get(type);
  if (leaf === undefined) {
    leaf = { type, fits: fitsType(type) };
    known.set(type, leaf);
  }
  return leaf;
}

function fitsType(type: GraphQLOutputType): Leaf['fits'] {
  const nullable = !isNonNullType(type);
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const item = fitsType(bare.ofType);
    return (value) => (Array.isArray(value) ? value.every(item) : nullable && value === null);
  }
  const fits = fitsLeaf(bare as GraphQLLeafType);
  return (value) => (value === null ? nullable : fits(value));
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** The scalars of GraphQL itself, less what they would convert. */
const BUILT_IN: Readonly<Record<string, Leaf['fits']>> = {
  String: isText,
  ID: isText,
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: Number.isFinite,
};

function fitsLeaf(type: GraphQLLeafType): Leaf['fits'] {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().flatMap(({ name, value }) => (name === value ? [name] : [])));
    return (value) => names.has(value);
  }
  return BUILT_IN[type.name] ?? ((value) => isText(value) && type.serialize(value) === value);
}
