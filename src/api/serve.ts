import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { createComposer } from '../graph/read/compose.js';
import { answerGraphql } from './answer-graphql.js';
import type { GraphqlOptions } from './answer-operation.js';
import { logAnswered } from './answered.js';
import type { Log, Reader } from './answering.js';
import { startApollo } from './apollo.js';
import { type Ask, askForPage } from './ask-for-page.js';
import { carriesToken, opensPages } from './bearer.js';
import { allowOrigin } from './cors.js';
import { answerLive, answerReady } from './health.js';
import { loadSchema } from './load-schema.js';
import { isLoopback, mayBeCalled } from './loopback.js';
import { createMetrics, type Metrics } from './metrics.js';
import { createOldIds } from './old-ids.js';
import { documentCheck } from './parse-document.js';
import { createPatientServer } from './patient-server.js';
import { planGate } from './plan-gate.js';
import { createQueue } from './queue.js';
import { operationReader } from './read-operation.js';
import { refusal } from './refusal.js';
import { requireToken } from './require-token.js';
import { send, sendJson, sendRefusal } from './send.js';

/** What the API is made of. */
export interface ApiOptions {
  readonly graph: Reader;
  readonly config: Pick<Config, 'host' | 'port' | 'introspection' | 'limits' | 'access' | 'http'>;
  readonly log: Log;
  /** Version of onrecord, and of the server behind the graph, for `status`. */
  readonly versions: { readonly onrecord: string; readonly neo4j: () => string };
  /** Answers what belongs to pages and returns true; everything else is the API's. Where a token is set and was not sent, there is no `ask`. */
  readonly pages?: (request: IncomingMessage, response: ServerResponse, ask: Ask | null) => boolean;
}

/** A running API. */
export interface Api {
  /** Where GraphQL is asked: `http://localhost:4000/graphql`. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, answers those in flight (at most `seconds`), then ends. */
  readonly close: (seconds?: number) => Promise<void>;
}

/** What answers a request besides the options. */
interface Parts {
  readonly graphql: GraphqlOptions;
  readonly metrics: Metrics;
}

/** Serves GraphQL over HTTP at /graphql, and /live, /ready and /metrics. PORT_TAKEN, PUBLIC_WITHOUT_TOKEN. */
export async function serveApi(options: ApiOptions): Promise<Api> {
  const { config } = options;
  requireToken(config);
  const parts = await prepare(options);
  let draining = false;
  const server = createPatientServer(config, (request, response) => {
    if (draining) response.setHeader('connection', 'close');
    route(request, response, options, parts).catch((error: unknown) => {
      if (response.destroyed) return options.log.debug({ err: error }, 'A client went away');
      options.log.error({ err: error }, 'A request failed');
      sendRefusal(response, refusal('INTERNAL', 'Something went wrong on this server.'));
    });
  });
  await listen(server, config.host, config.port);
  const { port } = server.address() as AddressInfo;
  const close = async (seconds = 10): Promise<void> => {
    draining = true;
    await drain(server, seconds);
    await parts.graphql.apollo.stop();
  };
  return { url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/graphql`, port, close };
}

async function prepare({ graph, config, log, versions }: ApiOptions): Promise<Parts> {
  const { limits } = config;
  const schema = loadSchema();
  const gate = planGate(limits);
  const statics = { version: () => versions.onrecord, neo4j: versions.neo4j, statementsPlanned: gate.planned };
  const composer = createComposer(schema, statics, limits);
  const introspection = config.introspection ?? isLoopback(config.host);
  const queue = createQueue(limits.atOnce, limits.waiting, (why) =>
    why === 'full'
      ? refusal('OVERLOADED', `More than ${limits.waiting} operations wait for the database. Try again in a moment.`, {
          limit: { name: 'waiting', allowed: limits.waiting },
        })
      : refusal('OVERLOADED', `The database was busy with other operations for ${limits.querySeconds} s. Try again in a moment.`, {
          limit: { name: 'querySeconds', allowed: limits.querySeconds },
        }),
  );
  const metrics = createMetrics({ asking: queue.running, waiting: queue.waiting, planMisses: composer.misses, planned: gate.planned });
  const reader = operationReader({ schema, graph, composer, gate, queue, oldIds: createOldIds(graph), limits });
  const apollo = await startApollo({ schema, introspection, log, limits, reader });
  const { compressFrom } = config.http;
  const graphql: GraphqlOptions = {
    apollo,
    readKnown: reader.readKnown,
    check: documentCheck(limits),
    limits,
    compressFrom,
    observe: (answering, answered) => {
      metrics.count(answered);
      logAnswered(log, answering, answered);
    },
  };
  return { graphql, metrics };
}

async function route(request: IncomingMessage, response: ServerResponse, options: ApiOptions, parts: Parts): Promise<void> {
  const { graph, config, log, pages } = options;
  const { token, origins } = config.access;
  if (!mayBeCalled(request.headers.host, config.host)) {
    return sendJson(response, 421, { message: 'This server only answers to loopback names such as localhost.' });
  }
  const path = (request.url ?? '/').split('?', 1)[0];
  if (path === '/live') return answerLive(response);
  if (path === '/ready') return answerReady(response, graph, log);
  const opened = token === null || opensPages(request.headers.authorization, token);
  if (pages?.(request, response, opened ? askForPage(response, parts.graphql) : null)) return;
  if (path === '/') return sendJson(response, 307, { message: 'See /graphql' }, { location: '/graphql' });
  if (path !== '/graphql' && path !== '/metrics') {
    return sendJson(response, 404, { message: 'There is nothing here. GraphQL is asked at /graphql.' });
  }
  if (path === '/graphql' && allowOrigin(request, response, origins)) return;
  if (token !== null && !carriesToken(request.headers.authorization, token)) {
    response.setHeader('www-authenticate', 'Bearer');
    return sendRefusal(response, refusal('UNAUTHENTICATED', 'Send the token of this server: `authorization: Bearer …`.'));
  }
  if (path === '/graphql') return answerGraphql(request, response, parts.graphql);
  send(response, 200, { 'content-type': parts.metrics.mediaType }, await parts.metrics.text());
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
      ? new AppError(
          'PORT_TAKEN',
          `Port ${port} of ${host} ${cause.code === 'EACCES' ? 'may not be used by this user' : 'is taken by another program'}.`,
          { cause },
        )
      : cause;
  });
}

async function drain(server: Server, seconds: number): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), seconds * 1_000);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(late);
}
