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
export function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...HEADERS, 'content-length': String(Buffer.byteLength(body)), ...headers });
  response.end(body);
}

/** Sends a JSON value. */
export function sendJson(response: ServerResponse, status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  send(response, status, { 'content-type': 'application/json; charset=utf-8', ...headers }, `${JSON.stringify(value)}\n`);
}

/** Sends a refusal as GraphQL has it: `{errors: [{message, extensions}]}`, with the status that it carries. */
export function sendRefusal(response: ServerResponse, error: GraphQLError): void {
  const { http, ...extensions } = error.extensions as { readonly http?: { readonly status?: number } };
  sendJson(response, http?.status ?? 400, { errors: [{ message: error.message, extensions }] });
}
