import type { IncomingMessage, ServerResponse } from 'node:http';

/** Headers that every answer of a page carries besides its own policy. */
export const GUARD_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** For names that change with their content. */
export const KEEP_FOR_EVER = 'public, max-age=31536000, immutable';

/** Sends one whole answer; a HEAD request gets its headers without the body (node leaves that out by itself). */
export function answer(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string | Buffer): void {
  response.writeHead(status, { ...GUARD_HEADERS, 'content-length': String(Buffer.byteLength(body)), ...headers });
  response.end(body);
}

/** Sends one sentence as plain text. */
export function say(response: ServerResponse, status: number, sentence: string, headers: Readonly<Record<string, string>> = {}): void {
  answer(response, status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers }, `${sentence}\n`);
}

/** Whether a browser takes answers zipped. */
export function takesGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
}
