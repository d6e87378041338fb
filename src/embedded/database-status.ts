import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { speaksBolt } from './bolt.js';
import { layoutOf } from './layout.js';
import { otherUsers, readLiveState, type State } from './state.js';

/** What is known of the embedded database without starting it. */
export interface DatabaseStatus {
  readonly home: string;
  readonly passwordFile: string;
  readonly log: string;
  /** Size of the data in bytes. */
  readonly bytes: number;
  /** The JVM that runs, and whether it answers; null when none does. */
  readonly running: (State & { readonly answers: boolean; readonly users: readonly number[] }) | null;
}

/** Looks at the home of the embedded database; changes nothing. */
export async function databaseStatus(config: Config): Promise<DatabaseStatus> {
  const layout = layoutOf(config.home);
  const state = readLiveState(layout);
  const users = otherUsers(layout).map(({ pid }) => pid);
  return {
    home: layout.home,
    passwordFile: layout.passwordFile,
    log: layout.console,
    bytes: sizeOfFolder(layout.data),
    running: state === null ? null : { ...state, users, answers: await speaksBolt(state.port, 2000) },
  };
}

function sizeOfFolder(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
      const entry = statSync(join(folder, name), { throwIfNoEntry: false });
      return sum + (entry?.isFile() === true ? entry.size : 0);
    }, 0);
  } catch {
    return 0;
  }
}
