import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PLAYGROUND_POLICY } from '../../src/web/playground.js';
import { startPlayground } from './playground-server.js';
import { ask } from './request.js';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const folder = mkdtempSync(join(tmpdir(), 'onrecord-examples-'));
let port: number;
let close: () => void;

beforeAll(async () => {
  writeFileSync(join(folder, 'echo.graphql'), '# An echo\nquery Echo { echo }');
  ({ port, close } = await startPlayground(folder));
});
afterAll(() => {
  close();
  rmSync(folder, { recursive: true });
});

const script = async (): Promise<string> => /src="([^"]+main\.js)"/.exec((await ask(port, '/graphql', html)).text)?.[1] ?? '';

describe('GET /graphql', () => {
  it.each(['/graphql', '/graphql?query=%7Becho%7D', '/graphql?operation=Echo'])('is the page for a browser: %s', async (path) => {
    const page = await ask(port, path, html);
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PLAYGROUND_POLICY,
      'cache-control': 'no-cache',
      vary: 'accept',
      'x-content-type-options': 'nosniff',
    });
    expect(page.text).toContain('GraphQL playground');
  });

  it.each([{}, { accept: '*/*' }, { accept: 'application/json' }, { accept: 'application/graphql-response+json, application/json' }])(
    'is left to the API for a client that accepts %j',
    async (headers) => expect((await ask(port, '/graphql', headers as Record<string, string>)).text).toBe('{"data":{"echo":"silence!"}}'),
  );

  it('is left to the API when it is a POST, whatever it accepts', async () => {
    expect((await ask(port, '/graphql', html, 'POST')).headers['content-type']).toBe('application/json');
  });

  it('says how to build the page when it is not built', async () => {
    const bare = await startPlayground(folder, join(folder, 'nowhere'));
    const page = await ask(bare.port, '/graphql', html);
    bare.close();
    expect([page.status, page.text]).toEqual([503, expect.stringContaining('npm run build')]);
  });

  it('answers HEAD with the headers alone', async () => {
    const head = await ask(port, '/graphql', html, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(100);
  });
});

describe('the policy of the page', () => {
  it('lets no script in but our own files, and no address but our own', () => {
    expect(PLAYGROUND_POLICY).toContain("default-src 'none'");
    expect(PLAYGROUND_POLICY).toContain("script-src 'self';");
    expect(PLAYGROUND_POLICY).toContain("connect-src 'self';");
    expect(PLAYGROUND_POLICY).not.toMatch(/script-src[^;]*unsafe|\*|https?:/);
  });
});

describe('the files of the playground', () => {
  it('may be kept for ever, since their folder is named after their content', async () => {
    const { status, headers } = await ask(port, await script());
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
  });

  it('are sent zipped to those who can unzip, and are the same', async () => {
    const plain = await ask(port, await script());
    const zipped = await ask(port, await script(), { 'accept-encoding': 'br, gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.body.length).toBeLessThan(plain.body.length / 2);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
  });

  it.each([
    ['main.css', 'text/css; charset=utf-8'],
    ['json.worker.js', 'text/javascript; charset=utf-8'],
    ['graphql.worker.js', 'text/javascript; charset=utf-8'],
    ['editor.worker.js', 'text/javascript; charset=utf-8'],
  ])('include %s as %s', async (name, type) => {
    const { status, headers } = await ask(port, (await script()).replace('main.js', name));
    expect([status, headers['content-type'], headers['content-security-policy']]).toEqual([200, type, PLAYGROUND_POLICY]);
  });

  it.each([
    '/playground/',
    '/playground/index.html',
    '/playground/../../package.json',
    '/playground/..%2f..%2fpackage.json',
    '/playground/0123456789abcdef/..%2f..%2findex.html',
    '/playground/0123456789abcdef/../index.html',
    '/playground/0123456789abcdef/..',
    '/playground/0123456789abcdef/%00',
    '/playground/0123456789abcdef/none.js',
  ])('do not include %s', async (path) => {
    expect((await ask(port, path)).status).toBe(404);
  });

  it('are not to be written', async () => {
    const refused = await ask(port, '/playground/examples.json', {}, 'PUT');
    expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

it('the examples are read anew at each visit', async () => {
  const names = async () => JSON.parse((await ask(port, '/playground/examples.json')).text).map(({ title }: { title: string }) => title);
  expect(await names()).toEqual(['An echo']);
  writeFileSync(join(folder, 'later.graphql'), '# A later one\nquery Later { echo }');
  expect(await names()).toEqual(['An echo', 'A later one']);
});
