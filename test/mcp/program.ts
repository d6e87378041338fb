import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Settings of a program that talks to no database: none listens there. */
export const AWAY = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none' };

/** The environment of a program with only these settings. It plans nothing ahead unless they say so. */
export function environment(settings: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(process.env).filter((each): each is [string, string] => each[1] !== undefined);
  return {
    ...Object.fromEntries(kept.filter(([name]) => !/^(NEO4J_|ONRECORD_(?!CACHE))/.test(name))),
    ONRECORD_PLAN_AHEAD: 'false',
    ...settings,
  };
}

/** A message of the protocol as it stands on a line. */
export interface Message {
  readonly id?: string | number | null;
  readonly result?: {
    readonly isError?: boolean;
    readonly content?: readonly { readonly text: string }[];
    readonly [key: string]: unknown;
  };
  readonly error?: { readonly code: number; readonly message: string };
}

/** `onrecord mcp` with somebody at its streams who writes whatever he likes. */
export interface Raw {
  readonly child: ChildProcessWithoutNullStreams;
  readonly write: (line: string) => void;
  /** The message with this id, once it has come. */
  readonly answer: (id: string | number | null) => Promise<Message>;
  readonly messages: readonly Message[];
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

/** Starts it; each line on its stdout must be a message. */
export function beginRaw(settings: Readonly<Record<string, string>>): Raw {
  const child = spawn(process.execPath, [MAIN, 'mcp'], { env: environment(settings), cwd: tmpdir() });
  const messages: Message[] = [];
  let rest = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) messages.push(JSON.parse(line) as Message);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    child,
    messages,
    err: () => err,
    ended,
    write: (line) => void child.stdin.write(`${line}\n`),
    answer: async (id) => {
      for (;;) {
        const found = messages.findIndex((message) => message.id === id);
        if (found >= 0) return messages.splice(found, 1)[0] as Message;
        if (child.exitCode !== null) throw new Error(`it ended without an answer to ${id}: ${err}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
