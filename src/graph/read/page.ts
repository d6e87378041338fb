import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { MOST_COUNTED } from './assemble.js';
import type { Compilation } from './compilation.js';
import { integer } from './convert.js';
import { decodeCursor, pageSignature } from './cursor.js';
import { composeField } from './field.js';
import { filterPredicates } from './filter.js';
import type { Fragment } from './fragment.js';
import { type Composition, composeObject } from './object.js';
import { type OrderKey, orderOf, reversed } from './order.js';
import type { ArgumentSource, Arguments } from './parameters.js';
import { rowsOf, standing } from './rows.js';
import { carried, type Scope } from './scope.js';
import type { PageField, PageShape, Shape, Slot } from './shape.js';

/** The page size without `first` or `last`: at the root, and in a nested list. */
export const DEFAULT_PAGE = { root: 20, nested: 5 } as const;
/** The largest page. */
export const LARGEST_PAGE = 100;
/** The most rows that a page looks at for filters that no index serves. */
export const MOST_SCANNED = 20_000;

/** Composes a Relay connection: a keyset page of the fragment's rows in an order that an index serves. */
export function composePage(
  c: Compilation,
  type: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent: Scope | null,
  fragment: Fragment,
  source: ArgumentSource,
  args: Arguments,
): Composition<PageShape> {
  const rows = rowsOf(c, fragment, parent, args, source);
  const { node } = rows.scope;
  const filter = filterOf(c, definition, args, source, node);
  const nodeType = getNamedType(type.getFields().nodes?.type)?.name ?? type.name;
  const order = orderOf(nodeType, args.orderBy as string | undefined, fragment.prefix);
  const indexed = fragment.prefix === null ? filter.equal.find((one) => serves(one.property, order.keys)) : undefined;
  const prefix = fragment.prefix ?? indexed?.property ?? null;
  const residual = [
    ...filter.equal.filter((one) => one !== indexed).map((one) => `${one.expression} = ${one.parameter}`),
    ...filter.residual,
  ];
  const backward = args.last !== undefined && args.last !== null;
  const continued = (backward ? args.before : args.after) !== undefined && (backward ? args.before : args.after) !== null;
  const natural = order.name === 'TEXT_POSITION' && prefix !== 'workId' ? [WORK_KEY, ...order.keys] : order.keys;
  const keys = (backward ? reversed(natural) : natural).map((key) => ({
    ...key,
    expression: key.expression.replace(/\b(node|edge)\b/, (word) => rows.scope[word as 'node' | 'edge'] ?? word),
  }));
  const listName = fragment.name;
  const facts = pageFacts(listName, order.name, parent === null, backward);
  const page = c.pages.push((variables) => facts(source.read(variables))) - 1;

  const where = [
    ...(indexed === undefined ? [] : [`${indexed.expression} = ${indexed.parameter}`]),
    ...keys.filter((key) => !/^e\d/.test(key.expression)).map((key) => `${key.expression} IS NOT NULL`),
    ...standing(c, fragment, rows.scope),
  ];
  const cursorArgument = backward ? 'before' : 'after';
  const keyset = continued
    ? [
        keysetPredicate(keys, (at) =>
          c.parameters.add(source, (current) => cursorKeys(current, cursorArgument, facts(current).signature, keys)[at]),
        ),
      ]
    : [];
  const orderText = [...(prefix === null ? [] : [`${node}.${prefix}${keys[0]?.descending ? ' DESC' : ''}`]), ...keys.map(orderKey)].join(
    ', ',
  );
  const size = () => c.parameters.add(source, (current) => integer(facts(current).size + 1));
  const scope: Scope = rows.scope;
  const carry = carried(scope);

  const fields: PageField[] = [];
  const columns: string[] = keys.map((key) => key.expression);
  let wantsRows = false;
  let wantsTotal = false;
  for (const [key, fieldNodes] of collectSubfields(c.schema, c.definitions, c.variables, type, nodes as FieldNode[])) {
    const name = fieldNodes[0]?.name.value;
    if (name === 'totalCount') {
      wantsTotal = true;
      fields.push({ key, kind: 'totalCount' });
    } else if (name === 'pageInfo') {
      wantsRows = true;
      fields.push({ key, kind: 'pageInfo', fields: plainFields(c, type, 'pageInfo', fieldNodes) });
    } else if (name === 'nodes') {
      wantsRows = true;
      const inner: Scope = { node, ...(parent === null ? {} : { owner: parent.node }) };
      const item = composeObject(c, getNamedType(type.getFields().nodes?.type) as GraphQLObjectType, fieldNodes, inner);
      fields.push({ key, kind: 'nodes', index: columns.push(item.expression) - 1, shape: item.shape });
    } else if (name === 'edges') {
      wantsRows = true;
      fields.push({ key, kind: 'edges', fields: edgeFields(c, type, fieldNodes, scope, columns) });
    }
  }

  const first = `${rows.where([...where, ...keyset])}`;
  const scanned =
    residual.length === 0
      ? ''
      : `\nWITH ${carry} ORDER BY ${orderText} LIMIT ${MOST_SCANNED}\nWITH ${carry} WHERE ${residual.join(' AND ')}`;
  const found = wantsRows
    ? `COLLECT {\n${first}${scanned}\nWITH ${carry} ORDER BY ${orderText} LIMIT ${size()}\nRETURN [${columns.join(', ')}] }`
    : '[]';
  const boundary =
    wantsRows && residual.length > 0
      ? `head(COLLECT {\n${first}\nWITH ${carry} ORDER BY ${orderText} SKIP ${MOST_SCANNED - 1} LIMIT 1\nRETURN [${keys.map((key) => key.expression).join(', ')}] })`
      : 'null';
  const total = wantsTotal ? `COUNT {\n${rows.where([...where, ...residual])}\nRETURN ${node} LIMIT ${MOST_COUNTED + 1} }` : 'null';
  return {
    expression: `[${found}, ${boundary}, ${total}]`,
    shape: { kind: 'page', page, keys, backward, continued, fields },
  };
}

