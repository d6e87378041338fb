import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Limits } from '../config.js';
import type { Answered } from './answered.js';
import { type Answering, type AnsweringContext, beginAnswering } from './answering.js';
import { chooseEncoding, compress } from './compress.js';
import { hangUpSignal } from './hang-up.js';
import { plainRequest } from './plain-request.js';
import { readBody } from './read-body.js';
import type { OperationReader } from './read-operation.js';
import { isApiCode, refusal } from './refusal.js';
import { refusalBody, send } from './send.js';
import { serverTiming } from './stopwatch.js';
import { takesJson } from './takes-json.js';

/** What it takes to answer a request at /graphql. */
export interface GraphqlOptions {
  readonly apollo: ApolloServer<AnsweringContext>;
  /** Answers what was asked before, past Apollo; null where it cannot. */
  readonly readKnown: OperationReader['readKnown'];
  readonly check: (source: string) => void;
  readonly limits: Limits;
  /** Smallest answer that is compressed, in bytes. */
  readonly compressFrom: number;
  /** Is told of every request after it was answered. */
  readonly observe: (answering: Answering, answered: Answered) => void;
}

/** What goes back to the client, before it is compressed. */
interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

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

const PLAIN = { 'content-type': 'application/json; charset=utf-8' };

async function reply(request: IncomingMessage, options: GraphqlOptions, answering: Answering): Promise<Reply> {
  try {
    const { search, body: asked } = await readRequest(request, options, answering);
    const plain = plainRequest(request, asked);
    const known = plain === null ? null : await options.readKnown(plain, answering);
    if (known !== null) return { status: 200, headers: PLAIN, body: known };
    const httpGraphQLRequest = { method: request.method ?? 'GET', headers: headersOf(request), search, body: asked };
    const answer = await options.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => ({ answering }) });
    const body = answer.body.kind === 'complete' ? answer.body.string : '';
    if ((answer.status ?? 200) >= 400) answering.code ??= codeIn(body);
    const status = answersAsBefore(request, answering) ? 200 : (answer.status ?? 200);
    return { status, headers: Object.fromEntries(answer.headers), body };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code } = error.extensions;
    answering.code = isApiCode(code) ? code : 'INTERNAL';
    return refusalBody(error);
  }
}

/** The code of the first error in an answer that Apollo gave before it began with the operation. */
function codeIn(body: string): string | null {
  return /"code":"(\w+)"/.exec(body)?.[1] ?? null;
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
