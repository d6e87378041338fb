import { setTimeout as sleep } from 'node:timers/promises';
import { type GraphSettings, openGraph } from '../../src/graph/connection.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { testConfig } from '../setup/database.js';
import { type ServedApi, serveOver } from './served.js';
import { layWire, type Wire } from './wire.js';

let wire: Wire;
let served: ServedApi;
let wired: GraphSettings;
beforeAll(async () => {
  const { external, database } = testConfig();
  if (external === null) throw new Error('the run has no database');
  wire = await layWire(external.uri);
  wired = { uri: `bolt://127.0.0.1:${wire.port}`, username: external.username, password: external.password, database };
  const owner = openGraph({ ...wired, uri: external.uri }, { readTimeoutMs: 60_000 });
  await ensureSchema(owner, '0.0.0');
  await owner.close();
  served = await serveOver(wired, { ONRECORD_QUERY_SECONDS: '4' });
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
    // Several connections, so that dead ones would be left for whoever asks next
    expect(await Promise.all([ask(QUERY), ask(QUERY), ask(QUERY)])).toEqual([answered, answered, answered]);
    wire.freeze();
    const began = Date.now();
    expect(await ask(QUERY)).toMatchObject({ status: 504, code: 'TIMEOUT' });
    expect(Date.now() - began).toBeLessThan(10_000);
    // Nobody closes the connections of before
    wire.thaw();
    expect(await ask(QUERY)).toEqual(answered);
    expect((await fetch(served.url.replace('/graphql', '/ready'))).status).toBe(200);
  });
});

describe('a database that is slow', () => {
  afterEach(() => wire.delay(0));
  const figure = async (name: string) => {
    const text = await (await fetch(served.url.replace('/graphql', '/metrics'))).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  };

  it('is not asked any longer for a client that has gone', async () => {
    wire.delay(2_000);
    const gone = new AbortController();
    const asked = fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
      signal: gone.signal,
    });
    while ((await figure('onrecord_queries_running')) === 0) await sleep(10);
    gone.abort();
    await expect(asked).rejects.toThrow();
    const began = Date.now();
    while ((await figure('onrecord_queries_running')) > 0) await sleep(10);
    expect(Date.now() - began).toBeLessThan(1_000);
    expect(served.logged.at(-1)?.about).toMatchObject({ code: 'CLIENT_GONE' });
  });

  it('is asked so much at once, some more waits, and the rest is refused at once', async () => {
    const narrow = await serveOver(wired, { ONRECORD_MAX_AT_ONCE: '2', ONRECORD_MAX_WAITING: '3' });
    const askNarrow = () => narrow.post({ query: QUERY });
    await askNarrow();
    wire.delay(200);
    const answers = await Promise.all(Array.from({ length: 10 }, askNarrow));
    await narrow.close();
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(refused.map(({ json }) => json.errors?.[0]?.extensions)).toEqual(
      Array(5).fill({ code: 'OVERLOADED', limit: { name: 'waiting', allowed: 3 } }),
    );
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(Array(5).fill('1'));
  });
});

describe('a query that wants more memory than it may have', () => {
  it('ends as an error, and the database answers on', async () => {
    // Half of the heap is 128 MB; a list of so many numbers takes more
    const greedy = 'UNWIND range(1, 20000000) AS x WITH collect(x) AS xs RETURN size(xs)';
    await expect(served.graph.read(greedy, {}, { timeoutMs: 60_000 })).rejects.toMatchObject({
      code: 'DATABASE_OVERLOADED',
      message: 'The database ended a query that needed more memory than it may use.',
    });
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
