import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { MOST_COUNTED } from './assemble.js';
import { sideBySide, withoutEnd } from './columns.js';
import type { Compilation } from './compilation.js';
import { integer } from './convert.js';
import { decodeCursor } from './cursor.js';
import { allPredicates, type FilterPredicates, filterPredicates, type RangePredicate } from './filter.js';
import type { Fragment } from './fragment.js';
import { afterKeys, keysOn, orderBy } from './keyset.js';
import type { Composition } from './object.js';
import { type OrderKey, orderOf, reversed } from './order.js';
import { pageFacts } from './page-facts.js';
import { pageFields, wishesOf } from './page-fields.js';
import type { ArgumentSource, Arguments } from './parameters.js';
import { rowsOf, standing } from './rows.js';
import { carried, joined, type Scope } from './scope.js';
import type { PageShape } from './shape.js';

/** The most rows that a page looks at for filters that no index serves. */
export const MOST_SCANNED = 20_000;

const WORK_KEY: OrderKey = { expression: 'node.workId', descending: false, type: 'string' };

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
  const { scope } = rows;
  const { node } = scope;
  const filter = filterOf(c, definition, args, source, node);
  const nodeType = getNamedType(type.getFields().nodes?.type)?.name ?? type.name;
  const order = orderOf(nodeType, args.orderBy as string | undefined, fragment.prefix);
  const indexed = fragment.prefix === null ? filter.equal.find((one) => serves(one.property, order.keys)) : undefined;
  const prefix = fragment.prefix ?? indexed?.property ?? null;
  const backward = given(args.last);
  const continued = given(backward ? args.before : args.after);
  const natural = order.name === 'TEXT_POSITION' && prefix !== 'workId' ? [WORK_KEY, ...order.keys] : order.keys;
  const holder = scope[fragment.keys] ?? node;
  const keys = keysOn(backward ? reversed(natural) : natural, { ...scope, node: holder });
  const led = prefix === null ? keys : [{ ...(keys[0] as OrderKey), expression: `${holder}.${prefix}` }, ...keys];
  const ordered = `WITH ${carried(scope)} ORDER BY ${orderBy(led)}`;

  const facts = pageFacts(definition.name, fragment.name, order.name, parent === null ? 0 : 1);
  const page = c.pages.push((variables) => facts(source.read(variables))) - 1;
  const keyAt = (at: number) =>
    c.parameters.add(source, (current) => {
      const cursor = String(backward ? current.before : current.after);
      return decodeCursor(cursor, backward ? 'before' : 'after', facts(current).signature, keys)[at];
    });

  const leads = ({ property }: RangePredicate) => keys[0]?.expression === `${holder}.${property}`;
  const seek = ({ text }: RangePredicate) => text.replace(`${node}.`, `${holder}.`);
  const seeks = [
    ...(indexed === undefined ? [] : [`${indexed.expression} = ${indexed.parameter}`]),
    ...filter.ranges.filter(leads).map(seek),
  ];
  const looked = allPredicates(filter).filter((text) => !seeks.includes(text));
  // A filter by id leaves a hundred records at most: its index finds them, and the rest is looked at on the spot.
  const residual = filter.unique ? [] : looked;
  const where = [
    ...seeks,
    ...filter.beside.filter(leads).map(seek),
    ...(filter.unique ? looked : []),
    ...keys.filter((key) => key.expression.startsWith(`${holder}.`)).map((key) => `${key.expression} IS NOT NULL`),
    ...standing(c, fragment, scope),
  ];
  const first = rows.where([...where, ...(continued ? [afterKeys(keys, keyAt)] : [])]);
  const keyColumns = keys.map((key) => key.expression);
  const wants = wishesOf(c, type, nodes);
  const columns: string[] = wants.cursors ? [...keyColumns] : [];
  const joins: string[] = [];
  const fields = pageFields(c, type, nodes, parent, { ...scope, joins }, columns);
  // One more than the page tells whether it goes on
  const size = c.parameters.add(source, (current) => integer(facts(current).size + (wants.pageInfo ? 1 : 0)));
  const scanned = residual.length === 0 ? '' : `\n${ordered} LIMIT ${MOST_SCANNED}\nWITH ${carried(scope)} WHERE ${residual.join(' AND ')}`;
  // A join need not keep the order of rows
  const again = joins.length === 0 ? '' : ` ORDER BY ${orderBy(led)}`;
  const rowsFound = wants.rows
    ? `COLLECT {\n${first}${scanned}\n${ordered} LIMIT ${size}${joined(joins)}\nRETURN [${sideBySide(columns)}]${again} }`
    : '[]';
  const found =
    wants.rows && fragment.onlyIf !== null ? `CASE WHEN ${rows.fill(fragment.onlyIf)} THEN ${rowsFound} ELSE [] END` : rowsFound;
  const boundary =
    wants.pageInfo && residual.length > 0
      ? `head(COLLECT {\n${first}\n${ordered} SKIP ${MOST_SCANNED - 1} LIMIT 1\nRETURN [${keyColumns.join(', ')}] })`
      : 'null';
  const total = wants.total ? totalOf(rows.where(where), carried(scope), residual) : 'null';
  const shape: PageShape = { kind: 'page', page, keys: wants.cursors ? keys : [], ranked: false, backward, continued, fields };
  return { expression: `[${withoutEnd([found, boundary, total])}]`, shape };
}

/** How many rows there are; null where that would take looking at more of them than a page may. */
function totalOf(rows: string, names: string, residual: readonly string[]): string {
  if (residual.length === 0) return `COUNT {\n${rows}\nRETURN 1 LIMIT ${MOST_COUNTED + 1} }`;
  const fits = `CASE WHEN ${residual.join(' AND ')} THEN 1 ELSE 0 END`;
  const looked = `COLLECT {\n${rows}\nWITH ${names} LIMIT ${MOST_SCANNED + 1}\nRETURN ${fits} }`;
  // No count() or sum(): where a subquery stands in a list, the planner takes them for the outer statement's
  return `head([looked IN [${looked}] | CASE WHEN size(looked) > ${MOST_SCANNED} THEN null ELSE reduce(sum = 0, fit IN looked | sum + fit) END])`;
}

/** Whether an index begins with this property and goes on with these keys. */
function serves(property: string, keys: readonly OrderKey[]): boolean {
  const first = keys[0]?.expression;
  return (
    first === 'node.day' || (property === 'workId' && first === 'node.position') || (property === 'speakerId' && first === 'node.workId')
  );
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function filterOf(
  c: Compilation,
  definition: GraphQLField<unknown, unknown>,
  args: Arguments,
  source: ArgumentSource,
  node: string,
): FilterPredicates {
  const type = getNamedType(definition.args.find((each) => each.name === 'filter')?.type);
  if (!isInputObjectType(type) || !given(args.filter)) return { residual: [], equal: [], ranges: [], beside: [], unique: false };
  return filterPredicates(c, type as GraphQLInputObjectType, args.filter, { source, path: ['filter'], node });
}
