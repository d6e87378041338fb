import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { writing } from './disk.js';
import { searchPath } from './find-java.js';
import { jvmEnvironment } from './jvm.js';

/** A program to start, and the file that takes what it prints. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly output: string;
  /** `owner`: ends with this process, however that ends. `none`: lives on its own. */
  readonly tie: 'owner' | 'none';
  /** Sent to a tied child when its owner has gone. */
  readonly signal: 'TERM' | 'KILL';
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C in the terminal reaches only its owner, which ends it in good order.
 * A tied child outlives nobody: on Linux the kernel sends it the signal, elsewhere a shell that waits on a pipe from the owner does;
 * on Windows Node ends its children itself.
 */
export function launch(order: Launch, config: Config): ChildProcess {
  const setpriv = order.tie === 'owner' ? findSetpriv(config) : null;
  const [program, args] =
    setpriv === null ? [order.program, order.args] : [setpriv, ['--pdeathsig', order.signal, order.program, ...order.args]];
  const output = writing(order.output, () => openSync(order.output, 'w', 0o600));
  try {
    const child = spawn(program, args, {
      detached: process.platform !== 'win32' || order.tie === 'none',
      stdio: ['ignore', output, output],
      env: jvmEnvironment(config) as NodeJS.ProcessEnv,
    });
    child.unref();
    child.on('error', () => undefined);
    if (order.tie === 'owner' && setpriv === null && process.platform !== 'win32') watch(child, order.signal);
    return child;
  } finally {
    closeSync(output);
  }
}

/** util-linux's way to have the kernel signal a child when its parent dies. */
function findSetpriv(config: Config): string | null {
  if (process.platform !== 'linux') return null;
  return (
    searchPath(config)
      .map((folder) => join(folder, 'setpriv'))
      .find((file) => existsSync(file)) ?? null
  );
}

/** A shell blocked on reading from this process: the pipe closes whatever way this process ends, and the child is signalled. */
function watch(child: ChildProcess, signal: string): void {
  if (child.pid === undefined) return;
  const watcher = spawn('/bin/sh', ['-c', `read -r _; kill -${signal} ${child.pid}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  watcher.on('error', () => undefined);
  // The pipe must not keep this process alive.
  (watcher.stdin as unknown as { unref?: () => void }).unref?.();
  child.once('exit', () => watcher.kill('SIGKILL'));
}
