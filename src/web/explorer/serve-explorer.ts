import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { answer, say, takesGzip } from '../answer.js';
import { contentType } from '../content-type.js';
import type { Ask } from './ask.js';
import { assetFolder, sendAsset } from './assets.js';
import { citation } from './citation.js';
import { explorerQuery } from './explorer-query.js';
import { type Framed, frame } from './frame.js';
import type { DatasetNameFragment } from './generated/requests.js';
import type { PageDefinition, Place, Shown } from './page.js';
import { missingPage } from './pages/missing-page.js';
import { refusedPage } from './pages/refused-page.js';
import { pageAt, placeOf } from './pages.js';
import { WHOLE } from './parts/not-answered.js';
import { alternatesOf, linkHeader, type RecordFiles, recordFileAt, sendRecordFile } from './record-files.js';
import { type Answer, askRequest, declared, LATER, type Refused, type RequestName, sourceOf } from './requests.js';
import { suggestions } from './suggestions.js';

/** What the pages need to know. */
export interface ExplorerOptions {
  /** Where Neo4j Browser is served; null where it is not. */
  readonly browser: string | null;
  /** How long a page waits for what is asked beside it, in milliseconds; then it comes without, and says so. */
  readonly patienceMs: number;
  /** How one record is written as a file; without it there are only pages and JSON. */
  readonly files?: RecordFiles;
  /** Is told of what nobody foresaw; the visitor learns only that it happened. */
  readonly report: (error: unknown) => void;
}

/** What the pages may load and send: themselves, and nothing elsewhere. */
export const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Answers the requests that belong to the explorer and returns true; false leaves the request to others. `ask` is null where the server
 * wants a token that the request does not carry: browsers then ask for it as a password.
 */
export function serveExplorer(request: IncomingMessage, response: ServerResponse, ask: Ask | null, options: ExplorerOptions): boolean {
  const here = `http://${request.headers.host ?? 'localhost'}`;
  if (!URL.canParse(request.url ?? '/', here)) return false;
  const url = new URL(request.url ?? '/', here);
  const place = placeOf(url);
  const asset = url.pathname.startsWith('/explorer/');
  const suggests = url.pathname === '/suggest';
  const page = pageAt(place);
  const file = recordFileAt(url.pathname, options.files);
  const record = url.pathname.startsWith('/record/') || place.id !== '';
  if (!asset && !suggests && !record && page === null) return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(response, 405, 'The explorer only answers GET and HEAD.', { allow: 'GET, HEAD' });
    return true;
  }
  const visit = { request, response, url, place, options };
  const sent = asset
    ? sendAsset(request, response, url.pathname)
    : ask === null
      ? Promise.resolve(wantToken(response))
      : suggests
        ? suggest(visit, ask)
        : file !== null && options.files !== undefined
          ? sendRecordFile({ request, response, origin: url.origin }, file, options.files)
          : page === null
            ? sendMissing(visit, ask)
            : open(visit, ask, page);
  sent.catch((error: unknown) => {
    options.report(error);
    if (response.headersSent) response.destroy();
    else say(response, 500, 'Something went wrong on this server.');
  });
  return true;
}

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly place: Place;
  readonly options: ExplorerOptions;
}

async function open(visit: Visit, ask: Ask, page: PageDefinition): Promise<void> {
  const { place } = visit;
  const detour = (await page.detour?.(place, ask)) ?? null;
  if (detour !== null) return 'to' in detour ? sendOn(visit, detour.to) : sendInstead(visit, detour.instead, detour.status);
  const values = page.variables(place);
  if (wantsJson(visit)) return sendJson(visit, ask, page.request, values);
  const [main, beside] = await Promise.all([
    askRequest(ask, page.request, values),
    page.beside === undefined ? null : besides(visit, askRequest(ask, page.beside, values)),
  ]);
  if (main.refused !== null) return sendRefused(visit, main.refused);
  const shown = page.show(main.data, beside, place);
  if (shown === null) return sendMissing(visit, ask);
  const names: readonly RequestName[] = page.beside === undefined ? [page.request] : [page.request, page.beside];
  const datasets = (main.data as { readonly datasets?: readonly DatasetNameFragment[] }).datasets ?? [];
  sendHtml(visit, 200, { ...shown, behind: behind(visit, shown, names, values, datasets) });
}

