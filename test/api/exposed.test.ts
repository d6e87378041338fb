import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { requireToken } from '../../src/api/require-token.js';
import { readConfig } from '../../src/config.js';
import { get, sendRaw } from './raw.js';
import { type ServedApi, serveAway } from './served.js';

const TOKEN = 'a-token-of-this-test-alone';
const OURS = 'https://tools.example.org';
const QUERY = { query: '{ __typename }' };
const WIDE = { query: '{ __schema { types { name description fields { name description } } } }' };

let served: ServedApi;
let base = '';
beforeAll(async () => {
  served = await serveAway({ ONRECORD_TOKEN: TOKEN, ONRECORD_ORIGINS: `${OURS}, http://127.0.0.1:8080` });
  base = served.url.replace('/graphql', '');
});
afterAll(() => served.close());
const bearer = { authorization: `Bearer ${TOKEN}` };

describe('the address of the server', () => {
  const config = (environment: Record<string, string>) => readConfig(environment, '/tmp');
  it.each(['0.0.0.0', '::', '192.0.2.1', 'graph.example.org', ''])('%p needs a token, or leave to do without', (host) => {
    if (host === '') return expect(config({ ONRECORD_HOST: '' }).host).toBe('localhost');
    expect(() => requireToken(config({ ONRECORD_HOST: host }))).toThrow(expect.objectContaining({ code: 'PUBLIC_WITHOUT_TOKEN', exit: 2 }));
    requireToken(config({ ONRECORD_HOST: host, ONRECORD_TOKEN: TOKEN }));
    requireToken(config({ ONRECORD_HOST: host, ONRECORD_WITHOUT_TOKEN: 'true' }));
  });
  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])('%s needs none', (host) => {
    requireToken(config({ ONRECORD_HOST: host }));
  });
  it('is not listened on without', async () => {
    await expect(serveAway({ ONRECORD_HOST: '0.0.0.0' })).rejects.toMatchObject({ code: 'PUBLIC_WITHOUT_TOKEN' });
  });
  it.each([
    ['a short token', { ONRECORD_TOKEN: 'short-secret' }],
    ['a token with a space', { ONRECORD_TOKEN: 'two words are no token' }],
    ['both settings', { ONRECORD_TOKEN: TOKEN, ONRECORD_TOKEN_FILE: '/dev/null' }],
    ['an empty file', { ONRECORD_TOKEN_FILE: '/dev/null' }],
    ['no file', { ONRECORD_TOKEN_FILE: '/nowhere/token' }],
  ])('%s cannot be a token, and is not shown', (_case, environment) => {
    expect(() => config(environment)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.not.stringMatching(/short-secret|two words|of-this-test/) }),
    );
  });
});

describe('a token', () => {
  it.each([
    ['none', {}],
    ['another', { authorization: 'Bearer a-token-of-this-test-alonf' }],
    ['a part of it', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ['more than it', { authorization: `Bearer ${TOKEN}x` }],
    ['another scheme', { authorization: `Basic ${TOKEN}` }],
    ['nothing after the scheme', { authorization: 'Bearer ' }],
  ])('%s is refused', async (_case, headers) => {
    const { status, json, headers: answered } = await served.post(QUERY, headers as Record<string, string>);
    expect([status, json.errors?.[0]?.extensions.code, answered.get('www-authenticate')]).toEqual([401, 'UNAUTHENTICATED', 'Bearer']);
    expect((await fetch(`${base}/metrics`, { headers })).status).toBe(401);
  });
  it.each(['Bearer', 'bearer', 'BEARER  '])('"%s" lets in', async (scheme) => {
    expect((await served.post(QUERY, { authorization: `${scheme} ${TOKEN}` })).json).toEqual({ data: { __typename: 'Query' } });
  });
  it('is asked of nobody who only wants to know whether the server lives', async () => {
    expect((await fetch(`${base}/live`)).status).toBe(200);
  });
  it('stands in no line of the log', () => {
    expect(JSON.stringify(served.logged)).not.toContain('of-this-test');
  });
});

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    fetch(served.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });

  it('are let in when they are listed, without cookies', async () => {
    const [asked, answered] = await Promise.all([preflight(OURS), served.post(QUERY, { ...bearer, origin: OURS })]);
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, OURS]);
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(answered.headers.get('access-control-allow-origin')).toBe(OURS);
    expect(answered.headers.get('vary')).toContain('origin');
    for (const { headers } of [asked, answered]) expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['https://evil.example', 'null', `${OURS}.evil.example`, 'https://eviltools.example.org', 'http://tools.example.org', '*'])(
    '%s is not',
    async (origin) => {
      const [asked, answered] = await Promise.all([preflight(origin), served.post(QUERY, { ...bearer, origin })]);
      expect([asked.status, answered.status]).toEqual([401, 200]);
      const named = [...asked.headers.keys(), ...answered.headers.keys()].filter((name) => name.startsWith('access-control'));
      expect(named).toEqual([]);
    },
  );

  it.each(['*', 'null', 'tools.example.org', `${OURS}/`, 'https://*.example.org/x'])('%s is no origin', (text) => {
    expect(() => readConfig({ ONRECORD_ORIGINS: text }, '/tmp')).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});

