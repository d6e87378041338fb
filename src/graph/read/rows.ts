import { GraphQLError } from 'graphql';
import type { Compilation } from './compilation.js';
import { CONVERSIONS, integer } from './convert.js';
import type { Fragment } from './fragment.js';
import { type ArgumentSource, type Arguments, at } from './parameters.js';
import { instantiate, type Scope, scopeOf } from './scope.js';

/** The rows of a fragment, composed: its pattern, and whether its last clause has a WHERE already. */
export interface Rows {
  readonly scope: Scope;
  readonly number: number;
  /** The pattern with more predicates added to its last clause. */
  readonly where: (predicates: readonly string[]) => string;
  /** A text about the rows or their parent with its variables filled in, and its arguments as parameters; null for those not given. */
  readonly fill: (text: string) => string;
}

const NOTHING: Scope = { node: 'nothing' };
const MARKED = /\/\*(?:stands|current):/;
const CLAUSE = /^(?:MATCH|OPTIONAL MATCH|WITH|CALL|UNWIND)\b/;

/** Fills a fragment: variables of its own, arguments as parameters, lines that depend on an argument left in or out. */
export function rowsOf(c: Compilation, fragment: Fragment, parent: Scope | null, args: Arguments, source: ArgumentSource): Rows {
  c.count();
  const number = c.number();
  const scope = scopeOf(fragment, number, parent);
  enterLevel(c, scope.node, parent);
  const { text: pattern, hasParameters, hasStands, hasWhere } = patternOf(fragment, args);
  let text = instantiate(pattern, number, parent ?? NOTHING);
  if (hasParameters) text = text.replace(/\$(\w+)/g, (_, name: string) => parameterFor(c, name, args, source));
  // After the arguments: the predicate brings a parameter of its own
  if (hasStands) text = withStands(c, text);
  return {
    scope,
    number,
    fill: (about) =>
      instantiate(about, number, parent ?? NOTHING).replace(/\$(\w+)/g, (_, name: string) =>
        given(args, name) ? parameterFor(c, name, args, source) : 'null',
      ),
    where: (predicates) => {
      if (predicates.length === 0) return text;
      return `${text}${hasWhere ? ' AND ' : '\nWHERE '}${predicates.join(' AND ')}`;
    },
  };
}

/** The lines of a fragment that are used for some arguments, and what is to be done with them. */
interface Pattern {
  readonly text: string;
  readonly hasParameters: boolean;
  readonly hasStands: boolean;
  /** Whether the last clause has a WHERE already. */
  readonly hasWhere: boolean;
}

const patterns = new WeakMap<Fragment, Map<string, Pattern>>();

function patternOf(fragment: Fragment, args: Arguments): Pattern {
  let known = patterns.get(fragment);
  if (known === undefined) {
    known = new Map();
    patterns.set(fragment, known);
  }
  let key = '';
  for (const { condition } of fragment.lines)
    if (condition !== null) key += given(args, condition.argument) === condition.negated ? '-' : '+';
  let pattern = known.get(key);
  if (pattern === undefined) {
    const kept = fragment.lines.filter(({ condition }) => condition === null || given(args, condition.argument) !== condition.negated);
    const lines = kept.flatMap((line) => line.text.split('\n'));
    const text = lines.join('\n');
    const last = lines.findLastIndex((line) => CLAUSE.test(line));
    const hasWhere = lines.slice(last).some((line) => line.startsWith('WHERE '));
    pattern = { text, hasParameters: text.includes('$'), hasStands: MARKED.test(text), hasWhere };
    known.set(key, pattern);
  }
  return pattern;
}

/** A text with its marks for records that must stand filled in. */
export function withStands(c: Compilation, text: string): string {
  if (!MARKED.test(text)) return text;
  return text.replace(/ ?\/\*(stands|current): (\w+)\*\//g, (_, mark: 'stands' | 'current', variable: string) => c[mark](variable));
}

/** The predicates by which the fragment's own records stand, if it does not see to that itself. */
export function standing(c: Compilation, fragment: Fragment, scope: Scope): readonly string[] {
  if (fragment.alwaysStands || fragment.keepsNulls) return [];
  const text = c.stands(scope.node).replace(/^ AND /, '');
  return text === '' ? [] : [text];
}

/** Of each record's variable: how many fragments are around it. */
const levels = new WeakMap<Compilation, Map<string, number>>();

function enterLevel(c: Compilation, node: string, parent: Scope | null): void {
  const known = levels.get(c) ?? new Map<string, number>();
  levels.set(c, known);
  const level = (parent === null ? 0 : (known.get(parent.node) ?? 0)) + 1;
  if (level > c.limits.levels) throw tooDeep(c.limits.levels);
  known.set(node, level);
}

/** Lets another record of the same rows count as one that lies as deep. */
export function sameLevel(c: Compilation, node: string, other: string): void {
  const known = levels.get(c);
  known?.set(other, known.get(node) ?? 0);
}

function tooDeep(allowed: number): GraphQLError {
  return new GraphQLError(
    `The operation reaches from record to record more than ${allowed} times in a row, the limit of one statement. Ask in several requests.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', limit: { name: 'levels', allowed } } },
  );
}

function given(args: Arguments, path: string): boolean {
  const value = at(args, path.split('.'));
  return value !== undefined && value !== null && value !== false;
}

/** `$by_name_fold` is the argument `by.name`, folded; `$ids` the argument `ids` as it is. */
function parameterFor(c: Compilation, name: string, args: Arguments, source: ArgumentSource): string {
  const parts = name.split('_');
  const suffix = parts[parts.length - 1] ?? '';
  const convert = parts.length > 1 ? CONVERSIONS[suffix] : undefined;
  const path = convert === undefined ? parts : parts.slice(0, -1);
  if (at(args, path) === undefined) throw new Error(`a fragment asks for the argument ${path.join('.')}, which the field does not have`);
  return c.parameters.add(source, (current) => (convert ?? integer)(at(current, path)));
}
