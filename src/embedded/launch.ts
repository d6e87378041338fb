import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Config } from '../config.js';
import { writing } from './disk.js';
import { jvmEnvironment } from './jvm.js';
import { tieToSelf } from './tie.js';

/** A JVM to start in the background, and the file that takes what it prints. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly output: string;
  /** `owner`: ends with this process, however that ends. `none`: lives on its own. */
  readonly tie: 'owner' | 'none';
}

/**
 * Starts a JVM in a process group of its own, so that Ctrl-C in the terminal reaches only its owner, which ends it in good order.
 * It does not keep this process from ending. DISK_FULL or NOT_WRITABLE for the output file.
 */
export function launch(order: Launch, config: Config): ChildProcess {
  const command = order.tie === 'owner' ? tieToSelf(order.program, order.args, 'TERM', config) : { ...order, tie: () => undefined };
  const output = writing(order.output, () => openSync(order.output, 'w', 0o600));
  try {
    const child = spawn(command.program, command.args, {
      detached: process.platform !== 'win32' || order.tie === 'none',
      stdio: ['ignore', output, output],
      env: jvmEnvironment(config) as NodeJS.ProcessEnv,
    });
    child.on('error', () => undefined);
    child.unref();
    command.tie(child);
    return child;
  } finally {
    closeSync(output);
  }
}
