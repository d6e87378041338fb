import { serveFirstDataset } from './first-dataset.js';
import { askText } from './held.js';
import type { ServedApi } from './served.js';

/** What was asked before is answered past Apollo; nobody may notice. The golden requests are asked twice beside their answers. */
let served: ServedApi;
beforeAll(async () => {
  served = await serveFirstDataset();
}, 300_000);
afterAll(() => served?.close());

const ask = (body: object, headers?: Readonly<Record<string, string>>) => askText(served, body, headers);

describe('a request that was asked before', () => {
  it('is answered for other variables, and refused where they are wrong', async () => {
    const query = 'query Claim($id: ID!, $first: Int) { claim(id: $id) { id assertions(first: $first) { nodes { id } } } }';
    const id = 'claim:boston-honored-no-detainer-2024';
    const asked = async (variables: unknown) => ask({ query, variables });
    const right = await asked({ id });
    expect(await asked({ id })).toEqual(right);
    expect((await asked({ id, first: 1 })).text).not.toBe('');
    for (const wrong of [{}, { id: null }, { id: ['x', 'y'] }, { id, first: 'two' }, { id, first: 101 }, { id, first: -1 }]) {
      const { status, text, statements } = await asked(wrong);
      expect([status, statements]).toEqual([400, 0]);
      expect(text).toMatch(/"errors":\[\{"message":"[^"]/);
    }
    expect(await asked({ id })).toEqual(right);
  });

  it('names the same error again where the answer holds one', async () => {
    const query = '{ claims(after: "nonsense") { nodes { id } } }';
    const first = await ask({ query });
    expect(await ask({ query })).toEqual(first);
    expect(first.text).toContain('BAD_CURSOR');
  });

  it('is answered in the media type that the client asks for', async () => {
    const query = '{ claim(id: "no such claim") { id } }';
    await ask({ query });
    for (const accept of ['application/graphql-response+json', 'application/graphql-response+json, application/json;q=0.9']) {
      const { status, type } = await ask({ query }, { accept });
      expect([status, type]).toEqual([200, 'application/graphql-response+json; charset=utf-8']);
    }
    for (const accept of ['*/*', 'application/json', 'application/json, text/plain, */*']) {
      const { status, type } = await ask({ query }, { accept });
      expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
    }
  });

  it('goes on in Apollo where the request holds more than it needs', async () => {
    const query = 'query A { claim(id: "no such claim") { id } }';
    const plain = await ask({ query, operationName: 'A' });
    expect(await ask({ query, operationName: 'A' })).toEqual(plain);
    expect((await ask({ query, operationName: 'B' })).status).toBe(400);
    const persisted = await ask({ query, operationName: 'A', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } });
    expect(persisted.text).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
    expect((await ask({ query, variables: [] })).status).toBe(400);
    expect(await ask({ query, operationName: null, variables: null, extensions: null })).toMatchObject({ status: 200 });
  });

  it('asks the schema and the graph as before', async () => {
    const query = '{ claim(id: "no such claim") { id } __schema { queryType { name } } }';
    const first = await ask({ query });
    expect(await ask({ query })).toEqual(first);
    expect(first).toMatchObject({ status: 200, statements: 1 });
  });
});
