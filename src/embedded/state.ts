import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, writeWhole } from './disk.js';
import type { Layout } from './layout.js';
import { identifySelf, isAlive, type ProcessIdentity } from './process-identity.js';

/** Which JVM serves a home, on which port, since when; `tie` tells whether it ends with the process that started it. */
export interface State extends ProcessIdentity {
  readonly port: number;
  readonly since: string;
  readonly tie: 'owner' | 'none';
  readonly owner: ProcessIdentity;
}

/** Reads the state of a home if its JVM still runs; null when there is none, or a dead one's was left behind. */
export function readLiveState(layout: Layout): State | null {
  const state = readJson<State>(layout.stateFile);
  return state !== null && isAlive(state) ? state : null;
}

/** Notes which JVM serves this home. */
export function writeState(layout: Layout, state: State): void {
  writeWhole(layout.stateFile, `${JSON.stringify(state, null, 2)}\n`);
}

/** Forgets the JVM of this home. */
export function removeState(layout: Layout): void {
  rmSync(layout.stateFile, { force: true });
}

/** Notes that this process uses the database; the returned function takes it back. */
export function registerUser(layout: Layout): () => void {
  makeFolder(layout.users);
  const self = identifySelf();
  const file = join(layout.users, `${self.pid}-${randomUUID()}.json`);
  writeWhole(file, JSON.stringify(self));
  return () => rmSync(file, { force: true });
}

/** The other living processes that use the database; files of dead ones are removed on the way. */
export function otherUsers(layout: Layout): readonly ProcessIdentity[] {
  const others: ProcessIdentity[] = [];
  for (const name of listFiles(layout.users)) {
    const file = join(layout.users, name);
    const user = readJson<ProcessIdentity>(file);
    if (user === null || !isAlive(user)) rmSync(file, { force: true });
    else if (user.pid !== process.pid) others.push(user);
  }
  return others;
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
