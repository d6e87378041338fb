import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { LONGEST_QUERY } from '../../src/web/browser/editor-address.js';
import { type BrowserServer, browserPolicy, startBrowserServer } from '../../src/web/browser.js';
import { browserLink } from '../../src/web/browser-link.js';
import { browserJarPath } from './browser-jar-path.js';
import { ask } from './request.js';

const bolt = { uri: 'bolt://localhost:7687', username: 'neo4j', password: 'a password', database: 'neo4j' };
let jar: string;
let server: BrowserServer;
let port: number;

beforeAll(async () => {
  jar = await browserJarPath();
  server = await startBrowserServer({ jar, port: 0, bolt });
  port = Number(new URL(server.url).port);
}, 300_000);
afterAll(() => server.close());

const tokenOf = (link: string): string => new URL(link).hash.slice(1);
const redeem = (headers: Readonly<Record<string, string>>, method = 'POST') => ask(port, '/redeem', headers, method);
const sameOrigin = { 'sec-fetch-site': 'same-origin' };

describe('redeeming a link', () => {
  it('hands out the connection once, and then says how to get a new link', async () => {
    const headers = { ...sameOrigin, 'x-onrecord-link': tokenOf(server.newLink()) };
    const first = await redeem(headers);
    expect(first.status).toBe(200);
    expect(first.headers['cache-control']).toBe('no-store');
    expect(JSON.parse(first.text)).toMatchObject({ host: bolt.uri, username: 'neo4j', password: 'a password', database: 'neo4j' });
    const second = await redeem(headers);
    expect(second.status).toBe(410);
    expect(JSON.parse(second.text).help).toContain('onrecord browser');
    expect(second.text).not.toContain(bolt.password);
  });

  it('takes a link that another process made with the same password', async () => {
    expect((await redeem({ ...sameOrigin, 'x-onrecord-link': tokenOf(browserLink(port, bolt.password)) })).status).toBe(200);
  });

  it.each([{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }])(
    'is refused to a request that carries %j, and the link stays good',
    async (site) => {
      const token = { 'x-onrecord-link': tokenOf(server.newLink()) };
      const refused = await redeem({ ...(site as Record<string, string>), ...token });
      expect([refused.status, refused.text.includes(bolt.password)]).toEqual([403, false]);
      expect((await redeem({ ...sameOrigin, ...token })).status).toBe(200);
    },
  );

  it.each([{}, { 'x-onrecord-link': '' }, { 'x-onrecord-link': 'guessed' }])('is refused to %j', async (token) => {
    expect((await redeem({ ...sameOrigin, ...(token as Record<string, string>) })).status).toBe(403);
  });

  it('lets a browser that was let in once in again, for as long as the server runs', async () => {
    const entered = await redeem({ ...sameOrigin, 'x-onrecord-link': tokenOf(server.newLink()) });
    const { access } = JSON.parse(entered.text);
    for (const _time of [1, 2]) {
      const again = await redeem({ ...sameOrigin, 'x-onrecord-access': access });
      expect([again.status, again.text]).toEqual([200, entered.text]);
    }
    const later = await startBrowserServer({ jar, port: 0, bolt });
    const refused = await ask(Number(new URL(later.origin).port), '/redeem', { ...sameOrigin, 'x-onrecord-access': access }, 'POST');
    await later.close();
    expect([refused.status, refused.text.includes(bolt.password)]).toEqual([403, false]);
    for (const site of ['cross-site', 'same-site', 'none']) {
      const foreign = await redeem({ 'sec-fetch-site': site, 'x-onrecord-access': access });
      expect([foreign.status, foreign.text.includes(bolt.password)]).toEqual([403, false]);
    }
  });

  it.each(['', 'guessed', 'a'.repeat(43)])('is refused to the access %j', async (access) => {
    expect((await redeem({ ...sameOrigin, 'x-onrecord-access': access })).status).toBe(403);
  });

  it('is a POST', async () => {
    expect((await redeem({ ...sameOrigin, 'x-onrecord-link': tokenOf(server.newLink()) }, 'GET')).status).toBe(405);
  });
});

