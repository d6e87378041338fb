import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Limits } from '../config.js';
import { type Answering, currentRequest } from './answering.js';
import { readBody } from './read-body.js';
import { refusal } from './refusal.js';
import { send, sendRefusal } from './send.js';

/** What it takes to answer a request at /graphql. */
export interface GraphqlOptions {
  readonly apollo: ApolloServer<Answering>;
  readonly check: (source: string) => void;
  readonly limits: Limits;
}

/** Answers one request at /graphql: GraphQL over HTTP by POST, or by GET for queries. What is beyond the limits never reaches Apollo. */
export async function answerGraphql(request: IncomingMessage, response: ServerResponse, options: GraphqlOptions): Promise<void> {
  const hangUp = new AbortController();
  response.once('close', () => hangUp.abort());
  const answering: Answering = { requestId: randomUUID(), signal: hangUp.signal, tree: null };
  response.setHeader('x-request-id', answering.requestId);
  if (request.method !== 'GET' && request.method !== 'POST') response.setHeader('allow', 'GET, POST');
  try {
    const asked = await readRequest(request, options);
    const { apollo } = options;
    const answer = await currentRequest.run(answering, () =>
      apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: asked, context: async () => answering }),
    );
    const body = answer.body.kind === 'complete' ? answer.body.string : '';
    send(response, answer.status ?? 200, Object.fromEntries(answer.headers), body);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    sendRefusal(response, error);
  }
}

async function readRequest(request: IncomingMessage, { check, limits }: GraphqlOptions): Promise<HTTPGraphQLRequest> {
  const { method = 'GET' } = request;
  if (method !== 'GET' && method !== 'POST') throw refusal('BAD_USER_INPUT', 'Use GET or POST.', { status: 405 });
  const url = request.url ?? '/';
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const body = method === 'POST' ? await readBody(request, limits.bodyBytes) : undefined;
  const source = method === 'POST' ? queryOf(body) : new URLSearchParams(search).get('query');
  if (typeof source === 'string') check(source);
  return { method, headers: headersOf(request), search, body };
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
