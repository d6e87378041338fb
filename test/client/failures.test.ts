import { getEventListeners } from 'node:events';
import { ADVICE } from '../../src/client/client-codes.js';
import { CLIENT_CODES, createClient, OnrecordError, SERVER_CODES } from '../../src/client/index.js';
import { type AnsweringServer, answeringServer } from './answering-server.js';

let server: AnsweringServer;
beforeAll(async () => {
  server = await answeringServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
});

/** The error with which a request ends. */
async function failure(work: Promise<unknown>): Promise<OnrecordError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OnrecordError)) throw new Error(`no OnrecordError: ${String(error)}`);
  return error;
}
const client = (options = {}) => createClient({ url: server.url, ...options });

describe('options', () => {
  it.each([
    ['no address', { url: 'graph' }, 'WRONG_ADDRESS'],
    ['another scheme', { url: 'file:///etc/passwd' }, 'WRONG_ADDRESS'],
    ['a password in the address', { url: 'http://me:secret-word@localhost' }, 'WRONG_ADDRESS'],
    ['a token with a line break', { token: 'secret-word\nx-evil: 1' }, 'BAD_OPTION'],
    ['an empty token', { token: '' }, 'BAD_OPTION'],
    ['a header with a line break', { headers: { 'x-a': 'secret-word\r\nx-evil: 1' } }, 'BAD_OPTION'],
    ['a header without a name', { headers: { 'x a': '1' } }, 'BAD_OPTION'],
    ['no time', { timeoutMs: 0 }, 'BAD_OPTION'],
    ['a time that is no number', { timeoutMs: Number.NaN }, 'BAD_OPTION'],
    ['no bytes', { maxBytes: -1 }, 'BAD_OPTION'],
  ])('%s is refused before anything is asked, and no secret is shown', (_case, options, code) => {
    expect(() => client(options)).toThrow(expect.objectContaining({ code, message: expect.not.stringContaining('secret-word') }));
  });

  it('a server without a path means its /graphql; any other path stands; token and headers are sent, and nothing that browsers would not', async () => {
    server.json({ data: { a: 1 } });
    await client({ token: 'secret-word', headers: { 'X-Team': 'desk' } }).query('{ a }');
    await createClient({ url: `${server.url}/behind/a/proxy?x=1#top` }).query('{ a }', { b: 2 });
    expect(server.asked.map(({ url }) => url)).toEqual(['/graphql', '/behind/a/proxy?x=1']);
    const [first, second] = server.asked;
    expect(first?.headers).toMatchObject({ authorization: 'Bearer secret-word', 'x-team': 'desk', accept: 'application/json' });
    expect(second?.body).toEqual({ query: '{ a }', variables: { b: 2 } });
    expect(second?.headers.authorization).toBeUndefined();
  });

  it('takes a fetch of one’s own', async () => {
    const own = async () => new Response('{"data":{"mine":true}}');
    expect(await client({ fetch: own }).query('{ mine }')).toEqual({ mine: true });
    expect(server.asked).toEqual([]);
  });
});

describe('what comes instead of an answer', () => {
  const PAGE = '<html><body>Please sign in</body></html>';
  const html = (status: number, headers = {}) => {
    server.answer = (response) => response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(PAGE);
  };
  it.each([
    [200, {}, 'NOT_GRAPHQL', null],
    [301, { location: 'https://example.org/' }, 'WRONG_ADDRESS', null],
    [401, {}, 'UNAUTHENTICATED', null],
    [404, {}, 'WRONG_ADDRESS', null],
    [429, { 'retry-after': '7' }, 'UNAVAILABLE', 7],
    [500, {}, 'NOT_GRAPHQL', null],
    [502, {}, 'UNAVAILABLE', null],
    [503, { 'retry-after': 'soon' }, 'UNAVAILABLE', null],
  ])('a page with status %d', async (status, headers, code, retryAfter) => {
    html(status, headers);
    expect(await failure(client().query('{ a }'))).toMatchObject({ code, status, retryAfter, errors: [], data: null });
  });
  it('a day and time to ask again becomes seconds', async () => {
    html(503, { 'retry-after': new Date(Date.now() + 30_000).toUTCString() });
    const { retryAfter } = await failure(client().query('{ a }'));
    expect(retryAfter).toBeGreaterThan(25);
    expect(retryAfter).toBeLessThan(32);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"data":null}',
    '{"data":[1]}',
    '{"data":{},"errors":[1]}',
    '{"errors":{"message":"x"}}',
    '{"data":{"a":',
  ])('JSON that is no answer: %s', async (text) => {
    server.answer = (response) => response.end(text);
    expect(await failure(client().query('{ a }'))).toMatchObject({ code: 'NOT_GRAPHQL', status: 200 });
  });

  it('half an answer, with its length told or in pieces', async () => {
    for (const headers of [{ 'content-length': '1000' }, {}]) {
      server.answer = (response) => {
        response.writeHead(200, headers);
        response.write('{"data":{"a":1');
        setTimeout(() => response.destroy(), 20);
      };
      expect(await failure(client().query('{ a }'))).toMatchObject({ code: 'NETWORK', status: null });
    }
  });

  it('nobody who listens', async () => {
    const gone = await answeringServer();
    await gone.close();
    const error = await failure(createClient({ url: gone.url }).query('{ a }'));
    expect(error).toMatchObject({ code: 'NETWORK', message: expect.stringMatching(/127\.0\.0\.1:\d+ \(ECONNREFUSED\)\.$/) });
    expect(error.cause).toMatchObject({ name: 'TypeError' });
  });
});