describe('the server of Neo4j Browser', () => {
  it.each(['127.0.0.1', 'evil.example', 'localhost', 'localhost:1'])('refuses requests for the host %s', async (host) => {
    for (const path of ['/', '/browser/', '/redeem']) expect((await ask(port, path, { host })).status).toBe(421);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-store'],
    ['/browser/', 'text/html; charset=utf-8', 'no-cache'],
    ['/browser/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ])('serves %s under its policy', async (path, type, cache) => {
    const { status, headers } = await ask(port, path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': cache, 'content-security-policy': browserPolicy(bolt.uri) });
  });

  it("serves the jar's files whole, with their type, and by HEAD their size alone", async () => {
    const page = await ask(port, '/browser/');
    const script = /src="(app-[^"]+\.js)"/.exec(page.text)?.[1];
    const whole = await ask(port, `/browser/${script}`);
    expect(whole.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': expect.stringContaining('immutable'),
    });
    expect(whole.body.length).toBe(Number(whole.headers['content-length']));
    const head = await ask(port, `/browser/${script}`, {}, 'HEAD');
    expect([head.body.length, head.headers['content-length']]).toEqual([0, whole.headers['content-length']]);
  });

  it('goes on when windows are closed while they load', async () => {
    const page = await ask(port, '/browser/');
    const scripts = [...page.text.matchAll(/src="([^"]+\.js)"/g)].map(([, script]) => `/browser/${script}`);
    const leave = (path: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const sent = request({ host: 'localhost', port, path, agent: false }, (response) => {
          response.once('data', () => response.destroy()).on('error', () => {});
          response.on('close', resolve);
        });
        sent.on('error', reject).end();
      });
    await Promise.all([...scripts, ...scripts, ...scripts, ...scripts].map(leave));
    for (const script of scripts) expect((await ask(port, script)).status).toBe(200);
  });

  it('sends /browser to /browser/', async () => {
    const { status, headers } = await ask(port, '/browser');
    expect([status, headers.location]).toEqual([308, '/browser/']);
  });

  const opening = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(port, path, { 'sec-fetch-dest': 'document', ...headers });
  const passing = { cookie: 'other=1; onrecord.passed=1' };

  it.each(['/browser/', '/browser/?cmd=edit&arg=RETURN%201'])('lets a window from the entry page open %s, once each time', async (path) => {
    const { status, headers } = await opening(path, passing);
    expect([status, String(headers['set-cookie'])]).toEqual([200, expect.stringMatching(/^onrecord\.passed=; .*Max-Age=0/)]);
  });

  it.each([
    ['/browser/', '/?reload#'],
    ['/browser/index.html', '/?reload#'],
    ['/browser/preview/index.html', '/?reload#'],
    ['/browser/?cmd=edit&arg=RETURN+%22a%26b%22', '/?reload&query=RETURN%20%22a%26b%22#'],
    ['/browser/?cmd=edit&arg=one&arg=%E0%A4', '/?reload&query=one%0A%EF%BF%BD#'],
    ['/browser/?cmd=play&arg=http://elsewhere', '/?reload#'],
  ])('has a window that opens %s by itself pass through the entry page, with its query alone', async (path, entry) => {
    const { status, headers } = await opening(path);
    expect([status, headers.location]).toEqual([302, entry]);
  });

  it.each(['/browser/?cmd=play&arg=x', '/browser/?cmd=edit&arg=x&cmd=play', '/browser/?dbms=bolt://elsewhere', '/browser/index.html'])(
    'never opens %s in a window',
    async (path) => {
      expect((await opening(path, passing)).status).toBe(302);
    },
  );

  it('takes the longest query of a link, and says so of a longer address', async () => {
    const link = `/?query=${encodeURIComponent('日'.repeat(LONGEST_QUERY))}`;
    expect((await ask(port, link)).status).toBe(200);
    const { status, text } = await ask(port, `${link}${link}`);
    expect([status, text]).toEqual([431, 'The address is too long, or no address.\n']);
  });

  it.each([
    '/browser/none.js',
    '/browser/assets/',
    '/browser/../META-INF/MANIFEST.MF',
    '/browser/..%2fMETA-INF%2fMANIFEST.MF',
    '/..%2f..%2fpackage.json',
    '/../../package.json',
    '/favicon.ico',
    '/index.html',
  ])('has no %s', async (path) => {
    expect((await ask(port, path)).status).toBe(404);
  });

  it('is not written to', async () => {
    expect((await ask(port, '/browser/', {}, 'DELETE')).status).toBe(405);
  });

  it('says that its port is taken, and by which setting to choose another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const taken = (other.address() as AddressInfo).port;
    const start = startBrowserServer({ jar, port: taken, bolt });
    await expect(start).rejects.toMatchObject({ code: 'PORT_TAKEN', message: expect.stringContaining('ONRECORD_BROWSER_PORT') });
    other.close();
  });

  it.each([
    ['is not there', '/nowhere/neo4j-browser.jar'],
    ['is no jar', fileURLToPath(new URL('../../package.json', import.meta.url))],
  ])('says so when the jar %s', async (_case, file) => {
    await expect(startBrowserServer({ jar: file, port: 0, bolt })).rejects.toMatchObject({ code: 'PROVISION_FAILED' });
  });
});

it.each([
  ['bolt://localhost:7687', "connect-src 'self' ws://localhost:7687 http://localhost:7687;"],
  ['neo4j+s://db.example:7687', "connect-src 'self' wss://db.example:7687 https://db.example:7687;"],
])('the policy for %s lets Browser speak to that server alone', (uri, rule) => {
  expect(browserPolicy(uri)).toContain(rule);
});
