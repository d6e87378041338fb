import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer, KEEP_FOR_EVER, say, takesGzip } from './answer.js';
import { contentType } from './content-type.js';
import { readExamples } from './examples.js';

/** Where the pages come from: `examples` is the folder of `*.graphql` files, read at each visit; `built` the bundle of `npm run build`. */
export interface PlaygroundOptions {
  readonly examples: string;
  readonly built?: string;
}

/** What the playground may load: itself, and nothing else. Monaco writes its own style elements, hence inline styles. */
export const PLAYGROUND_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// dist/web and src/web lie equally deep, so this holds for the program and for its tests.
const BUILT = fileURLToPath(new URL('../../dist/web/playground/', import.meta.url));
const ASSET = /^\/playground\/([0-9a-f]{16})\/(\w[\w.-]*)$/;

/**
 * Answers the requests that belong to the playground and returns true; false leaves the request to the API.
 * Ours are: a browser's GET of /graphql (it accepts text/html), and everything below /playground/.
 */
export function servePlayground(request: IncomingMessage, response: ServerResponse, options: PlaygroundOptions): boolean {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const page = path === '/graphql' && reads && acceptsHtml(request);
  if (!page && !path.startsWith('/playground/')) return false;
  if (!reads) {
    say(response, 405, 'The playground only answers GET and HEAD.', { allow: 'GET, HEAD' });
    return true;
  }
  const built = options.built ?? BUILT;
  const sent = page ? sendPage(response, built) : sendPart(request, response, path, built, options.examples);
  sent.catch(() => (response.headersSent ? response.destroy() : say(response, 500, 'The playground could not be read.')));
  return true;
}

/** Browsers name text/html when they navigate; GraphQL clients and command lines do not. */
function acceptsHtml(request: IncomingMessage): boolean {
  return (request.headers.accept ?? '').split(',').some((range) => range.split(';', 1)[0]?.trim().toLowerCase() === 'text/html');
}

async function sendPage(response: ServerResponse, built: string): Promise<void> {
  const html = await readFile(join(built, 'index.html')).catch(() => null);
  if (html === null) return say(response, 503, 'The playground is not built. Run `npm run build`; the API itself works.');
  const headers = { 'content-type': contentType('.html'), 'cache-control': 'no-cache', vary: 'accept' };
  answer(response, 200, { ...headers, 'content-security-policy': PLAYGROUND_POLICY }, html);
}

async function sendPart(request: IncomingMessage, response: ServerResponse, path: string, built: string, examples: string): Promise<void> {
  if (path === '/playground/examples.json') {
    const body = JSON.stringify(await readExamples(examples));
    return answer(response, 200, { 'content-type': contentType(path), 'cache-control': 'no-cache' }, body);
  }
  // The pattern lets no separator nor leading dot through, so no path leaves the folder.
  const [, folder, name] = ASSET.exec(path) ?? [];
  if (folder === undefined || name === undefined) return say(response, 404, 'There is no such file in the playground.');
  const file = join(built, folder, name);
  const zipped = takesGzip(request) ? await readFile(`${file}.gz`).catch(() => null) : null;
  const body = zipped ?? (await readFile(file).catch(() => null));
  if (body === null) return say(response, 404, 'There is no such file in the playground.');
  const headers = { 'content-type': contentType(name), 'cache-control': KEEP_FOR_EVER, vary: 'accept-encoding' };
  // Workers take their policy from their own answer, not from the page.
  const policy = { 'content-security-policy': PLAYGROUND_POLICY };
  answer(response, 200, { ...headers, ...policy, ...(zipped === null ? {} : { 'content-encoding': 'gzip' }) }, body);
}
