import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.js';
import { answer, GUARD_HEADERS, KEEP_FOR_EVER, say } from './answer.js';
import type { Grant } from './browser/seed-storage.js';
import { browserGuide } from './browser-guide.js';
import { type BrowserJar, openBrowserJar } from './browser-jar.js';
import { browserLink, tokenGate } from './browser-link.js';
import { contentType } from './content-type.js';
import { readSavedQueries, readStyleSheet } from './saved-queries.js';
import { parseStyleSheet } from './style-sheet.js';

/** What the server needs to know: the Browser jar, its own fixed port (0 takes a free one), and how Browser gets into Neo4j. */
export interface BrowserOptions {
  readonly jar: string;
  readonly port: number;
  readonly bolt: { readonly uri: string; readonly username: string; readonly password: string; readonly database: string };
  /** What Browser runs first, unless its user chose something else. */
  readonly initCommand?: string;
  /** The bundled entry page; default: what `npm run build` made. */
  readonly built?: string;
}

/** A running server of Neo4j Browser. */
export interface BrowserServer {
  /** Opens Neo4j Browser connected, once. */
  readonly url: string;
  readonly newLink: () => string;
  readonly close: () => Promise<void>;
}

interface Site {
  readonly host: string;
  readonly policy: string;
  readonly jar: BrowserJar;
  readonly grant: Grant;
  readonly judge: ReturnType<typeof tokenGate>;
  readonly built: string;
  readonly guide: string;
}

// dist/web and src/web lie equally deep, so this holds for the program and for its tests.
const BUILT = fileURLToPath(new URL('../../dist/web/browser/', import.meta.url));
const ASSET = /^\/([0-9a-f]{16})\/(\w[\w.-]*)$/;
// The jar's bundles carry their build's digest in the name.
const DIGEST_IN_NAME = /[-.][0-9a-f]{20,}\./;
// The entry page says by this cookie, which is no secret and good for one answer, that it has seen to the connection.
const PASSED = 'onrecord.passed';

/**
 * Serves Neo4j Browser out of its jar on an origin of its own, always http://localhost:PORT, since Browser keeps the password in
 * that origin's storage. PORT_TAKEN when another program listens there, PROVISION_FAILED when the jar cannot be read; the product
 * works without this server, so a caller may go on after either.
 */
export async function startBrowserServer(options: BrowserOptions): Promise<BrowserServer> {
  const { bolt } = options;
  const jar = await openBrowserJar(options.jar);
  const server = createServer();
  const port = await listen(server, options.port).catch((error: unknown) => {
    jar.close();
    throw error;
  });
  const queries = readSavedQueries();
  const { uri: host, username, password, database } = bolt;
  const site: Site = {
    host: `localhost:${port}`,
    policy: browserPolicy(bolt.uri),
    jar,
    grant: {
      host,
      username,
      password,
      database,
      initCommand: options.initCommand ?? `:guide http://localhost:${port}/guide.html`,
      queries: queries.map(({ name, content }) => ({ id: name, content })),
      style: parseStyleSheet(readStyleSheet()),
    },
    guide: browserGuide(queries),
    judge: tokenGate(password),
    built: options.built ?? BUILT,
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    route(site, request, response).catch(() =>
      response.headersSent ? response.destroy() : say(response, 500, 'The file could not be read.'),
    );
  });
  const newLink = (): string => browserLink(port, password);
  return { url: newLink(), newLink, close: () => close(server, jar) };
}