/** An answer that is waited for as long as a page can wait, or as long as it takes where the address asks for the whole. */
async function besides<A extends Answer<RequestName>>({ place, options }: Visit, asked: Promise<A>): Promise<A | typeof TAKES_LONGER> {
  if (place.questions.has(WHOLE)) return asked;
  const stopped = new AbortController();
  const late = sleep(options.patienceMs, TAKES_LONGER, { signal: stopped.signal });
  // Whatever comes too late has nobody to tell
  asked.catch(() => undefined);
  late.catch(() => undefined);
  return Promise.race([asked, late]).finally(() => stopped.abort());
}

const TAKES_LONGER = {
  data: null,
  refused: { status: 200, code: LATER, message: 'What a rule concludes here takes longer than this page waits.' },
} as const;

function behind(
  visit: Visit,
  shown: Shown,
  names: readonly RequestName[],
  values: Readonly<Record<string, unknown>>,
  datasets: readonly DatasetNameFragment[],
) {
  const { url, place, options } = visit;
  const permalink = `${url.origin}${url.pathname}${url.search}`;
  return {
    requests: names.map((name) => ({ name, source: sourceOf(name), variables: declared(name, values) })),
    cypher: shown.cypher === undefined ? null : explorerQuery(shown.cypher.name, shown.cypher.id),
    browser: options.browser,
    permalink,
    json: `${place.path === '/' ? '/start' : place.path}.json${url.search}`,
    alternates: alternatesOf(place.path, options.files),
    citation: citation(shown.title, permalink, datasets, new Date().toISOString().slice(0, 10)),
  };
}

function wantsJson({ url }: Visit): boolean {
  return url.pathname.endsWith('.json');
}

/** Leads to another address of the same kind: the page's, or its data's. */
function sendOn(visit: Visit, to: string): void {
  const [path = '', questions] = to.split('?', 2);
  const location = `${path}${wantsJson(visit) ? '.json' : ''}${questions === undefined ? '' : `?${questions}`}`;
  say(visit.response, 302, `See ${location}`, { location });
}

function sendInstead(visit: Visit, shown: Shown, status: number): void {
  if (wantsJson(visit)) return sendJsonError(visit, 400, shown.title);
  sendHtml(visit, status, shown);
}

async function sendMissing(visit: Visit, ask: Ask): Promise<void> {
  if (wantsJson(visit)) return sendJsonError(visit, 404, 'There is no such record.');
  sendHtml(visit, 404, await missingPage(ask, visit.place));
}

/** An error in the form of GraphQL's answers, as whoever reads these addresses expects it. */
function sendJsonError({ response }: Visit, status: number, message: string): void {
  const headers = { 'content-type': contentType('.json'), 'cache-control': 'no-store' };
  answer(response, status, headers, JSON.stringify({ errors: [{ message }] }));
}

function sendRefused(visit: Visit, refused: Refused): void {
  sendHtml(visit, refused.status < 400 ? 500 : refused.status, refusedPage(refused));
}

async function sendJson(visit: Visit, ask: Ask, name: RequestName, values: Readonly<Record<string, unknown>>): Promise<void> {
  const { status, body } = await ask(sourceOf(name), declared(name, values));
  answer(visit.response, status, { 'content-type': contentType('.json'), 'cache-control': 'no-store' }, body);
}

async function suggest({ response, url }: Visit, ask: Ask): Promise<void> {
  const found = await suggestions(ask, url.searchParams.get('q') ?? '');
  answer(response, 200, { 'content-type': contentType('.json'), 'cache-control': 'no-store' }, JSON.stringify(found));
}

function sendHtml({ request, response }: Visit, status: number, page: Framed): void {
  const html = frame(page, assetFolder());
  const zipped = html.length > ZIPPED_FROM && takesGzip(request);
  const headers: Record<string, string> = {
    'content-type': contentType('.html'),
    'cache-control': 'no-store',
    'content-security-policy': EXPLORER_POLICY,
    vary: 'accept-encoding',
  };
  const alternates = page.behind?.alternates ?? [];
  if (alternates.length > 0) headers.link = linkHeader(alternates);
  if (status === 503) headers['retry-after'] = '5';
  if (zipped) headers['content-encoding'] = 'gzip';
  answer(response, status, headers, zipped ? gzipSync(html) : html);
}

/** Smaller pages are not worth it, in characters. */
const ZIPPED_FROM = 4_000;

function wantToken(response: ServerResponse): void {
  say(response, 401, 'This server asks for its token: give it as the password, with any name.', {
    'www-authenticate': 'Basic realm="onrecord", charset="UTF-8"',
  });
}
