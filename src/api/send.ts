import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';

/** What every answer of the API carries: nothing is kept, guessed at or embedded by pages of other origins. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Sends one whole answer. */
export function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string | Buffer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...HEADERS, ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.end(body);
}

/** Sends a JSON value. */
export function sendJson(response: ServerResponse, status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  send(response, status, { 'content-type': JSON_TYPE, ...headers }, `${JSON.stringify(value)}\n`);
}

/** A refusal as GraphQL has it: `{errors: [{message, extensions}]}`, with the status that it carries. */
export function refusalBody(error: GraphQLError): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
} {
  const { http, ...extensions } = error.extensions as { readonly http?: { readonly status?: number } };
  const body = `${JSON.stringify({ errors: [{ message: error.message, extensions }] })}\n`;
  return { status: http?.status ?? 400, headers: { 'content-type': JSON_TYPE }, body };
}

/** Sends a refusal. */
export function sendRefusal(response: ServerResponse, error: GraphQLError): void {
  const { status, headers, body } = refusalBody(error);
  send(response, status, headers, body);
}

const JSON_TYPE = 'application/json; charset=utf-8';
