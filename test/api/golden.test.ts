import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BothWays, bothWays, schema } from '../graph/read/both-ways.js';
import { randomOperation } from '../graph/read/random-operation.js';
import { serveFirstDataset } from './first-dataset.js';
import type { ServedApi } from './served.js';

/**
 * Each request of test/golden/ lies beside its answer (.json) and the statement that Neo4j was sent (.cypher).
 * `UPDATE_GOLDEN=1 npm test -- golden` writes both anew; read the difference before you commit it.
 */
const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));
const update = process.env.UPDATE_GOLDEN === '1';
/** How many generated operations are asked: `OPERATIONS=5000 npm test -- golden`. Planning each takes the database a tenth of a second. */
const OPERATIONS = Number(process.env.OPERATIONS ?? 40);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

let served: ServedApi;
beforeAll(async () => {
  served = await serveFirstDataset();
}, 300_000);
afterAll(() => served?.close());

describe('a golden request', () => {
  it.each(names)(
    '%s is answered as before, by the statement that was read before',
    async (name) => {
      served.sent.length = 0;
      const { json } = await served.post({ query: readFileSync(join(FOLDER, name), 'utf8') });
      expect(served.sent).toHaveLength(1);
      hold(name.replace('.graphql', '.json'), `${JSON.stringify({ ...json, extensions: undefined }, null, 2)}\n`);
      hold(name.replace('.graphql', '.cypher'), `${served.sent[0]?.statement}\n`);
    },
    120_000,
  );
});

describe('the answer that a plan builds', () => {
  /** The statement is run once; both ways start from its row. */
  async function differ(query: string, variables: Readonly<Record<string, unknown>> = {}) {
    const { composed, reference } = bothWays(query, variables) as BothWays;
    const [row = []] = await served.graph.read(composed.statement, composed.parameters, { timeoutMs: 60_000 });
    const answer = composed.answer(row);
    const { data, errors } = reference(row);
    // A conclusion may say that there is none for such a record; graphql-js puts that error in its place
    const refused = errors?.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT') ?? false;
    const told = JSON.stringify([query, answer === null ? null : data]);
    return { plan: JSON.stringify([query, answer]), reference: told, plain: answer !== null || refused };
  }

  it.each(names)('for %s is that of graphql-js, to the letter', async (name) => {
    const found = await differ(readFileSync(join(FOLDER, name), 'utf8'));
    expect(found).toMatchObject({ plan: found.reference, plain: true });
  });

  it('is left to graphql-js where the schema is asked too', async () => {
    const query = '{ claim(id: "no such claim") { id } __schema { queryType { name } } here: __typename }';
    const { status, json } = await served.post({ query });
    const data = { claim: null, __schema: { queryType: { name: 'Query' } }, here: 'Query' };
    expect([status, JSON.stringify(json.data)]).toEqual([200, JSON.stringify(data)]);
  });

  it('is that of graphql-js for generated operations about what is in the graph', async () => {
    const ids = (await served.graph.read('MATCH (n) WHERE n.id IS NOT NULL WITH n ORDER BY n.id RETURN n.id')).map(([id]) => String(id));
    for (let number = 0; number < OPERATIONS; number += 1) {
      const { query, variables, introspects } = randomOperation(schema, 1_000_000 + number, { ids, most: 3 });
      if (bothWays(query, variables) === null) continue;
      const found = await differ(query, variables);
      expect(found).toMatchObject({ plan: found.reference, plain: introspects ? expect.any(Boolean) : true });
    }
  }, 600_000);
});

function hold(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (update) writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `${name} is missing: UPDATE_GOLDEN=1 writes it`).toBe(text);
}
