import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Config } from '../config.js';
import type { ApiCode } from './refusal.js';

/** How often waiting connections are looked at, in milliseconds; a deadline may be found that much later. */
const LOOKED_AT = 250;
/** How long an answer may take at most beyond the query itself, in seconds: a client that reads nothing is left then. */
const READING = 30;

/** An HTTP server that is patient with clients, but not for ever: slow headers and bodies are refused with 408, long headers with 431. */
export function createPatientServer({ http, limits }: Pick<Config, 'http' | 'limits'>, answer: RequestListener): Server {
  const within = (seconds: number): number => seconds * 1_000 - LOOKED_AT;
  const timeouts = {
    headersTimeout: Math.min(within(http.headerSeconds), within(http.requestSeconds)),
    requestTimeout: within(http.requestSeconds),
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: LOOKED_AT,
    maxHeaderSize: 16_384,
  };
  const server = createServer(timeouts, answer);
  server.maxConnections = http.connections;
  server.setTimeout((limits.querySeconds + limits.planSeconds + READING) * 1_000);
  server.on('clientError', refuseConnection);
  return server;
}

/** Node ends such connections with a bare status; whoever looks into it finds what every other refusal has. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, message] = REFUSED[error.code ?? ''] ?? [400, 'This is not HTTP.'];
  const code: ApiCode = 'BAD_USER_INPUT';
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`;
  socket.write(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  socket.destroySoon();
}

const REFUSED: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request came too slowly.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers are larger than 16 KB.'],
};
