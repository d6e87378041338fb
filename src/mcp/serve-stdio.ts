import type { Readable, Writable } from 'node:stream';
import { createMcpServer, type McpOptions } from './mcp-server.js';
import { stdioConnection } from './stdio.js';

/** A server on two streams. */
export interface StdioServer {
  /** Settled when the client has gone and all that it asked is answered. */
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves the tools to one client over two streams; `longest` is the largest message that is read, in bytes. */
export async function serveStdio(
  options: McpOptions & { readonly input: Readable; readonly output: Writable; readonly longest: number },
): Promise<StdioServer> {
  const { input, output, longest } = options;
  const { transport, ended } = stdioConnection(input, output, longest);
  const server = createMcpServer(options);
  server.onerror = options.report;
  await server.connect(transport);
  return { ended, close: () => server.close() };
}
