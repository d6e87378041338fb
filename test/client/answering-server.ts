import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server was asked: its headers and its body as JSON. */
export interface Asked {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
}

/** A server of the test's own on this machine, for what no sound server answers. */
export interface AnsweringServer {
  readonly url: string;
  readonly asked: Asked[];
  /** From now on it answers so. */
  answer: (response: ServerResponse, asked: Asked) => void;
  readonly json: (value: unknown, status?: number, headers?: Readonly<Record<string, string>>) => void;
  readonly close: () => Promise<void>;
}

/** Starts one that answers nothing yet. */
export async function answeringServer(): Promise<AnsweringServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const one = {
      url: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(Buffer.concat(pieces).toString() || '{}') as Asked['body'],
    };
    asked.push(one);
    self.answer(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: AnsweringServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (response) => response.end(),
    json: (value, status = 200, headers = {}) => {
      self.answer = (response) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return self;
}
