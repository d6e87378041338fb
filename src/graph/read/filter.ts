import { GraphQLError, type GraphQLInputObjectType, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { fold } from '../../model/fold.js';
import type { Compilation } from './compilation.js';
import { integer } from './convert.js';
import type { FilterTerm } from './filter-terms.js';
import { type ArgumentSource, at } from './parameters.js';
import { instantiateExpression } from './scope.js';

/** A predicate on one property, which an index finds where the list is in the order of that property. */
export interface RangePredicate {
  readonly property: string;
  readonly text: string;
}

/** A filter as Cypher: predicates to look at row by row, and equalities that an index can begin with. */
export interface FilterPredicates {
  readonly residual: readonly string[];
  readonly equal: readonly { readonly property: string; readonly parameter: string; readonly expression: string }[];
  /** Predicates that stand on one property alone; they are none of `residual`. */
  readonly ranges: readonly RangePredicate[];
  /** What follows from `residual` for one property. It narrows the rows where an index has it, and may be left out. */
  readonly beside: readonly RangePredicate[];
  /** Whether ids are among the predicates, so that few records remain. */
  readonly unique: boolean;
}

/** Every predicate of a filter, for a place without an index. */
export function allPredicates({ equal, ranges, residual }: FilterPredicates): readonly string[] {
  return [...equal.map((one) => `${one.expression} = ${one.parameter}`), ...ranges.map(({ text }) => text), ...residual];
}

/** Where a filter stands: the argument it comes from, its path in it, and the variable it looks at. */
interface Place {
  readonly source: ArgumentSource;
  readonly path: readonly string[];
  readonly node: string;
}

/** Composes the predicates of a filter of this type whose given members are those of `value`. */
export function filterPredicates(c: Compilation, type: GraphQLInputObjectType, value: unknown, place: Place): FilterPredicates {
  const residual: string[] = [];
  const equal: { property: string; parameter: string; expression: string }[] = [];
  const ranges: RangePredicate[] = [];
  const beside: RangePredicate[] = [];
  let unique = false;
  const terms = c.fragments.filters.get(type.name);
  if (terms === undefined) throw new Error(`cypher/read/filters/${type.name}.cypher is missing`);
  for (const [name, given] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    if (given === null || given === undefined) continue;
    const field = type.getFields()[name];
    if (field === undefined) continue;
    const rest: Record<string, unknown> = {};
    for (const [member, inner] of isRecord(given) ? Object.entries(given) : []) {
      const own = terms.get(`${name}.${member}`);
      if (own === undefined) rest[member] = inner;
      else if (inner !== null && inner !== undefined) addTerm(own, memberType(field.type, member), inner, [name, member]);
    }
    const term = terms.get(name);
    const whole = isRecord(given) ? rest : given;
    if (isRecord(whole) && Object.keys(whole).length === 0) continue;
    if (term === undefined) throw new Error(`cypher/read/filters/${type.name}.cypher does not say what ${name} looks at`);
    addTerm(term, field.type, whole, [name]);
  }
  return { residual, equal, ranges, beside, unique };

  function addTerm(term: FilterTerm, inputType: GraphQLInputType, given: unknown, path: readonly string[]): void {
    if (term.ofToday && c.asOf) throw ofTodayAlone(path.join('.'));
    const expression = instantiateExpression(term.expression, c.number(), { node: place.node });
    const here: Place = { ...place, path: [...place.path, ...path] };
    const nested = /\/\*(\w+Filter) (\w+)\*\//.exec(expression);
    const named = getNamedType(inputType);
    if (nested?.[1] !== undefined && nested[2] !== undefined && isInputObjectType(named)) {
      const inner = filterPredicates(c, named, given, { ...here, node: nested[2] });
      const predicates = allPredicates(inner);
      residual.push(expression.replace(nested[0], predicates.length === 0 ? 'true' : predicates.join(' AND ')));
      return;
    }
    if (expression.includes('/*value*/')) {
      residual.push(
        expression.replace(
          '/*value*/',
          c.parameters.add(here.source, (args) => at(args, here.path)),
        ),
      );
      return;
    }
    const members: readonly [string, readonly string[]][] = isRecord(given)
      ? Object.entries(given)
          .filter(([, inner]) => inner !== null && inner !== undefined)
          .map(([operator]) => [operator, [...here.path, operator]])
      : [[path.length > 1 && (path[1] === 'from' || path[1] === 'to') ? path[1] : 'eq', here.path]];
    for (const [operator, from] of members) {
      const parameter = c.parameters.add(here.source, (args) => operand(named.name, at(args, from)));
      unique ||= term.unique && (operator === 'eq' || operator === 'in');
      const property = /^node\.(\w+)$/.exec(term.expression)?.[1];
      const text = predicate(expression, term.list, operator, parameter);
      if (operator === 'eq' && term.indexed && property !== undefined) equal.push({ property, parameter, expression });
      else if (property !== undefined && !term.list && SOUGHT.has(operator)) ranges.push({ property, text });
      else residual.push(text);
      if (term.beside !== null && SOUGHT.has(operator))
        beside.push({ property: term.beside, text: predicate(`${place.node}.${term.beside}`, false, operator, parameter) });
    }
  }
}

function ofTodayAlone(path: string): GraphQLError {
  return new GraphQLError(
    `A filter by \`${path}\` looks at a total that is stored for today and cannot be told for another day. Leave it out, or \`@asOf\`.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

const COMPARISONS: Readonly<Record<string, string>> = {
  eq: '=',
  in: 'IN',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  from: '>=',
  to: '<=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
};

/** Comparisons that an index can seek. */
const SOUGHT = new Set(['eq', 'in', 'gt', 'gte', 'lt', 'lte', 'from', 'to', 'startsWith']);

function predicate(expression: string, list: boolean, operator: string, parameter: string): string {
  const sign = COMPARISONS[operator];
  if (sign === undefined) throw new Error(`no predicate for the operator ${operator}`);
  if (!list) return `(${expression}) ${sign} ${parameter}`;
  return operator === 'eq' ? `${parameter} IN ${expression}` : `any(member IN ${expression} WHERE member ${sign} ${parameter})`;
}

function operand(type: string, value: unknown): unknown {
  if (type === 'TextFilter') return Array.isArray(value) ? value.map((each) => fold(String(each))) : fold(String(value));
  if (type === 'IntFilter') return integer(value);
  return value;
}

function memberType(type: GraphQLInputType, member: string): GraphQLInputType {
  const named = getNamedType(type);
  const field = isInputObjectType(named) ? named.getFields()[member] : undefined;
  return field?.type ?? type;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
