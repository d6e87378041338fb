import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_LIMITS } from '../../../src/graph/read/compilation.js';
import { createComposer } from '../../../src/graph/read/compose.js';
import { ingestDataset } from '../../../src/ingest/ingest.js';
import { readDataset } from '../../../src/ingest/read-dataset.js';
import { type Rec, type RecInput, recordShape } from '../../../src/model/record.js';
import { empty, ingest, scratchGraph, settings } from '../scratch.js';
import { ask, compose, schema } from './ask.js';
import { openProfiler, profile } from './profile.js';

/** Requests on test/worlds/echo with their answers beside them; `UPDATE_GOLDEN=1 npm test -- origins` writes these anew. */
const FOLDER = fileURLToPath(new URL('../../golden/echo/', import.meta.url));
const WORLD = fileURLToPath(new URL('../../worlds/echo/', import.meta.url));

// Planning a deep statement for the first time takes seconds on a busy machine
const graph = scratchGraph({ readTimeoutMs: 120_000 });
afterAll(() => graph.close());

/** What is asked, and that it was answered without errors. */
async function answer(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await ask(graph, query);
  expect(errors ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(data));
}

describe('the world in which every chain shape occurs', () => {
  beforeAll(async () => {
    await empty(graph);
    await ingestDataset(await readDataset(WORLD), graph, { toolVersion: 'test' });
  });

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.graphql')))('%s is answered as before', async (name) => {
    const text = `${JSON.stringify(await answer(readFileSync(join(FOLDER, name), 'utf8')), null, 2)}\n`;
    const file = join(FOLDER, name.replace('.graphql', '.json'));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : `${file} is missing: UPDATE_GOLDEN=1 writes it`).toBe(text);
  });

  it('has kept for lists what a request finds', async () => {
    const { claims } = await answer('{ claims(first: 20) { nodes { id origins { independentCount } } } }');
    const stored = await graph.read('MATCH (claim:Claim) RETURN claim.id, claim.independentCount ORDER BY claim.textFolded, claim.id');
    const { nodes } = claims as { nodes: readonly { id: string; origins: { independentCount: number } }[] };
    expect(nodes.map(({ id, origins }) => [id, origins.independentCount])).toEqual(stored.map(([id, count]) => [id, Number(count)]));
  });

  it('is filtered by how many origins there are, by the totals of today alone', async () => {
    const many = 'claims(filter: {origins: {independentCount: {gte: 3}}}) { nodes { id } }';
    expect(await answer(`{ ${many} }`)).toEqual({ claims: { nodes: [{ id: 'claim:cars-12000' }] } });
    expect(() => compose(`query @asOf(published: "2031-03-02") { ${many} }`)).toThrow(/`origins.independentCount`.* stored for today/);
    expect(() => compose('query @asOf(published: "2031-03-02") { claim(id: "claim:cost-40") { echo } }')).toThrow(/stored for today/);
  });
});

const records = (...inputs: readonly RecInput[]): readonly Rec[] => inputs.map((input) => recordShape.parse(input));
const BASE: readonly RecInput[] = [
  ...['p', 'q', 'r'].map((name) => ({ kind: 'person', id: `person:${name}`, name }) as RecInput),
  { kind: 'article', id: 'work:w', title: 'w', published: { edtf: '2031-01-01' } } as RecInput,
  { kind: 'claim', id: 'claim:c', text: 'c', claimKind: 'STATE' } as RecInput,
];
const said = (name: string, speaker: string, ...relays: readonly string[]): RecInput =>
  ({
    kind: 'assertion',
    id: `assertion:${name}`,
    speaker: `person:${speaker}`,
    work: 'work:w',
    claim: 'claim:c',
    relays: relays.map((to) => ({ assertion: `assertion:${to}`, how: 'QUOTES' })),
  }) as RecInput;
const rootsOf = async (head = 'query') => {
  const { claim } = await answer(
    `${head} { claim(id: "claim:c") { origins { independentCount roots { record { ... on Assertion { id } } truncated } } } }`,
  );
  const { independentCount, roots } = (
    claim as { origins: { independentCount: number; roots: readonly { record: { id: string }; truncated: boolean }[] } }
  ).origins;
  return [
    independentCount,
    ...roots.map(({ record, truncated }) => `${record.id.slice('assertion:'.length)}${truncated ? ' truncated' : ''}`),
  ];
};

describe('origins in a graph that no check has seen', () => {
  it('end where what was relayed is retired, and go on where retired records are asked for', async () => {
    await empty(graph);
    await ingest(graph, records(...BASE, said('a', 'p', 'b'), said('b', 'q')));
    expect(await rootsOf()).toEqual([1, 'b']);
    await ingest(graph, records(...BASE, said('a', 'p', 'b')));
    expect(await rootsOf()).toEqual([1, 'a']);
    expect(await rootsOf('query @includeRetired')).toEqual([1, 'b']);
    const [[stored] = []] = await graph.read("MATCH (claim:Claim {id: 'claim:c'}) RETURN claim.independentCount");
    expect(Number(stored)).toBe(1);
  });

  it('end in a ring, and say so', async () => {
    await empty(graph);
    await ingest(graph, records(...BASE, said('a', 'p', 'b'), said('b', 'q', 'c'), said('c', 'r', 'a')));
    expect(await rootsOf()).toEqual([1, 'a truncated']);
  });

  it('say so where there are more records than one conclusion is drawn from', async () => {
    await empty(graph);
    await ingest(graph, records(...BASE, said('a', 'p', 'b'), said('b', 'q', 'c'), said('c', 'r')));
    const composed = compose(
      '{ claim(id: "claim:c") { origins { roots { truncated } } } }',
      {},
      createComposer(schema, {}, { ...NO_LIMITS, rows: 2 }),
    );
    const [row = []] = await graph.read(composed.statement, composed.parameters);
    expect(composed.answer(row)).toMatchObject({ claim: { origins: { roots: [{ truncated: true }] } } });
    expect(await rootsOf()).toEqual([1, 'c']);
  });

  it('cost no more for forty diamonds in a row than for their records', async () => {
    const SIZE = 40;
    const ladder = Array.from({ length: SIZE }, (_, at) => [
      said(`${at}`, 'p', `${at}l`, `${at}r`),
      said(`${at}l`, 'q', `${at + 1}`),
      said(`${at}r`, 'r', `${at + 1}`),
    ]).flat();
    await empty(graph);
    await ingest(graph, records(...BASE, ...ladder, said(`${SIZE}`, 'p')));
    const { uri, username, password } = settings();
    const driver = openProfiler(uri, username, password);
    try {
      const chain = await profile(driver, compose('{ assertion(id: "assertion:0") { origins { maxDepth roots { key } } } }'));
      expect(chain.data).toMatchObject({ assertion: { origins: { maxDepth: 2 * SIZE, roots: [{ key: 'person:p' }] } } });
      expect(chain.hits).toBeLessThan(90 * 3 * SIZE);
      const whole = await profile(driver, compose('{ claim(id: "claim:c") { origins { independentCount maxDepth } } }'));
      expect(whole.data).toMatchObject({ claim: { origins: { independentCount: 1, maxDepth: 2 * SIZE } } });
      expect(whole.hits).toBeLessThan(90 * 3 * SIZE);
      expect([...chain.scans, ...whole.scans]).toEqual([]);
    } finally {
      await driver.close();
    }
  });
});
