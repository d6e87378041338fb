import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { type Chance, chanceOf } from './chance.js';

/** A request as a client might send it. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it asks about the schema beside the data. */
  readonly introspects: boolean;
}

/** Totals of today, and filters by them: with @asOf they are refused. */
const OF_TODAY: ReadonlySet<string> = new Set(['RelayEdge.assertionCount', 'Claim.echo', 'ClaimFilter.origins']);

/** What the generator may use: ids to ask for, and how many fields that reach other records an operation may have. */
export interface RandomOptions {
  readonly ids: readonly string[];
  readonly most: number;
}

/** The operation of this number: always the same one, always valid. */
export function randomOperation(schema: GraphQLSchema, seed: number, options: RandomOptions): RandomOperation {
  for (let attempt = 0; ; attempt += 1) {
    const operation = write(schema, chanceOf(seed * 1_000 + attempt), options);
    // Two fragments may ask for different things under one key; then another is tried.
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
}

function write(schema: GraphQLSchema, chance: Chance, { ids, most }: RandomOptions): RandomOperation {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];
  let left = most;
  let names = 0;

  const asOf = chance.of(0.3);
  const query = schema.getQueryType() as GraphQLObjectType;
  const introspects = chance.of(0.04);
  const root = Array.from({ length: 1 + chance.below(3) }, () => fieldOf(chance.pick(Object.values(query.getFields())), 4)).filter(Boolean);
  if (root.length === 0) root.push('status { version }');
  if (chance.of(0.2)) root.splice(chance.below(root.length + 1), 0, typeName());
  const head = `${asOf ? ' @asOf(published: "2025-12-31")' : ''}${chance.of(0.1) ? ' @includeRetired' : ''}`;
  const body = `${wrapped(root, query.name)}${introspects ? ' __schema { queryType { name } }' : ''}`;
  const declarations = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  return {
    query: [`query Asked${declarations}${head} { ${body} }`, ...fragments].join('\n'),
    variables,
    introspects,
  };

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const reaches = !isLeafType(type) && reachesRecords(type);
    if (reaches && (depth <= 0 || left === 0)) return '';
    if (reaches) left -= 1;
    const args = argumentsOf(field);
    const alias = args !== '' || chance.of(0.15) ? `${chance.of(0.02) ? '__proto__' : `k${names++}`}: ` : '';
    if (isLeafType(type)) return `${alias}${field.name}${args}${directive()}`;
    return `${alias}${field.name}${args}${directive()} { ${selectionOf(type, depth - 1)} }`;
  }

  function selectionOf(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = [];
    if (!isUnionType(type)) {
      const fields = Object.values((type as GraphQLObjectType | GraphQLInterfaceType).getFields());
      const known = type.name.endsWith('Connection')
        ? fields.filter(() => chance.of(0.6))
        : fields.filter(() => chance.of(5 / fields.length));
      for (const field of known) {
        if (asOf && OF_TODAY.has(`${type.name}.${field.name}`)) continue;
        const text = fieldOf(field, type.name.endsWith('Connection') || type.name.endsWith('Edge') ? Math.max(depth, 1) : depth);
        if (text !== '') parts.push(text);
        if (text !== '' && chance.of(0.1)) parts.push(text);
      }
    }
    if (isAbstractType(type) && depth >= 0) {
      const possible = schema.getPossibleTypes(type);
      for (const member of possible.filter(() => chance.of(Math.min(1, 3 / possible.length)))) {
        const on = chance.pick([member, ...member.getInterfaces()]);
        parts.push(`... on ${on.name}${directive()} { ${selectionOf(on, -1)} }`);
      }
    }
    shuffle(parts);
    if (parts.length === 0 || chance.of(0.3)) parts.splice(chance.below(parts.length + 1), 0, typeName());
    return wrapped(parts, type.name);
  }

  /** Some of the parts in fragments, so that the order of keys is not that of the text. */
  function wrapped(parts: string[], type: string): string {
    if (chance.of(0.75)) return parts.join(' ');
    const from = chance.below(parts.length);
    const inner = parts.slice(from, from + 1 + chance.below(3));
    const rest = [...parts.slice(0, from), 'HERE', ...parts.slice(from + inner.length)];
    const again = chance.of(0.3) ? ` ${chance.pick(inner)}` : '';
    if (chance.of(0.5))
      return `${rest.join(' ').replace('HERE', () => `...${chance.of(0.5) ? ` on ${type}` : ''}${directive()} { ${inner.join(' ')} }`)}${again}`;
    const name = `F${names++}`;
    fragments.push(`fragment ${name} on ${type} { ${inner.join(' ')} }`);
    return `${rest.join(' ').replace('HERE', () => `...${name}${directive()}`)}${again}`;
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const without = chance.pick(['first', 'last']);
    const given = field.args.filter(({ name }) => name !== without).flatMap((argument) => valueOf(argument));
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  function valueOf({ name, type }: GraphQLArgument): string[] {
    const id = () => JSON.stringify(chance.pick(ids));
    const inner = getNamedType(type);
    if (isNonNullType(type) && isEnumType(inner)) return [`${name}: ${chance.pick(inner.getValues()).name}`];
    if (isNonNullType(type) && inner.name === 'Day') return [`${name}: "2024-12-31"`];
    if (name === 'by') return [`by: {id: ${id()}}`];
    if (name === 'id') return [`id: ${id()}`];
    if (name === 'ids') return [`ids: [${id()}, ${id()}, "nothing"]`];
    if (name === 'text') return ['text: "state"'];
    if (name === 'first' || name === 'last') {
      const size = 1 + chance.below(4);
      if (chance.of(0.5)) return [];
      return [`${name}: ${chance.of(0.5) ? size : variable('Int', size)}`];
    }
    if (name === 'filter' && isInputObjectType(inner) && chance.of(0.3)) return [`filter: ${filterOf(inner, 2)}`];
    if (name === 'orderBy' && isEnumType(inner) && chance.of(0.3)) return [`orderBy: ${chance.pick(inner.getValues()).name}`];
    return [];
  }

  /** One or two members of a filter; of what other records must fulfil, so many levels. */
  function filterOf(type: GraphQLInputObjectType, depth: number): string {
    const all = Object.values(type.getFields()).filter(({ name }) => !(asOf && OF_TODAY.has(`${type.name}.${name}`)));
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
    const fields = depth > 0 || leaves.length === 0 ? all : leaves;
    const members = new Set(Array.from({ length: 1 + chance.below(2) }, () => chance.pick(fields)));
    return `{${[...members].map((field) => `${field.name}: ${operandOf(field.type, depth)}`).join(', ')}}`;
  }

  function operandOf(type: GraphQLInputType, depth: number): string {
    const bare = getNullableType(type);
    if (isListType(bare)) return `[${operandOf(bare.ofType, depth)}, ${operandOf(bare.ofType, depth)}]`;
    if (isInputObjectType(bare)) return filterOf(bare, depth - 1);
    if (isEnumType(bare)) return chance.pick(bare.getValues()).name;
    switch (bare.name) {
      case 'Int':
        return String(chance.below(50));
      case 'Float':
        return String(chance.below(500) / 10);
      case 'Boolean':
        return String(chance.of(0.5));
      case 'Day':
        return JSON.stringify(chance.pick(['2017-02-17', '2024-12-31']));
      case 'URL':
        return '"https://example.org/"';
      default:
        return JSON.stringify(chance.of(0.5) ? chance.pick(ids) : chance.pick(['state', 'Bo', 'É']));
    }
  }

  function directive(): string {
    if (chance.of(0.85)) return '';
    const value = chance.of(0.5);
    return ` @${chance.pick(['skip', 'include'])}(if: ${chance.of(0.2) ? value : variable('Boolean', value)})`;
  }

  /** Declared with or without a default, given or left to it. */
  function variable(type: 'Int' | 'Boolean', value: unknown): string {
    const name = `v${declared.length}`;
    const byDefault = chance.of(0.3);
    declared.push(`$${name}: ${type}${byDefault ? ` = ${value}` : '!'}`);
    if (!byDefault) variables[name] = value;
    return `$${name}`;
  }

  function typeName(): string {
    return `${chance.of(0.3) ? `k${names++}: ` : ''}__typename`;
  }

  function shuffle(parts: string[]): void {
    for (let at = parts.length - 1; at > 0; at -= 1) {
      const other = chance.below(at + 1);
      [parts[at], parts[other]] = [parts[other] as string, parts[at] as string];
    }
  }
}

/** Whether a type is a record, a link or a page; otherwise it is a value or a part of a page, which costs no fragment. */
function reachesRecords(type: GraphQLNamedType): boolean {
  return !/^(When|Period|CodePointRange|Dimension|FieldValue|PageInfo|\w+Edge)$/.test(type.name);
}
