import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, graphql } from 'graphql';
import { servePlayground } from '../../src/web/playground.js';

const schema = buildSchema(
  '"Words about the whole." schema { query: Query } type Query { "Says what it is given." echo(word: String = "silence"): String }',
);

/** A server as the API is one: the playground first, then GraphQL over a schema of one field, behind a token where one is given. Everything asked is noted. */
export async function startPlayground(
  examples: string,
  built?: string,
  token?: string,
): Promise<{ port: number; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (servePlayground(request, response, built === undefined ? { examples } : { examples, built })) return;
    if (token !== undefined && request.headers.authorization !== `Bearer ${token}`) {
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"errors":[{"message":"Send the token."}]}');
      return;
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = parts.length === 0 ? { query: '{ echo }' } : JSON.parse(Buffer.concat(parts).toString());
    const rootValue = { echo: ({ word }: { readonly word: string }) => `${word}!` };
    const answer = await graphql({
      schema,
      rootValue,
      source: body.query,
      variableValues: body.variables,
      operationName: body.operationName,
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, asked, close };
}
