import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Graph, openGraph } from '../../../src/graph/connection.js';
import { testConfig } from '../../setup/database.js';
import { LONG, sayLeftOut } from '../../setup/long-tests.js';
import { compose, schema } from './ask.js';

let graph: Graph;
beforeAll(() => {
  const { external, database } = testConfig();
  if (external === null) throw new Error('no database');
  graph = openGraph({ ...external, database });
});
afterAll(() => graph.close());

const known = new Set<string>();

/**
 * Whether Neo4j accepts the statement of this operation; nothing is run. What several types have from an interface becomes the same
 * statement but for the label that it is asked by, and is planned once.
 */
async function accepted(operation: string): Promise<void> {
  const { statement, parameters } = compose(operation);
  const kinds = Object.values(parameters).map((value) => (Array.isArray(value) ? 'list' : typeof value));
  const alike = [statement.replaceAll(/WHEN n0:\w+ THEN (?!')/g, 'WHEN n0 THEN '), ...kinds].join(' ');
  if (known.has(alike)) return;
  await graph.read(`EXPLAIN ${statement}`, parameters);
  known.add(alike);
}

const query = schema.getQueryType() as GraphQLObjectType;
const records = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node'),
);

describe.each(records.map((type) => [type.name, type] as const))('every field of %s', (name, type) => {
  it('reaches what it names in a statement that Neo4j accepts', async () => {
    const fields = Object.values(type.getFields());
    const asked = (field: GraphQLField<unknown, unknown>) => `${field.name}${required(field)} ${selection(getNamedType(field.type), 2)}`;
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    // Leaves in one statement: each is a property or a short expression, and finding the record is most of what is planned
    for (const together of [leaves, ...fields.filter((field) => !leaves.includes(field)).map((field) => [field])]) {
      await accepted(`{ node(id: "x") { ... on ${name} { ${together.map(asked).join(' ')} } } }`);
    }
  }, 120_000);
});

it('every root field is accepted with its required arguments alone', async () => {
  for (const field of Object.values(query.getFields())) {
    await accepted(`{ ${field.name}${required(field)} ${selection(getNamedType(field.type), 1)} }`);
  }
}, 120_000);

/** Filters and orders of lists that nearly everybody asks for; each takes the database seconds to plan. */
const OFTEN = ['claims', 'assertions', 'responses'];
const lists = Object.values(query.getFields()).filter(({ name }) => LONG || OFTEN.includes(name));
if (!LONG) sayLeftOut('filters and orders of the lists that are asked for less often', 'test/graph/read/every-field');

const filtered = lists.filter((field) => field.args.some((argument) => argument.name === 'filter'));

describe.each(filtered.map((field) => [field.name, field] as const))('every filter of %s', (name, field) => {
  it('becomes predicates that Neo4j accepts', async () => {
    for (const filter of literals(field.args.find((argument) => argument.name === 'filter')?.type as GraphQLInputType)) {
      await accepted(`{ ${name}(filter: ${filter}, first: 3) { nodes { __typename } } }`);
    }
  }, 180_000);
});

const ordered = lists.filter((field) => field.args.some((argument) => argument.name === 'orderBy'));

it.each(ordered.map((field) => [field.name, field] as const))('every order of %s is accepted forward and backward', async (name, field) => {
  const orders = getNamedType(field.args.find((argument) => argument.name === 'orderBy')?.type);
  for (const { name: order } of isEnumType(orders) ? orders.getValues() : []) {
    await accepted(`query @asOf(published: "2020-01-01") { ${name}(orderBy: ${order}, first: 2) { edges { cursor } } }`);
    await accepted(`query @includeRetired { ${name}(orderBy: ${order}, last: 2) { edges { cursor } } }`);
  }
});

/** A selection of every leaf, and of records down to `depth`. */
function selection(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isAbstractType(type) && !isInterfaceType(type)) {
    return `{ __typename ${schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} { id }`)
      .join(' ')} }`;
  }
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const chosen = fields.filter((field) => isLeafType(getNamedType(field.type)) || (depth > 1 && holdsParts(type)));
  return `{ __typename ${chosen.map((field) => `${field.name}${required(field)} ${selection(getNamedType(field.type), depth - 1)}`).join(' ')} }`;
}

/** Whether a type is a connection, an edge, a link or a value, whose fields are worth asking for along with it. */
function holdsParts(type: GraphQLNamedType): boolean {
  return isObjectType(type) && !type.getInterfaces().some((each) => each.name === 'Node');
}

function required(field: GraphQLField<unknown, unknown>): string {
  const samples: Readonly<Record<string, string>> = { by: '{name: "x"}', id: '"x"', ids: '["a", "b"]', text: '"x"', a: '"x"', b: '"y"' };
  const needed = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  return needed.length === 0
    ? ''
    : `(${needed.map(({ name, type }) => `${name}: ${(isEnumType(getNamedType(type)) ? null : samples[name]) ?? literals(type)[0]}`).join(', ')})`;
}

function literals(type: GraphQLInputType, depth = 0): string[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return [`[${literals(bare.ofType, depth)[0]}]`];
  if (isEnumType(bare)) return [bare.getValues()[0]?.name ?? ''];
  if (isInputObjectType(bare)) {
    const members = Object.values(bare.getFields()).map((field) =>
      literals(field.type, depth + 1).map((value) => `{${field.name}: ${value}}`),
    );
    // A filter inside another is tried whole where it stands at the root; here one member shows that it is reached.
    return depth > 0 && /^(Agent|Work|Claim|Observation)Filter$/.test(bare.name) ? (members[0] ?? []).slice(0, 1) : members.flat();
  }
  const samples: Readonly<Record<string, string>> = {
    Int: '1',
    Float: '1.5',
    Boolean: 'true',
    Day: '"2020-01-01"',
    URL: '"https://x.org/"',
  };
  return [samples[(bare as GraphQLNamedType).name] ?? '"Ü x"'];
}
