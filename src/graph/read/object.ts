import { type FieldNode, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Compilation } from './compilation.js';
import { composeField, fragmentOf } from './field.js';
import type { Scope } from './scope.js';
import type { ObjectShape, Slot } from './shape.js';

/** A part of a statement, and how to read what it yields. */
export interface Composition<S> {
  readonly expression: string;
  readonly shape: S;
}

/** Composes the selection on an object as one list; where the type is abstract, slot 0 names the type and shared fields are asked once. */
export function composeObject(
  c: Compilation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  scope: Scope,
): Composition<ObjectShape> {
  const named = getNamedType(type);
  const abstract = isAbstractType(named);
  const possible = abstract ? c.schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  const wanted = new Map<string, { readonly key: string; readonly nodes: readonly FieldNode[]; readonly types: GraphQLObjectType[] }>();
  for (const each of possible) {
    for (const [key, fieldNodes] of collectSubfields(c.schema, c.definitions, c.variables, each, nodes as FieldNode[])) {
      const name = fieldNodes[0]?.name.value ?? '';
      if (name === '__typename') continue;
      const identity = [key, fragmentOf(c, each, name)?.name ?? name, ...fieldNodes.map((node) => node.loc?.start ?? -1)].join(' ');
      const entry = wanted.get(identity);
      if (entry === undefined) wanted.set(identity, { key, nodes: fieldNodes, types: [each] });
      else entry.types.push(each);
    }
  }
  const slots: Record<string, Slot[]> = Object.fromEntries(possible.map((each) => [abstract ? each.name : '', []]));
  const columns: string[] = abstract ? [discriminator(possible, scope)] : [];
  for (const { key, nodes: fieldNodes, types } of wanted.values()) {
    const first = types[0] as GraphQLObjectType;
    const { expression, shape } = composeField(c, first, fieldNodes, scope);
    const index = expression === null ? -1 : columns.length;
    if (expression !== null) columns.push(types.length === possible.length ? expression : guarded(expression, types, scope));
    for (const each of types) slots[abstract ? each.name : '']?.push({ key, index, shape });
  }
  return { expression: `[${columns.length === 0 ? 'true' : columns.join(', ')}]`, shape: { kind: 'object', abstract, slots } };
}

function discriminator(types: readonly GraphQLObjectType[], scope: Scope): string {
  return `CASE ${types.map((type) => `WHEN ${scope.node}:${type.name} THEN '${type.name}'`).join(' ')} END`;
}

function guarded(expression: string, types: readonly GraphQLObjectType[], scope: Scope): string {
  return `CASE WHEN ${types.map((type) => `${scope.node}:${type.name}`).join(' OR ')} THEN ${expression} END`;
}
