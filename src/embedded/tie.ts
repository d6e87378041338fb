import { type ChildProcess, spawn } from 'node:child_process';
import type { Config } from '../config.js';
import { findProgram } from './search-path.js';

/** A command line that ends with this process, and what has to be done once it runs. */
export interface TiedCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly tie: (child: ChildProcess) => void;
}

/**
 * Ties a program to this process, so that it cannot outlive it, not even after `kill -9`: on Linux the kernel sends the signal (asked to
 * by setpriv of util-linux), elsewhere a shell that waits on a pipe from this process does; on Windows Node ends its children itself.
 */
export function tieToSelf(program: string, args: readonly string[], signal: 'TERM' | 'KILL', config: Config): TiedCommand {
  const setpriv = process.platform === 'linux' ? findProgram('setpriv', config) : null;
  if (setpriv !== null) return { program: setpriv, args: ['--pdeathsig', signal, program, ...args], tie: () => undefined };
  return { program, args, tie: (child) => (process.platform === 'win32' ? undefined : watch(child, signal)) };
}

/** A shell blocked on reading from this process: the pipe closes whatever way this process ends, and the child is signalled. */
function watch(child: ChildProcess, signal: string): void {
  if (child.pid === undefined) return;
  const watcher = spawn('/bin/sh', ['-c', `read -r _; kill -${signal} ${child.pid}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => undefined);
  // Neither the watcher nor its pipe may keep this process from ending.
  watcher.unref();
  (watcher.stdin as unknown as { readonly unref?: () => void }).unref?.();
  child.once('exit', () => watcher.kill('SIGKILL'));
}
