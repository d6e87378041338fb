import type { Readable, Writable } from 'node:stream';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ErrorCode, type JSONRPCMessage, JSONRPCMessageSchema } from '@modelcontextprotocol/sdk/types.js';
import { type Line, splitLines } from './split-lines.js';

/** A connection over two streams. */
export interface StdioConnection {
  readonly transport: Transport;
  /** Settled when nothing more will come and all that came is answered. */
  readonly ended: Promise<void>;
}

/**
 * Speaks the protocol over two streams, a message a line. What is no message is answered with the code that JSON-RPC has for it, and
 * what is longer than `longest` bytes is passed over without being kept; the connection goes on. Nothing is read while the client leaves
 * answers unread.
 */
export function stdioConnection(input: Readable, output: Writable, longest: number): StdioConnection {
  const open = new Set<string | number>();
  let finished = false;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const settle = (): void => {
    if (finished && open.size === 0) end();
  };
  const write = (message: object): void => {
    const line = `${JSON.stringify(message)}\n`;
    if (output.destroyed || output.write(line)) return;
    input.pause();
    output.once('drain', () => input.resume());
  };
  const refuse = (code: ErrorCode, message: string, id: string | number | null): void =>
    write({ jsonrpc: '2.0', id, error: { code, message } });

  const take = (line: Line): void => {
    if ('tooLong' in line) return refuse(ErrorCode.InvalidRequest, `A message may have ${longest} bytes; this one has more.`, line.id);
    if (line.text.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(line.text);
    } catch {
      return refuse(ErrorCode.ParseError, 'This line is not JSON.', null);
    }
    const message = JSONRPCMessageSchema.safeParse(value);
    if (!message.success) return refuse(ErrorCode.InvalidRequest, 'This line is no message of JSON-RPC 2.0.', idIn(value));
    note(message.data);
    transport.onmessage?.(message.data);
  };
  /** Which requests still wait for an answer; a cancelled one gets none. */
  const note = (message: JSONRPCMessage): void => {
    if (!('method' in message)) return;
    if ('id' in message) open.add(message.id);
    else if (message.method === 'notifications/cancelled') {
      const { requestId } = (message.params ?? {}) as { readonly requestId?: string | number };
      if (requestId !== undefined) open.delete(requestId);
    }
  };
  const finish = (): void => {
    finished = true;
    settle();
  };

  const transport: Transport = {
    start: async () => {
      input.on('data', splitLines(longest, take));
      for (const event of ['end', 'close', 'error']) input.once(event, finish);
      output.once('error', finish);
    },
    send: async (message) => {
      write(message);
      if ('id' in message && message.id !== undefined) open.delete(message.id);
      settle();
    },
    close: async () => {
      input.pause();
      end();
      transport.onclose?.();
    },
  };
  return { transport, ended };
}

function idIn(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
