import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { sideBySide } from './columns.js';
import type { Compilation } from './compilation.js';
import { composeField } from './field.js';
import { factsOf } from './field-facts.js';
import type { Scope } from './scope.js';
import { selectionOf } from './selection.js';
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
  const wanted: Wanted[] = [];
  // In the order of the response, which differs between types where fragments stand in between.
  const keys = possible.map((each) => keysOf(c, each, nodes, wanted));
  const told = abstract && !readAlike(keys);
  const columns: string[] = told ? [discriminator(possible, scope)] : [];
  const read = new Map<Wanted, Omit<Slot, 'key'>>();
  for (const each of wanted) {
    const ofAll = each.types.length === possible.length;
    // A pattern that only some of the records have would leave the others out.
    const own = ofAll || scope.joins === undefined ? scope : withoutJoins(scope);
    const { expression, shape } = composeField(c, each.types[0] as GraphQLObjectType, each.nodes, own);
    const index = expression === null ? -1 : columns.length;
    if (expression !== null) columns.push(ofAll ? expression : guarded(expression, each.types, scope));
    read.set(each, { index, shape });
  }
  const slots: Record<string, readonly Slot[]> = {};
  for (const [at, own] of told ? keys.entries() : keys.slice(0, 1).entries()) {
    const name = possible[at]?.name ?? '';
    const typeName: Omit<Slot, 'key'> = { index: -1, shape: { kind: 'typename', name } };
    slots[told ? name : ''] = own.map(({ key, field }) => {
      const { index, shape } = (field && read.get(field)) ?? typeName;
      return { key, index, shape };
    });
  }
  const alike = abstract && !told ? { standsFor: possible[0]?.name ?? '' } : {};
  const shape: ObjectShape = { kind: 'object', nullable: !isNonNullType(type), abstract: told, slots, ...alike };
  return { expression: `[${columns.length === 0 ? 'true' : sideBySide(columns)}]`, shape };
}

/** A field that is asked once for all types on which it is the same. */
interface Wanted {
  readonly key: string;
  /** What tells fields of one name on several types apart. */
  readonly identity: string;
  readonly nodes: readonly FieldNode[];
  readonly types: GraphQLObjectType[];
}

/** One key of an object in the order of the response; without a field it is `__typename`. */
interface Key {
  readonly key: string;
  readonly field: Wanted | null;
}

/** The keys of an object of this type; what nobody wanted before is added. */
function keysOf(c: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[], wanted: Wanted[]): readonly Key[] {
  const keys: Key[] = [];
  for (const [key, fieldNodes] of selectionOf(c, type, nodes)) {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') {
      keys.push({ key, field: null });
      continue;
    }
    const { identity } = factsOf(c.fragments, type, name);
    let field = wanted.find((one) => one.key === key && one.identity === identity && isSame(one.nodes, fieldNodes));
    if (field === undefined) wanted.push((field = { key, identity, nodes: fieldNodes, types: [] }));
    field.types.push(type);
    keys.push({ key, field });
  }
  return keys;
}

function isSame(nodes: readonly FieldNode[], others: readonly FieldNode[]): boolean {
  return nodes === others || (nodes.length === others.length && nodes.every((node, at) => node === others[at]));
}

/** Whether objects of all these types read the same, so that nothing depends on which one it is. */
function readAlike([first = [], ...others]: readonly (readonly Key[])[]): boolean {
  if (first.some(({ field }) => field === null)) return false;
  return others.every((keys) => keys.length === first.length && keys.every(({ field }, at) => field === first[at]?.field));
}

function withoutJoins({ joins: _, ...scope }: Scope): Scope {
  return scope;
}

function discriminator(types: readonly GraphQLObjectType[], scope: Scope): string {
  return `CASE ${types.map((type) => `WHEN ${scope.node}:${type.name} THEN '${type.name}'`).join(' ')} END`;
}

function guarded(expression: string, types: readonly GraphQLObjectType[], scope: Scope): string {
  return `CASE WHEN ${types.map((type) => `${scope.node}:${type.name}`).join(' OR ')} THEN ${expression} END`;
}
