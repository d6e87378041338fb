import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { loadSchema } from '../../src/api/load-schema.js';
import { createComposer } from '../../src/graph/read/compose.js';
import { randomOperation } from '../graph/read/random-operation.js';
import { settings } from '../graph/scratch.js';
import { type ServedApi, serveOver } from './served.js';

const schema = loadSchema();
const composer = createComposer(schema);

interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

function composed({ query, variables = {} }: Request) {
  const document = parse(query);
  const operation = document.definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) throw new Error(errors.join());
  return composer.compose(document, operation, coerced);
}

const INNER = 'nodes { id text assertions(first: 3) { nodes { id speaker { id name } } } }';
const LIST = `{ claims(first: 5, filter: {text: {contains: "a"}}) { ${INNER} } }`;

/** Requests of equal structure. */
const ALIKE: readonly (readonly [string, Request, Request])[] = [
  ['other page sizes', { query: LIST }, { query: LIST.replace('first: 5', 'first: 7').replace('first: 3', 'first: 100') }],
  ['no page sizes', { query: LIST }, { query: LIST.replace('first: 5,', '').replace('(first: 3)', '') }],
  ['another text to look for', { query: LIST }, { query: LIST.replace('"a"', '"b { } $p0"') }],
  ['other white space, commas and comments', { query: LIST }, { query: print(parse(LIST)).replaceAll('\n', ' ,,# x }\n') }],
  ['a name', { query: LIST }, { query: `query Named ${LIST}` }],
  [
    'variables instead of literals',
    { query: LIST },
    {
      query: `query ($n: Int, $m: Int!, $f: ClaimFilter) { claims(filter: $f, first: $n) { ${INNER.replace('3', '$m')} } }`,
      variables: { n: 9, m: 1, f: { text: { contains: 'c' } } },
    },
  ],
  [
    'other names of variables',
    { query: 'query A($id: ID!) { claim(id: $id) { id } }', variables: { id: 'x' } },
    { query: 'query B($claimId: ID!) { claim(id: $claimId) { id } }', variables: { claimId: 'y' } },
  ],
  ['a variable in part of an input', { query: LIST }, { query: `query ($t: String) ${LIST.replace('"a"', '$t')}`, variables: { t: 'b' } }],
  ['defaults of variables', { query: LIST }, { query: `query ($n: Int = 8) ${LIST.replace('5', '$n')}` }],
  ['null for what is not given', { query: LIST }, { query: LIST.replace('first: 5', 'first: 5, after: null, last: null') }],
  ['aliases', { query: LIST }, { query: LIST.replace('claims', 'a: claims').replace('text assertions', 't: text b: assertions') }],
  ['fragments', { query: LIST }, { query: `{ ...F } fragment F on Query ${LIST}` }],
  ['a fragment without a type', { query: LIST }, { query: `{ ... @include(if: true) ${LIST} }` }],
  ['a field asked twice', { query: LIST }, { query: LIST.replace('id text', 'id text id') }],
  [
    'members of an input in another order',
    { query: '{ assertions(filter: {about: {eq: "a"}, saidBy: {eq: "b"}}) { nodes { id } } }' },
    { query: '{ assertions(filter: {saidBy: {eq: "b"}, about: {eq: "a"}}) { nodes { id } } }' },
  ],
  ['one value instead of a list of one', { query: '{ nodes(ids: ["a", "b"]) { id } }' }, { query: '{ nodes(ids: "a") { id } }' }],
  [
    'another day of @asOf',
    { query: `query @asOf(published: "2023-12-31") ${LIST}` },
    { query: `query ($d: Day!) @asOf(published: $d) ${LIST}`, variables: { d: '2020-01-01' } },
  ],
];

describe('one statement serves all requests of equal structure', () => {
  it.each(ALIKE)('%s', (_case, one, other) => {
    const [first, second] = [composed(one), composed(other)];
    expect(second?.statement).toBe(first?.statement);
    expect(typesOf(second?.parameters)).toEqual(typesOf(first?.parameters));
  });

  it('whatever names and literals they have', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { query, variables } = randomOperation(schema, seed, { ids: ['claim:a'], most: 12 });
      const renamed = { query: print(rename(parse(query))), variables: prefixed(variables) };
      expect([seed, composed(renamed)?.statement]).toEqual([seed, composed({ query, variables })?.statement]);
    }
  });

  it('with integers as integers, since each type of a parameter is planned anew', () => {
    for (let seed = 41; seed <= 80; seed += 1) {
      const operation = randomOperation(schema, seed, { ids: ['claim:a'], most: 12 });
      // Numbers travel as floats, which only the filter by a figure's value takes
      const float = /\bvalue: \{/.test(operation.query) ? '|number' : '';
      const stable = new RegExp(`^(bigint|string|boolean|list of string${float})$`);
      const types = typesOf(composed(operation)?.parameters);
      expect([seed, Object.values(types).filter((type) => !stable.test(type))]).toEqual([seed, []]);
    }
  });
});

describe('status', () => {
  let served: ServedApi;
  beforeAll(async () => {
    served = await serveOver(settings(), { ONRECORD_QUERY_SECONDS: '60' });
  });
  afterAll(() => served.close());

  it('tells how many operations were composed, and how many statements Neo4j had to plan', async () => {
    const status = async () => {
      const { json } = await served.post({ query: '{ status { planCacheMisses statementsPlanned } }' });
      return (json.data?.status ?? {}) as { planCacheMisses: number; statementsPlanned: number };
    };
    await status();
    const before = await status();
    const ask = (n: number, id: string) => served.post({ query: `query Q${n} { claim(id: "${id}") { id sameAs { id } } }` });
    for (const [n, id] of ['a', 'b', 'a much longer one'].entries()) expect((await ask(n, id)).status).toBe(200);
    await ask(0, 'a');
    const after = await status();
    expect(after.planCacheMisses - before.planCacheMisses).toBe(3);
    expect(after.statementsPlanned - before.statementsPlanned).toBe(1);
  });
});

/** The type of each parameter, as Neo4j tells them apart. */
function typesOf(parameters: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const typeOf = (value: unknown): string =>
    Array.isArray(value) ? `list of ${[...new Set(value.map(typeOf))].join('|') || 'string'}` : typeof value;
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeOf(value)]));
}

/** The same document with other names for the operation, its variables and aliases. */
function rename(document: DocumentNode): DocumentNode {
  const other = <T extends { readonly value: string }>(name: T): T => ({ ...name, value: `x_${name.value}` });
  return visit(document, {
    OperationDefinition: (node) => ({ ...node, ...(node.name === undefined ? {} : { name: other(node.name) }) }),
    Variable: (node) => ({ ...node, name: other(node.name) }),
    Field: (node) => ({ ...node, ...(node.alias === undefined ? {} : { alias: other(node.alias) }) }),
  });
}

function prefixed(variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [`x_${name}`, value]));
}
