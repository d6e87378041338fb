import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Fragment } from './fragment.js';
import type { ReadFragments } from './fragments.js';
import { VALUE_TYPES, type ValueType } from './value.js';

/** What the schema and `cypher/read/` say of one field of a type; the same for every operation. */
export interface FieldFacts {
  readonly definition: GraphQLField<unknown, unknown>;
  /** The fragment that serves the field: its own, or that of an interface of the type. */
  readonly fragment: Fragment | undefined;
  readonly result: GraphQLNamedType;
  readonly isComposite: boolean;
  readonly isList: boolean;
  readonly isConnection: boolean;
  readonly valueType: ValueType | undefined;
  /** What tells the field apart from one of the same name on another type: what serves it and what it yields. */
  readonly identity: string;
}

type OfType = Map<string, FieldFacts>;
const known = new WeakMap<ReadFragments, WeakMap<GraphQLObjectType, OfType>>();

/** The facts of a field that the type has; found once. */
export function factsOf(fragments: ReadFragments, type: GraphQLObjectType, field: string): FieldFacts {
  let ofTypes = known.get(fragments);
  if (ofTypes === undefined) known.set(fragments, (ofTypes = new WeakMap()));
  let ofType = ofTypes.get(type);
  if (ofType === undefined) ofTypes.set(type, (ofType = new Map()));
  let facts = ofType.get(field);
  if (facts === undefined) ofType.set(field, (facts = findFacts(fragments, type, field)));
  return facts;
}

function findFacts(fragments: ReadFragments, type: GraphQLObjectType, field: string): FieldFacts {
  const definition = type.getFields()[field] as GraphQLField<unknown, unknown>;
  const holder = [type, ...type.getInterfaces()].find(({ name }) => fragments.fields.has(`${name}/${field}`));
  const fragment = holder === undefined ? undefined : fragments.fields.get(`${holder.name}/${field}`);
  const result = getNamedType(definition.type);
  return {
    definition,
    fragment,
    result,
    isComposite: isCompositeType(result),
    isList: isListType(getNullableType(definition.type)),
    isConnection: isObjectType(result) && result.name.endsWith('Connection'),
    valueType: VALUE_TYPES.get(result.name),
    identity: `${fragment?.name ?? field} ${String(definition.type)}`,
  };
}

/** Whether a value may be missing: of a list of values, the list and each of its members. */
export function isNullable(type: GraphQLOutputType): boolean {
  return !isNonNullType(type) && (!isListType(type) || isNullable(type.ofType));
}
