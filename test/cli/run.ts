import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** How the real program ended. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A run of the real program that is still going on. */
export interface Running {
  readonly ended: Promise<Run>;
  /** Waits until this stands on stdout or stderr. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly signal: (name: NodeJS.Signals) => void;
  /** All that it has said so far, on both. */
  readonly said: () => string;
}

/** Starts the built program with only these settings (besides PATH and the like). It plans nothing ahead unless they say so: nobody asks. */
export function begin(args: readonly string[], environment: Readonly<Record<string, string>> = {}, cwd?: string): Running {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J_|ONRECORD_(?!CACHE))/.test(name)));
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...kept, ONRECORD_PLAN_AHEAD: 'false', ...environment },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Run>((resolve) => child.on('close', (status) => resolve({ status, out, err })));
  return {
    ended,
    signal: (name) => void child.kill(name),
    said: () => out + err,
    says: async (pattern) => {
      for (;;) {
        const found = pattern.exec(out) ?? pattern.exec(err);
        if (found !== null) return found[0];
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended without ${pattern}:\n${out}${err}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** Runs the built program to its end. */
export const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}, cwd?: string): Promise<Run> =>
  begin(args, environment, cwd).ended;
