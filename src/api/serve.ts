import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { createComposer } from '../graph/read/compose.js';
import { answerGraphql, type GraphqlOptions } from './answer-graphql.js';
import type { Log, Reader } from './answering.js';
import { startApollo } from './apollo.js';
import { answerLive, answerReady } from './health.js';
import { loadSchema } from './load-schema.js';
import { isLoopback, mayBeCalled } from './loopback.js';
import { documentCheck } from './parse-document.js';
import { planGate } from './plan-gate.js';
import { refusal } from './refusal.js';
import { sendJson, sendRefusal } from './send.js';

/** What the API is made of. */
export interface ApiOptions {
  readonly graph: Reader;
  readonly config: Pick<Config, 'host' | 'port' | 'introspection' | 'limits'>;
  readonly log: Log;
  /** Version of onrecord, and of the server behind the graph, for `status`. */
  readonly versions: { readonly onrecord: string; readonly neo4j: () => string };
  /** Answers what belongs to pages and returns true; everything else is the API's. */
  readonly pages?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A running API. */
export interface Api {
  /** Where GraphQL is asked: `http://localhost:4000/graphql`. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, answers those in flight (at most `seconds`), then ends. */
  readonly close: (seconds?: number) => Promise<void>;
}

/** Serves GraphQL over HTTP at /graphql, and /live and /ready. PORT_TAKEN when another program listens on the port. */
export async function serveApi(options: ApiOptions): Promise<Api> {
  const { graph, config, log, versions } = options;
  const { limits } = config;
  const schema = loadSchema();
  const composer = createComposer(schema, { version: () => versions.onrecord, neo4j: versions.neo4j });
  const introspection = config.introspection ?? isLoopback(config.host);
  const apollo = await startApollo({ schema, introspection, log, limits, graph, composer, gate: planGate() });
  const graphql: GraphqlOptions = { apollo, check: documentCheck(limits), limits };

  let draining = false;
  const server = createServer(
    { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 500, maxHeaderSize: 16_384 },
    (request, response) => {
      if (draining) response.setHeader('connection', 'close');
      route(request, response, options, graphql).catch((error: unknown) => {
        if (response.destroyed) return log.debug({ err: error }, 'A client went away');
        log.error({ err: error }, 'A request failed');
        sendRefusal(response, refusal('INTERNAL', 'Something went wrong on this server.'));
      });
    },
  );
  server.maxConnections = 5_000;
  await listen(server, config.host, config.port);
  const { port } = server.address() as AddressInfo;
  const close = async (seconds = 10): Promise<void> => {
    draining = true;
    await drain(server, seconds);
    await apollo.stop();
  };
  return { url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/graphql`, port, close };
}

async function route(request: IncomingMessage, response: ServerResponse, options: ApiOptions, graphql: GraphqlOptions): Promise<void> {
  const { graph, config, log, pages } = options;
  if (!mayBeCalled(request.headers.host, config.host)) {
    return sendJson(response, 421, { message: 'This server only answers to loopback names such as localhost.' });
  }
  const path = (request.url ?? '/').split('?', 1)[0];
  if (path === '/live') return answerLive(response);
  if (path === '/ready') return answerReady(response, graph, log);
  if (pages?.(request, response)) return;
  if (path === '/graphql') return answerGraphql(request, response, graphql);
  if (path === '/') return sendJson(response, 307, { message: 'See /graphql' }, { location: '/graphql' });
  return sendJson(response, 404, { message: 'There is nothing here. GraphQL is asked at /graphql.' });
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