describe('an answer', () => {
  it('of 10 MB is read whole, signs of several bytes included; above `maxBytes` it is not', async () => {
    const text = 'é😀'.repeat(1_700_000);
    server.json({ data: { text } });
    expect(await client().query('{ text }')).toEqual({ text });
    expect(await failure(client({ maxBytes: 10_000_000 }).query('{ text }'))).toMatchObject({ code: 'ANSWER_TOO_LARGE', status: 200 });
  });

  it('with errors throws by the first, and keeps the data beside it and all that the server tells', async () => {
    const errors = [
      {
        message: 'Two have it.',
        path: ['person'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'AMBIGUOUS_NAME', candidates: ['a', 'b'] },
      },
      { message: 'Another.' },
    ];
    server.json({ data: { person: null, other: 1 }, errors });
    const error = await failure(client().query('{ person }'));
    expect(error).toMatchObject({
      code: 'AMBIGUOUS_NAME',
      message: 'Two have it.',
      path: ['person'],
      locations: [{ line: 1, column: 3 }],
      extensions: { candidates: ['a', 'b'] },
      data: { person: null, other: 1 },
      status: 200,
      advice: ADVICE.AMBIGUOUS_NAME,
    });
    expect(error.errors).toEqual(errors);
  });

  it.each([
    [401, {}, { code: 'UNAUTHENTICATED' }, 'UNAUTHENTICATED', null],
    [503, { 'retry-after': '1' }, { code: 'OVERLOADED' }, 'OVERLOADED', 1],
    [400, {}, { code: 'FROM_A_NEWER_SERVER' }, 'UNKNOWN_CODE', null],
    [400, {}, undefined, 'UNKNOWN_CODE', null],
  ])('%d with a code, and when to ask again', async (status, headers, extensions, code, retryAfter) => {
    server.json({ errors: [{ message: 'No.', extensions }] }, status, headers);
    expect(await failure(client().query('{ a }'))).toMatchObject({ code, status, retryAfter, extensions: extensions ?? {} });
  });

  it('says what it cost and what it was read from', async () => {
    const extensions = { cost: { nodes: 1, limit: 2 }, graph: { version: 3, state: 'COMPLETE', run: null } };
    server.json({ data: { a: 1 }, extensions });
    expect(await client().ask('{ a }')).toEqual({ data: { a: 1 }, extensions });
  });

  it('is never waited for when the variables cannot be written', async () => {
    const ring: Record<string, unknown> = {};
    ring.ring = ring;
    expect(await failure(client().query('{ a }', ring))).toMatchObject({ code: 'BAD_OPTION' });
  });
});

describe('an end before the answer', () => {
  const silent = () => {
    server.answer = () => undefined;
  };
  const halting = () => {
    server.answer = (response) => void response.writeHead(200).write('{"data":');
  };
  it.each([
    ['before the first byte', silent],
    ['within the body', halting],
  ])('by time, %s', async (_when, begin) => {
    begin();
    const began = performance.now();
    expect(await failure(client({ timeoutMs: 60 }).query('{ a }'))).toMatchObject({
      code: 'TIMED_OUT',
      message: expect.stringContaining('60 ms'),
    });
    expect(await failure(client().query('{ a }', {}, { timeoutMs: 60 }))).toMatchObject({ code: 'TIMED_OUT' });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('by time, where a fetch of one’s own does not listen to signals', async () => {
    expect(await failure(client({ timeoutMs: 30, fetch: () => new Promise(() => undefined) }).query('{ a }'))).toMatchObject({
      code: 'TIMED_OUT',
    });
  });

  it('by a signal: before nothing is asked, while it ends, after it does nothing', async () => {
    silent();
    expect(await failure(client().query('{ a }', {}, { signal: AbortSignal.abort('why') }))).toMatchObject({
      code: 'ABORTED',
      cause: 'why',
    });
    expect(server.asked).toEqual([]);
    for (const begin of [silent, halting]) {
      begin();
      const controller = new AbortController();
      const asked = failure(client().query('{ a }', {}, { signal: controller.signal }));
      setTimeout(() => controller.abort(), 50);
      expect(await asked).toMatchObject({ code: 'ABORTED' });
      expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    }
    server.json({ data: { a: 1 } });
    const controller = new AbortController();
    expect(await client().query('{ a }', {}, { signal: controller.signal, timeoutMs: Number.POSITIVE_INFINITY })).toEqual({ a: 1 });
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    controller.abort();
  });

  it('hangs up, so that the server can stop working', async () => {
    const closed = new Promise<void>((resolve) => {
      server.answer = (response) => void response.on('close', resolve);
    });
    await failure(client({ timeoutMs: 50 }).query('{ a }'));
    await closed;
  });
});

it('every code has an advice, and none stands twice', () => {
  const codes = [...SERVER_CODES, ...CLIENT_CODES];
  expect(new Set(codes).size).toBe(codes.length);
  expect(Object.keys(ADVICE).sort()).toEqual([...codes].sort());
});
