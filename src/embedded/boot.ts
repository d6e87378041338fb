import type { ChildProcess } from 'node:child_process';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { speaksBolt } from './bolt.js';
import { endJvm } from './end-jvm.js';
import type { Java } from './find-java.js';
import { isDiskFull } from './free-space.js';
import { jvmArguments } from './jvm.js';
import { launch } from './launch.js';
import type { Layout } from './layout.js';
import { lastLines } from './log-tail.js';
import { prepareHome } from './prepare-home.js';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';
import type { Provision } from './provision.js';

/** How long a database may take until it answers, in seconds: recovery of a large store is part of it. */
export const BOOT_SECONDS = 180;

/** A JVM that answers on its Bolt port. */
export interface Booted {
  readonly child: ChildProcess;
  readonly identity: ProcessIdentity;
}

/** What it takes to boot a database in some home. */
export interface BootOrder {
  readonly place: Provision;
  readonly java: Java;
  readonly home: string;
  readonly port: number;
  readonly tie: 'owner' | 'none';
  /** JVM flags beside the usual ones. */
  readonly extra: readonly string[];
  /** Told as soon as the JVM runs, before it answers. */
  readonly onSpawn?: (identity: ProcessIdentity) => void;
}

/** Writes the home's configuration, starts the JVM and waits until it speaks Bolt. DATABASE_FAILED, DISK_FULL, NOT_WRITABLE. */
export async function boot(order: BootOrder, config: Config): Promise<Booted> {
  const layout = prepareHome(order.home, order.port, config);
  if (isDiskFull(layout)) throw bootFailure(layout);
  const args = [
    ...jvmArguments(order.place, config, layout.conf),
    ...order.extra,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${layout.home}`,
    `--config-dir=${layout.conf}`,
    '--console-mode',
  ];
  const child = launch({ program: order.java.program, args, output: layout.console, tie: order.tie }, config);
  const identity = child.pid === undefined ? null : identify(child.pid);
  if (identity === null) throw bootFailure(layout);
  order.onSpawn?.(identity);
  try {
    await waitForBolt(identity, order.port, layout);
  } catch (error) {
    // One that hangs must not stay behind.
    await endJvm(identity, 0);
    throw error;
  }
  return { child, identity };
}

/** Waits until the JVM speaks Bolt. DATABASE_FAILED or DISK_FULL when it dies first or takes too long. */
export async function waitForBolt(identity: ProcessIdentity, port: number, layout: Layout): Promise<void> {
  const until = Date.now() + BOOT_SECONDS * 1000;
  while (!(await speaksBolt(port, 2000))) {
    // A full disk is not always the end of a JVM: some threads of Neo4j end, the rest waits for ever.
    if (!isAlive(identity) || isDiskFull(layout)) throw bootFailure(layout);
    if (Date.now() > until) {
      throw new AppError(
        'DATABASE_FAILED',
        `The database (process ${identity.pid}) does not answer on port ${port} after ${BOOT_SECONDS} s. Its log: ${layout.console}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

function bootFailure(layout: Layout): AppError {
  const { text, lines } = lastLines(layout.console);
  if (isDiskFull(layout) || /No space left on device/i.test(text))
    return new AppError('DISK_FULL', `No space is left on the disk that holds ${layout.home}.`);
  if (/FileLockException|Lock file has been locked by another process|store_lock/.test(text)) {
    return new AppError('LOCKED', `Another Neo4j works on ${layout.home}.`);
  }
  return new AppError('DATABASE_FAILED', `The database did not start. Its log, ${layout.console}, ends with:\n${lines}`);
}
