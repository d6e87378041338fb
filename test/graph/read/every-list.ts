import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isEnumType, isObjectType } from 'graphql';

/** A connection of the schema in one of its orders, as an operation on it alone. */
export interface List {
  /** `Claim.assertions DAY_DESC last`. */
  readonly name: string;
  /** The type that it starts from; Query for the lists at the root. */
  readonly type: string;
  readonly field: string;
  /** Takes `$id` of a record of that type, unless it starts from Query; `$cursor` where the page is a later one. */
  readonly operation: (later: boolean) => string;
  /** The page in an answer. */
  readonly pageIn: (data: Record<string, unknown>) => Page;
}

/** The part of a connection that these operations select. */
export interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly endCursor: string | null; readonly startCursor: string | null };
}

/** Records in a page. */
export const PAGE = 10;

/** Root fields that reach one record by its id. */
const ROOTS: Readonly<Record<string, string>> = {
  Person: 'person(by: {id: $id})',
  Organization: 'organization(by: {id: $id})',
  Claim: 'claim(id: $id)',
  Assertion: 'assertion(id: $id)',
  Topic: 'topic(id: $id)',
};

/**
 * Every connection of every record and of the root in every order, and from its other end in the usual one. What types have from an
 * interface is tried on one of them.
 */
export function everyList(schema: GraphQLSchema): readonly List[] {
  const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type));
  const starting = types.filter((type) => type.name === 'Query' || type.getInterfaces().some(({ name }) => name === 'Node'));
  const tried = new Set<string>();
  const isNew = (type: GraphQLObjectType, field: string) => {
    const key = `${type.getInterfaces().find((each) => field in each.getFields())?.name ?? type.name}.${field}`;
    return !tried.has(key) && tried.add(key);
  };
  // Organizations first: the busiest of them has the most of everything that agents have
  const inTurn = starting.toSorted((a, b) => Number(b.name === 'Organization') - Number(a.name === 'Organization'));
  return inTurn.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection') && isNew(type, field.name))
      .flatMap((field) => {
        const orders = ordersOf(field);
        const back = field.args.some(({ name }) => name === 'last') ? [listOf(type, field, orders[0] ?? null, 'last')] : [];
        return [...orders.map((order) => listOf(type, field, order, 'first')), ...back];
      }),
  );
}

function ordersOf(field: GraphQLField<unknown, unknown>): readonly (string | null)[] {
  const orders = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  return isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [null];
}

function listOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, order: string | null, end: 'first' | 'last'): List {
  const required = field.args.filter(({ name }) => name === 'text').map(() => 'text: "harbour"');
  const root = type.name === 'Query' ? null : (ROOTS[type.name] ?? `node(id: $id)`);
  const operation = (later: boolean) => {
    const from = later ? [`${end === 'first' ? 'after' : 'before'}: $cursor`] : [];
    const args = [...required, ...(order === null ? [] : [`orderBy: ${order}`]), `${end}: ${PAGE}`, ...from];
    const page = `page: ${field.name}(${args.join(', ')}) { nodes { __typename } pageInfo { startCursor endCursor } }`;
    const variables = [...(root === null ? [] : ['$id: ID!']), ...(later ? ['$cursor: String!'] : [])];
    const head = variables.length === 0 ? 'query' : `query(${variables.join(', ')})`;
    if (root === null) return `${head} { ${page} }`;
    return `${head} { start: ${root} { ${root.startsWith('node') ? `... on ${type.name} { ${page} }` : page} } }`;
  };
  return {
    name: [`${type.name}.${field.name}`, order, end].filter((part) => part !== null).join(' '),
    type: type.name,
    field: field.name,
    operation,
    pageIn: (data) => ((root === null ? data : data.start) as { readonly page: Page }).page,
  };
}
