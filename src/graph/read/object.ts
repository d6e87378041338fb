import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Compilation } from './compilation.js';
import { composeField } from './field.js';
import { factsOf } from './field-facts.js';
import type { Scope } from './scope.js';
import type { ObjectShape, Slot } from './shape.js';

/** A part of a statement, and how to read what it yields. */
export interface Composition<S> {
  readonly expression: string;
  readonly shape: S;
}

/** Composes the selection on an object as one list; where the answer depends on its type, slot 0 names that and shared fields are asked once. */
export function composeObject(
  c: Compilation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  scope: Scope,
): Composition<ObjectShape> {
  const named = getNamedType(type);
  const abstract = isAbstractType(named);
  const possible = abstract ? c.schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  const wanted = new Map<string, { readonly nodes: readonly FieldNode[]; readonly types: GraphQLObjectType[] }>();
  // In the order of the response, which differs between types where fragments stand in between.
  const keys = new Map<GraphQLObjectType, Key[]>();
  for (const each of possible) {
    const own: Key[] = [];
    keys.set(each, own);
    for (const [key, fieldNodes] of collectSubfields(c.schema, c.definitions, c.variables, each, nodes as FieldNode[])) {
      const name = fieldNodes[0]?.name.value ?? '';
      if (name === '__typename') {
        own.push({ key, identity: null });
        continue;
      }
      const identity = abstract ? identityOf(c, each, key, name, fieldNodes) : key;
      own.push({ key, identity });
      const entry = wanted.get(identity);
      if (entry === undefined) wanted.set(identity, { nodes: fieldNodes, types: [each] });
      else entry.types.push(each);
    }
  }
  const told = abstract && !readAlike([...keys.values()]);
  const read = new Map<string, Omit<Slot, 'key'>>();
  const columns: string[] = told ? [discriminator(possible, scope)] : [];
  for (const [identity, { nodes: fieldNodes, types }] of wanted) {
    const first = types[0] as GraphQLObjectType;
    const { expression, shape } = composeField(c, first, fieldNodes, scope);
    const index = expression === null ? -1 : columns.length;
    if (expression !== null) columns.push(types.length === possible.length ? expression : guarded(expression, types, scope));
    read.set(identity, { index, shape });
  }
  const slots: Record<string, readonly Slot[]> = {};
  for (const [each, own] of told ? keys : [...keys].slice(0, 1)) {
    const typeName: Omit<Slot, 'key'> = { index: -1, shape: { kind: 'typename', name: each.name } };
    slots[told ? each.name : ''] = own.map(({ key, identity }) => ({ key, ...((identity && read.get(identity)) || typeName) }));
  }
  const alike = abstract && !told ? { standsFor: possible[0]?.name ?? '' } : {};
  const shape: ObjectShape = { kind: 'object', nullable: !isNonNullType(type), abstract: told, slots, ...alike };
  return { expression: `[${columns.length === 0 ? 'true' : columns.join(', ')}]`, shape };
}

/** One key of an object in the order of the response; without an identity it is `__typename`. */
interface Key {
  readonly key: string;
  readonly identity: string | null;
}

/** Whether objects of all these types read the same, so that nothing depends on which one it is. */
function readAlike(types: readonly (readonly Key[])[]): boolean {
  const [first = [], ...others] = types.map((keys) => keys.map(({ key, identity }) => (identity === null ? null : `${key} ${identity}`)));
  if (first.includes(null)) return false;
  return others.every((keys) => keys.length === first.length && keys.every((key, at) => key === first[at]));
}

/** The same for fields of several types that can be asked at once. */
function identityOf(c: Compilation, type: GraphQLObjectType, key: string, name: string, nodes: readonly FieldNode[]): string {
  const places = nodes.map((node) => node.loc?.start ?? -1).join(' ');
  return `${key} ${factsOf(c.fragments, type, name).identity} ${places}`;
}

function discriminator(types: readonly GraphQLObjectType[], scope: Scope): string {
  return `CASE ${types.map((type) => `WHEN ${scope.node}:${type.name} THEN '${type.name}'`).join(' ')} END`;
}

function guarded(expression: string, types: readonly GraphQLObjectType[], scope: Scope): string {
  return `CASE WHEN ${types.map((type) => `${scope.node}:${type.name}`).join(' OR ')} THEN ${expression} END`;
}
