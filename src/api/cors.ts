import type { IncomingMessage, ServerResponse } from 'node:http';

/** Headers of requests that a page may send to /graphql. */
const GRAPHQL_HEADERS = 'authorization, content-type, apollo-require-preflight, x-apollo-operation-name';

/**
 * Lets pages of the listed origins read answers, and answers their preflight (true: nothing more is to be done). All others get no
 * header at all, so that browsers keep the answer from them. `headers` are those of requests that they may send. Cookies are never asked for; a token travels in a header.
 */
export function allowOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
  headers = GRAPHQL_HEADERS,
): boolean {
  if (origins.length === 0) return false;
  response.appendHeader('vary', 'origin');
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'x-request-id, server-timing, retry-after');
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false;
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': headers,
    'access-control-max-age': '600',
  });
  response.end();
  return true;
}
