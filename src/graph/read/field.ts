import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { withoutEnd } from './columns.js';
import type { Compilation } from './compilation.js';
import { composeConclusion } from './conclusion.js';
import { type FieldFacts, factsOf, isNullable } from './field-facts.js';
import type { Fragment } from './fragment.js';
import { leafOf } from './leaf.js';
import { type Composition, composeObject } from './object.js';
import { composePage } from './page.js';
import { argumentSource } from './parameters.js';
import { composeRankedPage } from './ranked-page.js';
import { rowsOf, standing, withStands } from './rows.js';
import { carried, instantiateExpression, joined, type Scope, sameRows } from './scope.js';
import { selectionOf } from './selection.js';
import type { Shape, ValueField } from './shape.js';

/** The most records in a plain list, and the most candidates named when a name fits several. */
const LONGEST_LIST = 100;
const MOST_CANDIDATES = 6;

/** Composes one field of an object: a property, a composite value, a record reached by a fragment, a list of them, or a page. */
export function composeField(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope | null,
): Composition<Shape> | { readonly expression: null; readonly shape: Shape } {
  const node = nodes[0] as FieldNode;
  const facts = factsOf(c.fragments, type, node.name.value);
  const { definition, fragment, result, valueType } = facts;
  const fixed = type.name === 'Status' ? c.statics[definition.name] : undefined;
  if (fixed !== undefined) return { expression: null, shape: { kind: 'constant', value: fixed, leaf: leafOf(definition.type) } };
  if (fragment?.kind === 'rows') return composeRows(c, facts, nodes, scope, fragment);
  if (fragment?.ofToday && c.asOf) throw ofTodayAlone(type.name, definition.name);
  if (scope === null) throw new Error(`cypher/read/Query/${definition.name}.cypher is missing`);
  const expression = fragment === undefined ? null : withStands(c, instantiateExpression(fragment.text, c.number(), scope));
  if (valueType !== undefined && isObjectType(result)) {
    const fields = valueFields(c, result, nodes);
    const asked = namesIn(fields);
    const shape: Shape = { kind: 'value', decode: valueType.decode, nullable: isNullable(definition.type), fields };
    const stored = valueType
      .parts(definition.name)
      .map(([name, property], at) => (at === 0 || asked.has(name) ? `${scope.node}.${property}` : 'null'));
    return { expression: expression ?? `[${withoutEnd(stored)}]`, shape };
  }
  if (!facts.isComposite)
    return {
      expression: expression ?? `${holderOf(c, type, scope)}.${definition.name}`,
      shape: { kind: 'leaf', leaf: leafOf(definition.type) },
    };
  if (scope.link === undefined) throw new Error(`no fragment reaches ${type.name}.${definition.name}`);
  return composeObject(c, definition.type, nodes, sameRows(scope));
}

function ofTodayAlone(type: string, field: string): GraphQLError {
  return new GraphQLError(
    `\`${field}\` of ${type} is a total that is stored for today and cannot be told for another day. Leave out the field, or \`@asOf\`.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

function composeRows(
  c: Compilation,
  facts: FieldFacts,
  nodes: readonly FieldNode[],
  parent: Scope | null,
  fragment: Fragment,
): Composition<Shape> {
  const { definition, result, isConnection, isList: many } = facts;
  const source = argumentSource(definition, nodes[0] as FieldNode);
  const args = source.read(c.variables);
  if (fragment.conclusion !== null) return composeConclusion(c, facts, nodes, parent, fragment, fragment.conclusion);
  if (fragment.ranked) return composeRankedPage(c, result as GraphQLObjectType, definition, nodes, fragment, source, args);
  if (isConnection) return composePage(c, result as GraphQLObjectType, definition, nodes, parent, fragment, source, args);
  const rows = rowsOf(c, fragment, parent, args, source);
  const type = getNullableType(definition.type);
  if (fragment.exactlyOne && parent?.joins !== undefined) {
    parent.joins.push(rows.where([]));
    return composeObject(c, definition.type, nodes, { ...rows.scope, joins: parent.joins });
  }
  const joins: string[] = [];
  const item = composeObject(
    c,
    isListType(type) ? type.ofType : definition.type,
    nodes,
    fragment.keepsNulls ? rows.scope : { ...rows.scope, joins },
  );
  const stands = many || parent === null ? standing(c, fragment, rows.scope) : [];
  const by = fragment.order ?? fragment.oneOf ?? (many ? 'node.id' : null);
  const order = by === null ? null : instantiateExpression(by, rows.number, rows.scope);
  const limit = fragment.oneOf !== null ? MOST_CANDIDATES : many ? LONGEST_LIST : 1;
  const ordered = order === null ? '' : `\nWITH ${carried(rows.scope)} ORDER BY ${order} LIMIT ${limit}`;
  // A join need not keep the order of rows
  const again = order === null || joins.length === 0 ? '' : ` ORDER BY ${order}`;
  if (fragment.oneOf !== null) {
    const names = (order as string).split(', ');
    return {
      expression: `COLLECT {\n${rows.where(stands)}${ordered}${joined(joins)}\nRETURN [${names.join(', ')}, ${item.expression}]${again} }`,
      shape: { kind: 'candidate', item: item.shape, what: definition.name, argument: `${definition.name}(by:)` },
    };
  }
  const projected = fragment.keepsNulls ? `CASE WHEN ${rows.scope.node} IS NULL THEN null ELSE ${item.expression} END` : item.expression;
  return {
    expression: `COLLECT {\n${rows.where(stands)}${ordered}${joined(joins)}\nRETURN ${projected}${again} }`,
    shape: many ? { kind: 'list', item: item.shape } : { kind: 'one', item: item.shape },
  };
}

function holderOf(c: Compilation, type: GraphQLObjectType, scope: Scope): string {
  if (type.name.endsWith('Edge')) return scope.edge ?? scope.node;
  const isRecord = type.getInterfaces().some((each) => each.name === 'Node') || scope.link === undefined;
  return isRecord ? scope.node : scope.link;
}

function valueFields(c: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly ValueField[] {
  const fields: ValueField[] = [];
  for (const [key, fieldNodes] of selectionOf(c, type, nodes)) {
    const field = fieldNodes[0]?.name.value ?? '';
    fields.push({ key, field, shape: valueFieldShape(c, type, field, fieldNodes) });
  }
  return fields;
}

function valueFieldShape(c: Compilation, type: GraphQLObjectType, field: string, nodes: readonly FieldNode[]): ValueField['shape'] {
  if (field === '__typename') return { kind: 'typename', name: type.name };
  const own = (type.getFields()[field] as GraphQLField<unknown, unknown>).type;
  const result = getNamedType(own);
  if (!isObjectType(result)) return { kind: 'leaf', leaf: leafOf(own) };
  return { kind: 'value', nullable: isNullable(own), fields: valueFields(c, result, nodes) };
}

/** The names of all fields asked for, at any depth. */
function namesIn(fields: readonly ValueField[]): ReadonlySet<string> {
  return new Set(fields.flatMap(({ field, shape }) => [field, ...(shape.kind === 'value' ? namesIn(shape.fields) : [])]));
}
