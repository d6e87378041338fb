import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a program printed, and its exit status. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly exit: number | null;
}

/** Runs a program with this Node, in a folder where one is given, with nothing of this process's environment but what is given. */
export function runProgram(
  file: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...words], {
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ out, err, exit }));
  });
}

/** Runs a tool of examples/tools/. */
export const runTool = (name: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  runProgram(fileURLToPath(new URL(`../../examples/tools/${name}.mjs`, import.meta.url)), words, environment);
