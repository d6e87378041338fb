import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.js';
import { answerGraphql } from './answer-graphql.js';
import { type Ask, askForPage } from './ask-for-page.js';
import { carriesToken, opensPages } from './bearer.js';
import { allowOrigin } from './cors.js';
import { answerLive, answerReady } from './health.js';
import { addressOf, drain, listen } from './listen.js';
import { mayBeCalled } from './loopback.js';
import { createPatientServer } from './patient-server.js';
import { type AnsweringOptions, type Parts, prepareAnswering } from './prepare-answering.js';
import { refusal } from './refusal.js';
import { requireToken } from './require-token.js';
import { send, sendJson, sendRefusal } from './send.js';

/** What the API is made of. */
export interface ApiOptions extends AnsweringOptions {
  readonly config: AnsweringOptions['config'] & Pick<Config, 'port' | 'access'>;
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

/** Serves GraphQL over HTTP at /graphql, and /live, /ready and /metrics. PORT_TAKEN, PUBLIC_WITHOUT_TOKEN. */
export async function serveApi(options: ApiOptions): Promise<Api> {
  const { config } = options;
  requireToken(config);
  const parts = await prepareAnswering(options);
  let draining = false;
  const server = createPatientServer(config, (request, response) => {
    if (draining) response.setHeader('connection', 'close');
    route(request, response, options, parts).catch((error: unknown) => {
      if (response.destroyed) return options.log.debug({ err: error }, 'A client went away');
      options.log.error({ err: error }, 'A request failed');
      sendRefusal(response, refusal('INTERNAL', 'Something went wrong on this server.'));
    });
  });
  const port = await listen(server, config.host, config.port);
  const close = async (seconds = 10): Promise<void> => {
    draining = true;
    await drain(server, seconds);
    await parts.graphql.apollo.stop();
  };
  return { url: addressOf(config.host, port, '/graphql'), port, close };
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
