import { type FieldNode, type GraphQLObjectType, getNamedType, getNullableType, isListType } from 'graphql';
import type { Compilation } from './compilation.js';
import { composeField } from './field.js';
import { composeObject } from './object.js';
import { type Scope, sameRows } from './scope.js';
import { selectionOf } from './selection.js';
import type { PageField, Slot } from './shape.js';

type EdgeField = Slot | { readonly key: string; readonly kind: 'cursor' };

/** What of a connection a selection needs from the database. */
export interface Wishes {
  /** Whether any row is needed. */
  readonly rows: boolean;
  /** Whether it matters what comes before and after. */
  readonly pageInfo: boolean;
  /** Whether a cursor is asked for, of an edge or of the page. */
  readonly cursors: boolean;
  readonly total: boolean;
}

/** What the selection on a connection needs. */
export function wishesOf(c: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Wishes {
  const fields = [...selectionOf(c, type, nodes).values()];
  const named = (name: string) => fields.filter((fieldNodes) => fieldNodes[0]?.name.value === name);
  const inner = (name: string, ...wanted: readonly string[]) =>
    named(name).some((fieldNodes) =>
      [...selectionOf(c, getNamedType(type.getFields()[name]?.type) as GraphQLObjectType, fieldNodes).values()].some(([node]) =>
        wanted.includes(node?.name.value ?? ''),
      ),
    );
  const pageInfo = named('pageInfo').length > 0;
  return {
    rows: pageInfo || named('nodes').length > 0 || named('edges').length > 0,
    pageInfo,
    cursors: inner('edges', 'cursor') || inner('pageInfo', 'startCursor', 'endCursor'),
    total: named('totalCount').length > 0,
  };
}

/** What of a connection is selected; what its edges and nodes need is appended to `columns`, the slots of a row. */
export function pageFields(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  parent: Scope | null,
  scope: Scope,
  columns: string[],
): readonly PageField[] {
  const fields: PageField[] = [];
  for (const [key, fieldNodes] of selectionOf(c, type, nodes)) {
    const own = type.getFields()[fieldNodes[0]?.name.value ?? '']?.type;
    const result = getNamedType(own) as GraphQLObjectType;
    switch (fieldNodes[0]?.name.value) {
      case '__typename':
        fields.push({ key, kind: 'typename', name: type.name });
        break;
      case 'totalCount':
        fields.push({ key, kind: 'totalCount' });
        break;
      case 'pageInfo':
        fields.push({ key, kind: 'pageInfo', fields: plainFields(c, result, fieldNodes) });
        break;
      case 'nodes': {
        const list = own === undefined ? own : getNullableType(own);
        const item = composeObject(c, isListType(list) ? list.ofType : result, fieldNodes, sameRows(scope));
        fields.push({ key, kind: 'nodes', index: columns.push(item.expression) - 1, shape: item.shape });
        break;
      }
      case 'edges':
        fields.push({ key, kind: 'edges', fields: edgeFields(c, result, fieldNodes, scope, columns) });
        break;
    }
  }
  return fields;
}

function edgeFields(
  c: Compilation,
  edge: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
  columns: string[],
): readonly EdgeField[] {
  return [...selectionOf(c, edge, nodes)].map(([key, fieldNodes]): EdgeField => {
    const name = fieldNodes[0]?.name.value;
    if (name === 'cursor') return { key, kind: 'cursor' };
    if (name === '__typename') return { key, index: -1, shape: { kind: 'typename', name: edge.name } };
    const inner = sameRows(scope);
    const { expression, shape } =
      name === 'node' ? composeObject(c, edge.getFields().node?.type ?? edge, fieldNodes, inner) : composeField(c, edge, fieldNodes, scope);
    return { key, index: expression === null ? -1 : columns.push(expression) - 1, shape };
  });
}

function plainFields(c: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  return [...selectionOf(c, type, nodes)].map(([key, fieldNodes]) => ({ key, field: fieldNodes[0]?.name.value ?? '' }));
}
