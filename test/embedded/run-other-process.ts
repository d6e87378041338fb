import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { identify } from '../../src/embedded/process-identity.js';

const SCRIPT = fileURLToPath(new URL('../../node_modules/.onrecord-test/other-process.mjs', import.meta.url));

/** A process of its own that runs a task of other-process.ts. */
export interface OtherProcess {
  readonly child: ChildProcess;
  /** The next line that it answers and that has this key (any line, if none is given). Rejects when it ends before. */
  readonly answer: <T = Record<string, unknown>>(key?: string) => Promise<T>;
  /** What it said on stderr so far. */
  readonly complaint: () => string;
  readonly ended: Promise<number | null>;
}

/** Starts a task of other-process.ts under the given environment. */
export function runOtherProcess(task: string, environment: Readonly<Record<string, string | undefined>>, argument = ''): OtherProcess {
  const child = spawn(process.execPath, [SCRIPT, task, argument], {
    env: environment as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const answer = async <T>(key?: string): Promise<T> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`the other process ended without the answer: ${complaint}`);
      const parsed = JSON.parse(value) as T;
      if (key === undefined || (typeof parsed === 'object' && parsed !== null && key in parsed)) return parsed;
    }
  };
  return { child, answer, complaint: () => complaint, ended: new Promise((resolve) => child.once('close', resolve)) };
}

/** Waits until a condition holds; rejects after `seconds`. */
export async function until(condition: () => boolean, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`still not so after ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until no process has this number. */
export function untilGone(pid: number): Promise<void> {
  return until(() => identify(pid) === null);
}