const WORK_KEY: OrderKey = { expression: 'node.workId', descending: false, type: 'string' };

/** Whether an index begins with this property and goes on with these keys. */
function serves(property: string, keys: readonly OrderKey[]): boolean {
  const first = keys[0]?.expression;
  return first === 'node.day' || (property === 'workId' && first === 'node.position');
}

function orderKey(key: OrderKey): string {
  return `${key.expression}${key.descending ? ' DESC' : ''}`;
}

/** The rows after the given keys, written so that the range of the first key can be sought in its index. */
function keysetPredicate(keys: readonly OrderKey[], parameter: (at: number) => string): string {
  const names = keys.map((_, at) => parameter(at));
  const past = (at: number): string => {
    const key = keys[at] as OrderKey;
    const beyond = `${key.expression} ${key.descending ? '<' : '>'} ${names[at]}`;
    return at === keys.length - 1 ? beyond : `(${beyond} OR (${key.expression} = ${names[at]} AND ${past(at + 1)}))`;
  };
  const head = keys[0] as OrderKey;
  return keys.length === 1 ? past(0) : `${head.expression} ${head.descending ? '<=' : '>='} ${names[0]} AND ${past(0)}`;
}

function cursorKeys(
  args: Arguments,
  argument: 'after' | 'before',
  signature: string,
  keys: readonly OrderKey[],
): readonly (string | number)[] {
  return decodeCursor(String(args[argument]), argument, signature, keys);
}

/** How many records a page holds and what its cursors are signed with, from the arguments of a request. */
function pageFacts(list: string, order: string, root: boolean, backward: boolean) {
  return (args: Arguments) => {
    const asked = (backward ? args.last : args.first) as number | null | undefined;
    const size = asked ?? (root ? DEFAULT_PAGE.root : DEFAULT_PAGE.nested);
    if (size < 1 || size > LARGEST_PAGE)
      throw badInput(`\`${backward ? 'last' : 'first'}\` must be from 1 to ${LARGEST_PAGE}; it is ${size}.`);
    if (backward && args.first !== undefined && args.first !== null) throw badInput('Give `first` or `last`, not both.');
    if (backward ? args.after != null : args.before != null) {
      throw badInput(backward ? '`after` goes with `first`; `last` takes `before`.' : '`before` goes with `last`; `first` takes `after`.');
    }
    const { first: _f, last: _l, after: _a, before: _b, orderBy: _o, ...rest } = args;
    return { size, signature: pageSignature(list, order, rest) };
  };
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function filterOf(c: Compilation, definition: GraphQLField<unknown, unknown>, args: Arguments, source: ArgumentSource, node: string) {
  const type = getNamedType(definition.args.find((each) => each.name === 'filter')?.type);
  if (!isInputObjectType(type) || args.filter === undefined || args.filter === null) return { residual: [], equal: [] };
  return filterPredicates(c, type as GraphQLInputObjectType, args.filter, { source, path: ['filter'], node });
}

function edgeFields(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
  columns: string[],
): readonly (Slot | { readonly key: string; readonly kind: 'cursor' })[] {
  const edge = getNamedType(type.getFields().edges?.type) as GraphQLObjectType;
  const fields: (Slot | { readonly key: string; readonly kind: 'cursor' })[] = [];
  for (const [key, fieldNodes] of collectSubfields(c.schema, c.definitions, c.variables, edge, nodes as FieldNode[])) {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') continue;
    if (name === 'cursor') fields.push({ key, kind: 'cursor' });
    else {
      const inner: Scope = { node: scope.node, ...(scope.owner === undefined ? {} : { owner: scope.owner }) };
      const composed: Composition<Shape> | { readonly expression: null; readonly shape: Shape } =
        name === 'node'
          ? composeObject(c, edge.getFields().node?.type ?? edge, fieldNodes, inner)
          : composeField(c, edge, fieldNodes, scope);
      fields.push({ key, index: composed.expression === null ? -1 : columns.push(composed.expression) - 1, shape: composed.shape });
    }
  }
  return fields;
}

function plainFields(c: Compilation, type: GraphQLObjectType, field: string, nodes: readonly FieldNode[]) {
  const result = getNamedType(type.getFields()[field]?.type) as GraphQLObjectType;
  return [...collectSubfields(c.schema, c.definitions, c.variables, result, nodes as FieldNode[])]
    .map(([key, fieldNodes]) => ({ key, field: fieldNodes[0]?.name.value ?? '' }))
    .filter(({ field: name }) => name !== '__typename');
}
