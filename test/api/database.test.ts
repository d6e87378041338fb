import { openGraph } from '../../src/graph/connection.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { testConfig } from '../setup/database.js';
import { type ServedApi, serveOver } from './served.js';
import { layWire, type Wire } from './wire.js';

let wire: Wire;
let served: ServedApi;
beforeAll(async () => {
  const { external, database } = testConfig();
  if (external === null) throw new Error('the run has no database');
  wire = await layWire(external.uri);
  const settings = { uri: `bolt://127.0.0.1:${wire.port}`, username: external.username, password: external.password, database };
  const owner = openGraph({ ...settings, uri: external.uri }, { readTimeoutMs: 60_000 });
  await ensureSchema(owner, '0.0.0');
  await owner.close();
  served = await serveOver(settings, { ONRECORD_QUERY_SECONDS: '5' });
}, 120_000);
afterAll(async () => {
  await served?.close();
  await wire?.cut();
});

const ask = async (query: string) => {
  const { status, json } = await served.post({ query });
  return { status, code: json.errors?.[0]?.extensions.code ?? null, data: json.data };
};
const QUERY = '{ claim(id: "claim:none") { id } }';
const answered = { status: 200, code: null, data: { claim: null } };

describe('an operation', () => {
  it('goes to the database as one statement, however many root fields it has', async () => {
    served.sent.length = 0;
    const { code } = await ask(
      '{ status { records neo4j } claims { totalCount nodes { id } } a: claim(id: "x") { id } search(text: "y") { nodes { __typename } } }',
    );
    expect([code, served.sent.length]).toEqual([null, 1]);
  });

  it('asks nothing of the database when it is introspection alone', async () => {
    served.sent.length = 0;
    await ask('{ __schema { types { name } } }');
    expect(served.sent).toEqual([]);
  });

  it('cannot write, whatever it says', async () => {
    await expect(served.graph.read('CREATE (n:Nonsense) RETURN n')).rejects.toThrow(/writ/i);
  });
});

describe('a database that goes away', () => {
  it('is reported while it is away, and asked again when it is back', async () => {
    expect(await ask(QUERY)).toEqual(answered);
    await wire.cut();
    expect(await ask(QUERY)).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' });
    expect((await fetch(served.url.replace('/graphql', '/ready'))).status).toBe(503);
    await wire.mend();
    expect(await ask(QUERY)).toEqual(answered);
    expect((await fetch(served.url.replace('/graphql', '/ready'))).status).toBe(200);
  });

  it('is given up on after the time for a query when it is frozen', async () => {
    expect(await ask(QUERY)).toEqual(answered);
    wire.freeze();
    const began = Date.now();
    expect(await ask(QUERY)).toMatchObject({ status: 504, code: 'TIMEOUT' });
    expect(Date.now() - began).toBeLessThan(10_000);
    await wire.cut();
    await wire.mend();
    expect(await ask(QUERY)).toEqual(answered);
  });
});

describe('the end of the server', () => {
  it('comes after all that was asked before it is answered', async () => {
    const { external, database } = testConfig();
    if (external === null) throw new Error('the run has no database');
    const slow = await layWire(external.uri);
    const last = await serveOver({
      uri: `bolt://127.0.0.1:${slow.port}`,
      username: external.username,
      password: external.password,
      database,
    });
    await last.post({ query: QUERY });
    slow.delay(300);
    const asked = Array.from({ length: 50 }, () => last.post({ query: QUERY }));
    while (last.sent.length < 51) await new Promise((resolve) => setTimeout(resolve, 10));
    const closed = last.close();
    const answers = await Promise.all(asked);
    await closed;
    await slow.cut();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await expect(fetch(last.url)).rejects.toThrow();
  });
});
