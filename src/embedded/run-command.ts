import { spawn } from 'node:child_process';

/** What a finished command left behind; `status` is null when it could not be run or was ended by a signal. */
export interface CommandResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a program to its end and keeps what it printed on both streams, whole; `onText` sees each piece as it comes. Never rejects. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly folder?: string;
    readonly seconds?: number;
    readonly onText?: (text: string) => void;
  },
): Promise<CommandResult> {
  return new Promise((resolve) => {
    // Node asks for a shell to run .cmd files; only Maven on Windows is one, and its arguments are all ours.
    const shell = process.platform === 'win32' && program.endsWith('.cmd');
    const child = spawn(program, args, {
      env: options.environment as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      ...(options.seconds === undefined ? {} : { timeout: options.seconds * 1000 }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        options.onText?.(text);
      });
    }
    child.on('error', (error) => resolve({ status: null, output: output + error.message }));
    child.on('close', (status) => resolve({ status, output }));
  });
}
