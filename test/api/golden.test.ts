import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bothWays, schema } from '../graph/read/both-ways.js';
import { randomOperation } from '../graph/read/random-operation.js';
import { serveFirstDataset } from './first-dataset.js';
import { askText, differ, expectAsHeld, FOLDER } from './held.js';
import type { ServedApi } from './served.js';

/** Each request of test/golden/ lies beside its answer and its statement. Read the difference before you commit new ones. */
/** How many generated operations are asked: `OPERATIONS=5000 npm test -- golden`. Planning each takes the database a tenth of a second. */
const OPERATIONS = Number(process.env.OPERATIONS ?? 20);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

let served: ServedApi;
beforeAll(async () => {
  served = await serveFirstDataset();
}, 300_000);
afterAll(() => served?.close());

describe('a golden request', () => {
  it.each(names)(
    '%s is answered as before, by the statement that was read before',
    (name) => expectAsHeld(served, name.replace('.graphql', ''), readFileSync(join(FOLDER, name), 'utf8')),
    120_000,
  );
});

describe('a request that was asked before', () => {
  it.each(names)(
    '%s is answered the same, by one statement',
    async (name) => {
      const query = readFileSync(join(FOLDER, name), 'utf8');
      const first = await askText(served, { query });
      const again = await askText(served, { query });
      expect(again).toEqual(first);
      expect(again).toMatchObject({ status: 200, statements: 1 });
    },
    120_000,
  );
});

describe('the answer that a plan builds', () => {
  it.each(names)('for %s is that of graphql-js, to the letter', async (name) => {
    const found = await differ(served, readFileSync(join(FOLDER, name), 'utf8'));
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
      const found = await differ(served, query, variables);
      expect(found).toMatchObject({ plan: found.reference, plain: introspects ? expect.any(Boolean) : true });
    }
  }, 600_000);
});
