import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js';
import { GraphQLError } from 'graphql';
import { carriesToken } from '../api/bearer.js';
import { allowOrigin } from '../api/cors.js';
import { addressOf, drain, listen } from '../api/listen.js';
import { mayBeCalled } from '../api/loopback.js';
import { createPatientServer } from '../api/patient-server.js';
import { readBody } from '../api/read-body.js';
import { sendJson } from '../api/send.js';
import type { Config } from '../config.js';
import { createMcpServer, type McpOptions } from './mcp-server.js';

/** Headers that a page of an allowed origin may send. */
const HEADERS = 'authorization, content-type, accept, mcp-protocol-version, mcp-session-id, last-event-id';

/** How long what was asked is waited for when the server ends, in seconds. */
const DRAIN_SECONDS = 10;

/** A running server. */
export interface McpHttpServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What serving over HTTP takes besides. */
export interface McpHttpOptions extends McpOptions {
  readonly config: Pick<Config, 'host' | 'mcpPort' | 'limits' | 'access' | 'http'>;
}

/**
 * Serves the tools at /mcp over HTTP (Streamable HTTP, each request for itself: no session, no stream that stays open, answers as JSON).
 * PORT_TAKEN.
 */
export async function serveHttp(options: McpHttpOptions): Promise<McpHttpServer> {
  const { host, mcpPort } = options.config;
  let draining = false;
  const server = createPatientServer(options.config, (request, response) => {
    if (draining) response.setHeader('connection', 'close');
    answer(request, response, options).catch((error: unknown) => {
      if (response.destroyed) return;
      options.report(error);
      refuse(response, 500, ErrorCode.InternalError, 'Something went wrong on this server.');
    });
  });
  const port = await listen(server, host, mcpPort);
  const close = async (): Promise<void> => {
    draining = true;
    await drain(server, DRAIN_SECONDS);
  };
  return { url: addressOf(host, port, '/mcp'), close };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: McpHttpOptions): Promise<void> {
  const { config } = options;
  const { token, origins } = config.access;
  if (!mayBeCalled(request.headers.host, config.host)) {
    return refuse(response, 421, ErrorCode.InvalidRequest, 'This server only answers to loopback names such as localhost.');
  }
  if ((request.url ?? '/').split('?', 1)[0] !== '/mcp') return refuse(response, 404, ErrorCode.InvalidRequest, 'Tools are asked at /mcp.');
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== `http://${host}` && !origins.includes(origin)) {
    return refuse(response, 403, ErrorCode.InvalidRequest, 'Pages of this origin may not ask here; ONRECORD_ORIGINS names those that may.');
  }
  if (allowOrigin(request, response, origins, HEADERS)) return;
  if (token !== null && !carriesToken(request.headers.authorization, token)) {
    response.setHeader('www-authenticate', 'Bearer');
    return refuse(response, 401, ErrorCode.InvalidRequest, 'Send the token of this server: `authorization: Bearer …`.');
  }
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return refuse(response, 405, ErrorCode.InvalidRequest, 'Use POST. There are neither sessions nor streams here.');
  }
  const body = await bodyOf(request, response, config.limits.bodyBytes);
  if (body === undefined) return;
  if (Array.isArray(body)) return refuse(response, 400, ErrorCode.InvalidRequest, 'Send one message at a time.');
  await handle(request, response, body, options);
}

async function handle(request: IncomingMessage, response: ServerResponse, body: unknown, options: McpHttpOptions): Promise<void> {
  const server = createMcpServer(options);
  // The package's declaration forgets that what is optional may be undefined
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true }) as unknown as Transport & StreamableHTTPServerTransport;
  response.once('close', () => void server.close());
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  await server.connect(transport);
  await transport.handleRequest(request, response, body);
}

async function bodyOf(request: IncomingMessage, response: ServerResponse, most: number): Promise<unknown> {
  try {
    return await readBody(request, most);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { http } = error.extensions as { readonly http?: { readonly status?: number } };
    const code = error.message.includes('JSON in UTF-8') ? ErrorCode.ParseError : ErrorCode.InvalidRequest;
    return refuse(response, http?.status ?? 400, code, error.message);
  }
}

function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string): undefined {
  sendJson(response, status, { jsonrpc: '2.0', id: null, error: { code, message } });
}
