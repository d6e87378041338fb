import { spawn } from 'node:child_process';
import type { Config } from '../config.js';
import { tieToSelf } from './tie.js';

/** What a finished command left behind; `status` is null when it could not be run or was ended by a signal. */
export interface CommandResult {
  readonly status: number | null;
  readonly output: string;
}

/**
 * Runs a program to its end and keeps what it printed on both streams, whole; `onText` sees each piece as it comes. It is killed with
 * this process. Never rejects.
 */
export function runCommand(
  program: string,
  args: readonly string[],
  options: {
    readonly config: Config;
    /** Instead of the environment of `config`. */
    readonly environment?: Readonly<Record<string, string | undefined>>;
    readonly folder?: string;
    readonly seconds?: number;
    readonly onText?: (text: string) => void;
    /** Kills it. */
    readonly signal?: AbortSignal | undefined;
  },
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const command = tieToSelf(program, args, 'KILL', options.config);
    const child = spawn(command.program, command.args, {
      env: (options.environment ?? options.config.environment) as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Node asks for a shell to run .cmd files; only Maven on Windows is one, and its arguments are all ours.
      shell: process.platform === 'win32' && program.endsWith('.cmd'),
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      ...(options.seconds === undefined ? {} : { timeout: options.seconds * 1000 }),
    });
    command.tie(child);
    const kill = () => void child.kill('SIGKILL');
    if (options.signal?.aborted) kill();
    options.signal?.addEventListener('abort', kill, { once: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        options.onText?.(text);
      });
    }
    child.on('error', (error) => resolve({ status: null, output: output + error.message }));
    child.on('close', (status) => {
      options.signal?.removeEventListener('abort', kill);
      resolve({ status, output });
    });
  });
}
