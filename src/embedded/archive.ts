import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import { freePort } from './bolt.js';
import { runStatements } from './bolt-talk.js';
import { boot } from './boot.js';
import type { Java } from './find-java.js';
import { layoutOf } from './layout.js';
import { withLock } from './lock.js';
import { ensurePassword, USERNAME } from './password.js';
import { isAlive } from './process-identity.js';
import type { Provision } from './provision.js';
import { TRAINING_STATEMENTS } from './training.js';

/** The file with the loaded classes of a started Neo4j (class-data sharing), for one Java and one set of jars. */
export function archiveFile(place: Provision, java: Java, config: Config): string {
  return join(config.cache, `classes-${place.list.digest}-java-${java.version}.jsa`);
}

/** JVM flags that use the archive, when there is one. A JVM that finds it unfit starts without it. */
export function archiveArguments(place: Provision, java: Java, config: Config): readonly string[] {
  const file = archiveFile(place, java, config);
  return existsSync(file) ? [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] : [];
}

/**
 * Makes the archive by running a Neo4j on an empty home of its own, at a low priority. One process makes it at a time, and it
 * appears whole or not at all. Quietly gives up on any failure or when `signal` fires: a start without it is slower, nothing else.
 */
export async function makeArchive(
  place: Provision,
  java: Java,
  options: { readonly config: Config; readonly signal: AbortSignal },
): Promise<boolean> {
  const { config, signal } = options;
  const file = archiveFile(place, java, config);
  if (existsSync(file) || signal.aborted) return false;
  const draft = join(config.cache, `archiving-${randomUUID()}`);
  try {
    return await withLock(join(config.cache, 'archive.lock'), { doing: 'archiving classes', seconds: 0 }, async () => {
      removeLeftovers(config.cache);
      if (existsSync(file)) return false;
      return await train(file, { place, java, draft, config, signal });
    });
  } catch {
    return false;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function train(
  file: string,
  run: { readonly place: Provision; readonly java: Java; readonly draft: string; readonly config: Config; readonly signal: AbortSignal },
): Promise<boolean> {
  const port = (await freePort(0)) ?? 0;
  const made = join(run.draft, 'classes.jsa');
  let kill: () => void = () => undefined;
  try {
    const { identity, child } = await boot(
      {
        place: run.place,
        java: run.java,
        home: run.draft,
        port,
        tie: 'owner',
        extra: [`-XX:ArchiveClassesAtExit=${made}`],
        onSpawn: ({ pid }) => {
          kill = () => process.kill(pid, 'SIGKILL');
          run.signal.addEventListener('abort', kill, { once: true });
          setPriority(pid, 10);
        },
      },
      run.config,
    );
    await runStatements(port, { username: USERNAME, password: ensurePassword(layoutOf(run.draft)) }, TRAINING_STATEMENTS);
    child.kill('SIGTERM');
    while (isAlive(identity)) await sleep(200);
    if (run.signal.aborted || (statSync(made, { throwIfNoEntry: false })?.size ?? 0) === 0) return false;
    renameSync(made, file);
    return true;
  } finally {
    run.signal.removeEventListener('abort', kill);
  }
}

function removeLeftovers(cache: string): void {
  for (const name of readdirSync(cache)) if (name.startsWith('archiving-')) rmSync(join(cache, name), { recursive: true, force: true });
}
