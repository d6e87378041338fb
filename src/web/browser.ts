import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.js';
import { answer, GUARD_HEADERS, KEEP_FOR_EVER, say } from './answer.js';
import type { Grant } from './browser/seed-storage.js';
import { browserGuide } from './browser-guide.js';
import { type BrowserJar, openBrowserJar } from './browser-jar.js';
import { browserLink, tokenGate } from './browser-link.js';
import { contentType } from './content-type.js';
import { redeem } from './redeem.js';
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
  /** Where it is: `http://localhost:4001`. */
  readonly origin: string;
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
// What the entry page opens (`editorAddress`): nothing that Browser runs.
const FROM_ENTRY = /^\/browser\/(\?cmd=edit&arg=[^&]*)?$/;
// A query of LONGEST_QUERY, each of its characters encoded as nine, and room for the rest.
const LONGEST_HEADERS = 128 * 1024;

/**
 * Serves Neo4j Browser out of its jar on an origin of its own, always http://localhost:PORT, since Browser keeps the password in
 * that origin's storage. PORT_TAKEN when another program listens there, PROVISION_FAILED when the jar cannot be read; the product
 * works without this server, so a caller may go on after either.
 */
export async function startBrowserServer(options: BrowserOptions): Promise<BrowserServer> {
  const { bolt } = options;
  const jar = await openBrowserJar(options.jar);
  const server = createServer({ maxHeaderSize: LONGEST_HEADERS });
  server.on('clientError', hangUp);
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
      access: randomBytes(32).toString('base64url'),
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
  return { url: newLink(), origin: `http://localhost:${port}`, newLink, close: () => close(server, jar) };
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
  if (path === '/redeem') return redeem(site.grant, site.judge, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  if (path === '/browser') return say(response, 308, 'See /browser/', { location: '/browser/' });
  if (/^\/browser\/(.*\.html)?$/.test(path) && request.headers['sec-fetch-dest'] === 'document')
    return sendBrowser(site, request, response);
  if (path === '/guide.html')
    return answer(response, 200, { 'content-type': contentType('.html'), 'cache-control': 'no-cache' }, site.guide);
  if (path.startsWith('/browser/')) return sendFromJar(site, request, response, path.slice('/browser/'.length) || 'index.html');
  return sendEntry(site, response, path);
}

/**
 * Has every window pass through the entry page first: Browser forgets the password of a page that is left while it starts, and of the
 * commands that an address may carry some would run. Only a query for the editor is kept.
 */
async function sendBrowser(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '';
  if (!request.headers.cookie?.includes(`${PASSED}=1`) || !FROM_ENTRY.test(url)) {
    const asked = new URL(url, 'http://localhost').searchParams;
    const query = asked.get('cmd') === 'edit' ? asked.getAll('arg').join('\n') : '';
    // The empty fragment keeps one of Browser's from being taken for a token.
    return say(response, 302, 'See /', { location: `/?reload${query === '' ? '' : `&query=${encodeURIComponent(query)}`}#` });
  }
  response.setHeader('set-cookie', `${PASSED}=; Path=/browser/; Max-Age=0; SameSite=Strict`);
  return sendFromJar(site, request, response, 'index.html');
}

/** Says why it hangs up on a request that is longer than any of ours. */
function hangUp(error: NodeJS.ErrnoException, socket: Duplex): void {
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  if (!socket.writable) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status}\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\nThe address is too long, or no address.\n`);
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
  response.end(request.method === 'HEAD' ? undefined : await site.jar.read(path));
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
