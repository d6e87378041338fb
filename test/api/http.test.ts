import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { type ServedApi, serveAway } from './served.js';

let away: ServedApi;
beforeAll(async () => {
  away = await serveAway();
});
afterAll(() => away.close());

const QUERY = JSON.stringify({ query: '{ __typename }' });

describe('what is not a GraphQL request over HTTP', () => {
  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query={__typename}', 400],
    ['plain text', { 'content-type': 'text/plain' }, QUERY, 400],
    ['a multipart body', { 'content-type': 'multipart/form-data; boundary=x' }, QUERY, 400],
    ['no content type', { 'content-type': '' }, QUERY, 400],
    ['another media type', { 'content-type': 'application/graphql' }, '{ __typename }', 415],
    ['another charset', { 'content-type': 'application/json; charset=utf-16' }, QUERY, 415],
    ['a compressed body', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, QUERY, 415],
    ['broken JSON', {}, '{"query": "{ __typename }"', 400],
    ['an empty body', {}, '', 400],
    ['a batch', {}, `[${Array(10).fill(QUERY).join(',')}]`, 400],
    ['a body of 200 KB', {}, JSON.stringify({ query: `{ __typename } #${'x'.repeat(200_000)}` }), 413],
    ['a body of 10 MB', {}, JSON.stringify({ query: `{ __typename } #${'x'.repeat(10_000_000)}` }), 413],
    ['JSON nested 100,000 deep', {}, `${'['.repeat(49_000)}${']'.repeat(49_000)}`, 400],
    ['a query that is a number', {}, '{"query": 1}', 400],
    ['variables that are a text', {}, '{"query": "{ __typename }", "variables": "{}"}', 400],
    ['a syntax error', {}, '{"query": "{ claims( }"}', 400],
    ['an unknown field', {}, '{"query": "{ nonsense }"}', 400],
    ['an unknown operation', {}, '{"query": "query A { __typename }", "operationName": "B"}', 400],
    ['a mutation', {}, '{"query": "mutation { add }"}', 400],
  ])('%s is refused', async (_case, headers, body, status) => {
    const answer = await away.post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.json.errors?.[0]?.message).toEqual(expect.any(String));
    expect(answer.json.errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|QUERY_TOO_COMPLEX|GRAPHQL_(PARSE|VALIDATION)_FAILED)$/);
    expect(JSON.stringify(answer.json)).not.toMatch(/stacktrace|node_modules|\.js:/);
  });

  it.each(['image/png', 'text/html', 'application/json;q=0', 'application/json; q=0.0, text/*'])(
    'a client that takes only %s is told so before the database is asked',
    async (accept) => {
      const { status, json } = await away.post({ query: '{ claims { nodes { id } } }' }, { accept });
      expect([status, json.errors?.[0]?.extensions.code]).toEqual([406, 'BAD_USER_INPUT']);
    },
  );

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('the method %s is not allowed', async (method) => {
    const response = await fetch(away.url, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('a chunked body without an end is refused at the limit', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(away.url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.on('error', reject);
      for (let at = 0; at < 5; at += 1) sent.write(' '.repeat(50_000));
    });
    expect(status).toBe(413);
  });

  it('headers of 20 KB are refused', async () => {
    const response = await raw(`GET /live HTTP/1.1\r\nHost: localhost\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(response).toMatch(/^HTTP\/1\.1 431/);
  });
});

describe('GET', () => {
  const get = (search: string, headers: Record<string, string> = {}) => fetch(`${away.url}?${search}`, { headers });
  const query = `query=${encodeURIComponent('{ __typename }')}`;

  it('a query is answered when the request could not come from a page of another origin', async () => {
    const response = await get(query, { 'apollo-require-preflight': 'true' });
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it('without such a header it is refused', async () => {
    expect((await get(query)).status).toBe(400);
  });

  it('a mutation is not allowed', async () => {
    const response = await get(`query=${encodeURIComponent('mutation { add }')}`, { 'apollo-require-preflight': 'true' });
    expect([400, 405]).toContain(response.status);
  });

  it('a wrong content type is refused', async () => {
    expect((await get(query, { 'content-type': 'application/xml', 'apollo-require-preflight': 'true' })).status).toBe(415);
  });
});

describe('names and origins', () => {
  it.each([
    ['evil.example', 421],
    ['localhost.evil.example:4000', 421],
    ['127.0.0.1.evil.example', 421],
    ['0.0.0.0', 421],
    ['localhost', 200],
    ['localhost:4000', 200],
    ['127.0.0.1:1', 200],
    ['[::1]:4000', 200],
  ])('the Host %s is answered with %i', async (host, status) => {
    const answer = await raw(`GET /live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
  });

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example'])('the origin %s is let in nowhere', async (origin) => {
    const answer = await away.post(QUERY, { origin });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('the state of the server', () => {
  it('it lives while the database is away, and says that it is not ready', async () => {
    const base = away.url.replace('/graphql', '');
    const [live, ready] = await Promise.all([fetch(`${base}/live`), fetch(`${base}/ready`)]);
    expect(live.status).toBe(200);
    expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ reason: 'DATABASE_UNREACHABLE' })]);
  });

  it('the root leads to /graphql, and other paths to nothing', async () => {
    const base = away.url.replace('/graphql', '');
    const [root, other] = await Promise.all([fetch(base, { redirect: 'manual' }), fetch(`${base}/../etc/passwd`)]);
    expect([root.status, root.headers.get('location'), other.status]).toEqual([307, '/graphql', 404]);
  });

  it('idle connections do not keep it from answering', async () => {
    const idle = Array.from({ length: 2_000 }, () => connect(away.api.port, '127.0.0.1').on('error', () => undefined));
    const response = await fetch(away.url.replace('/graphql', '/live'));
    for (const socket of idle) socket.destroy();
    expect(response.status).toBe(200);
  });

  it('a port that is taken is named', async () => {
    await expect(serveAway({ ONRECORD_PORT: String(away.api.port) })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
  });
});

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(away.api.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    setTimeout(() => socket.end(), 1_000).unref();
  });
}