/** What Neo4j Browser may load: its own files and the given Bolt server. That stops its fonts, statistics and crash reports. */
export function browserPolicy(boltUri: string): string {
  const { protocol, host } = new URL(boltUri);
  const secure = /\+s(sc)?:$/.test(protocol) ? 's' : '';
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ws${secure}://${host} http${secure}://${host}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

async function route(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Another name for this machine is another origin: refusing it keeps rebound DNS names out.
  if (request.headers.host !== site.host) return say(response, 421, `This server only answers to http://${site.host}/`);
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === '/redeem') return redeem(site, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  if (path === '/browser') return say(response, 308, 'See /browser/', { location: '/browser/' });
  if (request.url === '/browser/' && request.headers['sec-fetch-dest'] === 'document') return sendBrowser(site, request, response);
  if (path === '/guide.html')
    return answer(response, 200, { 'content-type': contentType('.html'), 'cache-control': 'no-cache' }, site.guide);
  if (path.startsWith('/browser/')) return sendFromJar(site, request, response, path.slice('/browser/'.length) || 'index.html');
  return sendEntry(site, response, path);
}

/** Trades a token for the connection: only a script of this very page can send the header and carries this Sec-Fetch-Site. */
function redeem(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const refuse = (status: number, message: string, help: string): void =>
    answer(response, status, { 'content-type': contentType('.json'), 'cache-control': 'no-store' }, JSON.stringify({ message, help }));
  if (request.method !== 'POST') return say(response, 405, 'Only POST is answered here.', { allow: 'POST' });
  if (request.headers['sec-fetch-site'] !== 'same-origin') {
    return refuse(
      403,
      'The request does not come from this page.',
      'Open the link in a current browser (Chrome 80, Firefox 90, Safari 16.4 or newer).',
    );
  }
  const token = request.headers['x-onrecord-link'];
  const verdict = typeof token === 'string' ? site.judge(token) : 'unknown';
  if (verdict === 'good')
    return answer(response, 200, { 'content-type': contentType('.json'), 'cache-control': 'no-store' }, JSON.stringify(site.grant));
  if (verdict === 'used') return refuse(410, 'This link has been used or is from an earlier start.', NEW_LINK);
  return refuse(403, 'This link is not one of this database.', NEW_LINK);
}

const NEW_LINK = 'Each link opens Neo4j Browser once. Run `onrecord browser` in the project folder for a new one.';

/** Has a reload pass through the entry page first, since Browser forgets the password of a page that is left while it starts. */
async function sendBrowser(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // The empty fragment keeps one of Browser's from being taken for a token.
  if (!request.headers.cookie?.includes(`${PASSED}=1`)) return say(response, 302, 'See /', { location: '/?reload#' });
  response.setHeader('set-cookie', `${PASSED}=; Path=/browser/; Max-Age=0; SameSite=Strict`);
  return sendFromJar(site, request, response, 'index.html');
}

async function sendFromJar(site: Site, request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const size = site.jar.size(path);
  if (size === null || path.endsWith('/')) return say(response, 404, 'Neo4j Browser has no such file.');
  response.writeHead(200, {
    ...GUARD_HEADERS,
    'content-type': contentType(path),
    'content-length': String(size),
    'content-security-policy': site.policy,
    'cache-control': DIGEST_IN_NAME.test(path) ? KEEP_FOR_EVER : 'no-cache',
  });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(await site.jar.read(path), response);
}

async function sendEntry(site: Site, response: ServerResponse, path: string): Promise<void> {
  const [, folder, name] = path === '/' ? ['', '', 'index.html'] : (ASSET.exec(path) ?? []);
  const body = folder === undefined || name === undefined ? null : await readFile(join(site.built, folder, name)).catch(() => null);
  if (body === null) return say(response, 404, path === '/' ? 'The page is not built. Run `npm run build`.' : 'There is no such page.');
  const cache = path === '/' ? 'no-store' : KEEP_FOR_EVER;
  answer(response, 200, { 'content-type': contentType(name ?? ''), 'cache-control': cache, 'content-security-policy': site.policy }, body);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EADDRINUSE' && cause.code !== 'EACCES') throw cause;
    const why = cause.code === 'EACCES' ? 'may not be used by this user' : 'is taken by another program';
    throw new AppError('PORT_TAKEN', `Port ${port} ${why}, so Neo4j Browser is not served. Set ONRECORD_BROWSER_PORT to another one.`, {
      cause,
    });
  });
  return (server.address() as AddressInfo).port;
}

async function close(server: Server, jar: BrowserJar): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  jar.close();
}