describe('a large answer', () => {
  const asked = (encoding?: string, body: object = WIDE) =>
    get(
      served.url,
      {
        method: 'POST',
        headers: { ...bearer, 'content-type': 'application/json', ...(encoding === undefined ? {} : { 'accept-encoding': encoding }) },
      },
      JSON.stringify(body),
    );
  const plain = async () => (await asked()).body.toString();

  it.each([
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate', undefined],
    ['identity', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['gzip;q=nonsense', undefined],
    ['', undefined],
  ])('is compressed as "%s" asks: %s', async (header, encoding) => {
    const { headers, body } = await asked(header);
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, expect.stringContaining('accept-encoding')]);
    expect(headers['content-length']).toBe(String(body.length));
    const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(text.toString()).toBe(await plain());
    if (encoding !== undefined) expect(body.length).toBeLessThan(text.length / 3);
  });

  it('a small one is not', async () => {
    expect((await asked('gzip, br', QUERY)).headers['content-encoding']).toBeUndefined();
  });
});

describe('what can be seen from outside', () => {
  it('each answer says what its time went into, and under which id it stands in the log', async () => {
    const { headers } = await served.post(
      { query: 'query Named($id: ID!) { claim(id: $id) { id } }', variables: { id: 'a secret of the asker' } },
      bearer,
    );
    expect(headers.get('server-timing')).toMatch(/^read;dur=[\d.]+, parse;dur=[\d.]+, plan;dur=[\d.]+, db;dur=[\d.]+, build;dur=[\d.]+$/);
    expect(headers.get('retry-after')).toBe('1');
    const line = served.logged.find(({ about }) => (about as { requestId?: string }).requestId === headers.get('x-request-id'));
    expect(line).toEqual({
      message: 'operation',
      about: {
        requestId: headers.get('x-request-id'),
        name: 'Named',
        hash: expect.stringMatching(/^[0-9a-f]{16}$/),
        status: 503,
        code: 'DATABASE_UNAVAILABLE',
        ms: {
          read: expect.any(Number),
          parse: expect.any(Number),
          plan: expect.any(Number),
          db: expect.any(Number),
          build: expect.any(Number),
        },
        rows: 0,
        nodes: 0,
        bytes: expect.any(Number),
      },
    });
    expect(JSON.stringify(served.logged)).not.toContain('a secret of the asker');
  });

  it('what an operation costs stands in the answer', async () => {
    const query = '{ claims(first: 30) { nodes { id assertions(first: 4) { nodes { id } } } } }';
    const { json } = await served.post({ query }, bearer);
    expect(json.extensions).toEqual({ cost: { nodes: 30 + 30 * 4, limit: 10_000 } });
  });

  it('/metrics counts answers by code, and their time', async () => {
    await served.post({ query: '{ nonsense }' }, bearer);
    const response = await fetch(`${base}/metrics`, { headers: bearer });
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toMatch(/^onrecord_operations_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/m);
    expect(text).toMatch(/^onrecord_operation_seconds_bucket\{le="0\.01",phase="parse"\} [1-9]/m);
    expect(text).toMatch(/^onrecord_queries_running 0$/m);
    expect(text).toMatch(/^process_cpu_seconds_total /m);
    for (const line of text.split('\n')) expect(line).toMatch(/^$|^# (HELP|TYPE) \w+ .+$|^\w+(\{[^}]*\})? \S+$/);
  });
});

describe('clients that are slow', () => {
  let strict: ServedApi;
  beforeAll(async () => {
    strict = await serveAway({ ONRECORD_HEADER_SECONDS: '1', ONRECORD_REQUEST_SECONDS: '1' });
  });
  afterAll(() => strict.close());
  const begun = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

  it.each([
    ['headers', begun],
    ['a body', `${begun}content-length: 50\r\n\r\n{"query"`],
    ['a chunked body', `${begun}transfer-encoding: chunked\r\n\r\n3\r\n{"q\r\n`],
  ])('with %s are refused in time', async (_case, text) => {
    const began = Date.now();
    const answer = await sendRaw(strict.api.port, text, 5_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 .*"code":"BAD_USER_INPUT"/s);
    expect(Date.now() - began).toBeLessThan(1_900);
  });

  it.each([
    ['too many headers', `GET /live HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['no HTTP', '\u0016\u0003\u0001 hello\r\n\r\n', 400],
    ['two lengths', `${begun}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400],
    ['a length and chunks', `${begun}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ])('%s is refused', async (_case, text, status) => {
    expect(await sendRaw(strict.api.port, text, 5_000)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*"code"`, 's'));
  });
});
