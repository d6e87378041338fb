import { buildSchema, execute, GraphQLError, type OperationDefinitionNode, parse } from 'graphql';
import { type Assembly, assembleSlots } from '../../../src/graph/read/assemble.js';
import { parseFragment } from '../../../src/graph/read/fragment.js';
import type { ReadFragments } from '../../../src/graph/read/fragments.js';
import { planRead } from '../../../src/graph/read/plan.js';
import { recordAt } from '../../../src/graph/read/row-ref.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Person implements Node { id: ID! name: String! }
  type Claim implements Node { id: ID! origins(day: String): Origins! askers(on: String!): [Person!]! }
  union Source = Person | Claim
  type Origins { count: Int! roots: [Root!]! }
  type Root { key: ID! agent: Person record: Source! paths(first: Int = 2): [Path!]! }
  type Path { steps: [Source!]! }
  type Query { claim(id: ID!): Claim }`);

/** Every row is a root; the first has no agent. Each has three paths, from the first record to its own. */
const origins = (rows: readonly (readonly unknown[])[]) => {
  if (rows.length === 0) return new GraphQLError('There is nothing to conclude from.');
  const path = (row: number) => ({ steps: [recordAt(0), recordAt(row)] });
  const root = ([key]: readonly unknown[], row: number) => ({
    key,
    agent: row === 0 ? null : recordAt(row),
    record: recordAt(row),
    paths: [path(row), path(row), path(row)],
  });
  return { count: rows.length, roots: rows.map(root) };
};
const ORIGINS = `//! concludes: origins
//! facts: [node.id, _agent.id, $day]
//! faces: agent=_agent
MATCH (_agent:Person)-[:MADE]->(node)-[:OF]->(parent)`;
const ASKERS = `//! concludes records: askers
//! facts: [$on]
MATCH (parent)<-[:ASKED]-(node:Person)`;

const fragments: ReadFragments = {
  fields: new Map(
    Object.entries({ 'Query/claim': 'MATCH (node:Claim)\nWHERE node.id = $id', 'Claim/origins': ORIGINS, 'Claim/askers': ASKERS }).map(
      ([name, source]) => [name, parseFragment(name, source)],
    ),
  ),
  filters: new Map(),
  operation: '/*columns*/',
  conclusions: { origins, askers: (rows) => rows.map((_, at) => recordAt(at)) },
};

function planned(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  const plan = planRead(schema, fragments, document, document.definitions[0] as OperationDefinitionNode, variables, {});
  const read = (row: readonly unknown[], named: boolean) => {
    const assembly: Assembly = { pages: plan.facts(variables), named, plain: true };
    return { data: assembleSlots(plan.slots, row, assembly), assembly };
  };
  const reference = (row: readonly unknown[]) =>
    execute({ schema, document, rootValue: read(row, true).data, fieldResolver: (value, _args, _context, info) => value[info.path.key] });
  return { ...plan, read, reference };
}

const QUERY = `query($day: String) { claim(id: "x") {
  from: origins(day: $day) { count roots { key agent { name } record { __typename ... on Claim { id } ... on Person { id } }
    paths(first: 1) { kind: __typename steps { ... on Person { name } ... on Claim { id } } } } }
  askers(on: "2030-01-01") { name } } }`;
const ROW = [
  [
    [
      [
        [['k0'], null, ['Claim', null, 'c0'], ['Claim', null, 'c0']],
        [['k1'], ['Ann'], ['Person', 'p1', null], ['Person', 'Ann', null]],
      ],
      [[['2030-01-01'], ['Bo']]],
    ],
  ],
];

describe('a field that is concluded from rows', () => {
  it('asks for the facts of each row and for what is selected on its records, with arguments as parameters', () => {
    const { statement, bind } = planned(QUERY, { day: '2031-02-03' });
    expect(statement).toContain('RETURN [[n1.id, agent_1.id, $p1], CASE WHEN agent_1 IS NULL THEN null ELSE [agent_1.name] END, ');
    expect(statement).toContain('MATCH (agent_1:Person)-[:MADE]->(n1)-[:OF]->(n0)\nWHERE n1.retiredAt IS NULL');
    expect(bind({ day: '2031-02-03' })).toEqual({ p0: 'x', p1: '2031-02-03', p2: '2030-01-01' });
    expect(planned(QUERY).statement).toContain('[n1.id, agent_1.id, null]');
  });

  it('reads records, nested objects and lists out of the conclusion, cut to what was asked, as graphql-js would', () => {
    const { read, reference } = planned(QUERY);
    const { data, assembly } = read(ROW, false);
    expect(assembly.plain).toBe(true);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      claim: {
        from: {
          count: 2,
          roots: [
            {
              key: 'k0',
              agent: null,
              record: { __typename: 'Claim', id: 'c0' },
              paths: [{ kind: 'Path', steps: [{ id: 'c0' }, { id: 'c0' }] }],
            },
            {
              key: 'k1',
              agent: { name: 'Ann' },
              record: { __typename: 'Person', id: 'p1' },
              paths: [{ kind: 'Path', steps: [{ id: 'c0' }, { name: 'Ann' }] }],
            },
          ],
        },
        askers: [{ name: 'Bo' }],
      },
    });
    expect(JSON.stringify(reference(ROW))).toBe(JSON.stringify({ data }));
  });

  it('is left to graphql-js where there is no conclusion, with the reason', () => {
    const { read, reference } = planned('{ claim(id: "x") { origins { count } } }');
    expect(read([[[[]]]], false).assembly.plain).toBe(false);
    expect(reference([[[[]]]])).toMatchObject({ data: { claim: null }, errors: [{ message: 'There is nothing to conclude from.' }] });
  });
});
