import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { type GraphqlOptions, orRefusal, type Reply, replyTo } from './answer-operation.js';
import { type Answering, beginAnswering } from './answering.js';
import { chooseEncoding, compress } from './compress.js';
import { hangUpSignal } from './hang-up.js';
import { plainRequest } from './plain-request.js';
import { readBody } from './read-body.js';
import { refusal } from './refusal.js';
import { send } from './send.js';
import { serverTiming } from './stopwatch.js';
import { takesJson } from './takes-json.js';

/** Answers one request at /graphql: GraphQL over HTTP by POST, or by GET for queries. What is beyond the limits never reaches Apollo. */
export async function answerGraphql(request: IncomingMessage, response: ServerResponse, options: GraphqlOptions): Promise<void> {
  const answering = beginAnswering(hangUpSignal(response));
  const { status, headers, body } = await reply(request, options, answering).catch((error: unknown) => {
    response.setHeader('x-request-id', answering.requestId);
    throw error;
  });
  answering.watch.lap('build');
  const size = Buffer.byteLength(body);
  const spent = answering.watch.spent();
  const code = answering.code ?? 'OK';
  const encoding = size < options.compressFrom ? null : chooseEncoding(request.headers['accept-encoding']);
  const all: Record<string, string> = { ...headers, 'x-request-id': answering.requestId, 'server-timing': serverTiming(spent) };
  all.vary = response.hasHeader('vary') ? `${String(response.getHeader('vary'))}, accept-encoding` : 'accept-encoding';
  if (status === 405) all.allow = 'GET, POST';
  if (RETRIED.includes(code)) all['retry-after'] = '1';
  if (encoding === null) send(response, status, all, body);
  else send(response, status, { ...all, 'content-encoding': encoding }, await compress(body, encoding));
  options.observe(answering, { requestId: answering.requestId, status, code, spent, size });
}

/** What may go better in a moment. */
const RETRIED = ['OVERLOADED', 'DATABASE_UNAVAILABLE'];

function reply(request: IncomingMessage, options: GraphqlOptions, answering: Answering): Promise<Reply> {
  return orRefusal(answering, async () => {
    const { search, body } = await readRequest(request, options, answering);
    const http = { method: request.method ?? 'GET', headers: headersOf(request), search, body };
    const answer = await replyTo({ plain: plainRequest(request, body), http }, options, answering);
    return answersAsBefore(request, answering) ? { ...answer, status: 200 } : answer;
  });
}

/**
 * GraphQL over HTTP asks for 200 where a document or its variables are not valid, if the client only takes `application/json`, as
 * clients did before there was `application/graphql-response+json`. Limits are refused with 4xx whatever a client takes.
 */
function answersAsBefore({ headers: { accept = '' } }: IncomingMessage, { code, miscoerced }: Answering): boolean {
  const invalid = code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || miscoerced;
  return invalid && /\bapplication\/json\b/.test(accept) && !/graphql-response\+json|\/\*/.test(accept);
}

async function readRequest(request: IncomingMessage, { check, limits }: GraphqlOptions, answering: Answering) {
  const { method = 'GET' } = request;
  if (method !== 'GET' && method !== 'POST') throw refusal('BAD_USER_INPUT', 'Use GET or POST.', { status: 405 });
  if (!takesJson(request.headers.accept)) throw refusal('BAD_USER_INPUT', 'Answers come as application/json only.', { status: 406 });
  const url = request.url ?? '/';
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const body = method === 'POST' ? await readBody(request, limits.bodyBytes) : undefined;
  answering.watch.lap('read');
  const source = method === 'POST' ? queryOf(body) : new URLSearchParams(search).get('query');
  if (typeof source === 'string') {
    answering.source = source;
    check(source);
  }
  return { search, body };
}

function queryOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
