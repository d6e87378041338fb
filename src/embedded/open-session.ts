import { rmSync } from 'node:fs';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { archiveArguments, archiveFile, makeArchive } from './archive.js';
import { type Booted, boot, waitForBolt } from './boot.js';
import { choosePort } from './choose-port.js';
import { makeFolder } from './disk.js';
import { endJvm } from './end-jvm.js';
import { findJava, type Java } from './find-java.js';
import { type Layout, layoutOf } from './layout.js';
import { clearLeftovers } from './leftovers.js';
import { withLock } from './lock.js';
import { identifySelf, isAlive, type ProcessIdentity } from './process-identity.js';
import type { Report } from './progress.js';
import { type Provision, provision, recheckProvision } from './provision.js';
import { readLiveState, registerUser, removeState, type State, writeState } from './state.js';

/** This process's hold on one JVM: `end` stops the JVM if it is owned, `leave` takes back that this process uses it. */
export interface Session {
  readonly state: State;
  readonly owned: boolean;
  readonly end: () => Promise<void>;
  readonly leave: () => void;
}

/** How long one process waits for another that starts, stops, dumps or loads the same home, in seconds. */
const PATIENCE = 300;

/** How long the end of the first start waits for the class archive, which halves every later start, in milliseconds. */
const ARCHIVE_PATIENCE = 20_000;

/** Attaches to the JVM that serves this home or starts one; of many processes at once, one starts and the others attach. */
export async function openSession(config: Config, report: Report, tie: 'owner' | 'none'): Promise<Session> {
  const layout = layoutOf(config.home);
  makeFolder(config.home);
  const onWait = (holder: string) => report({ step: 'wait', message: `Waiting for ${holder}` });
  const locked = <T>(work: () => Promise<T>) =>
    withLock(layout.lockFile, { doing: 'starting the database', seconds: PATIENCE, onWait }, work);
  // To attach, neither Java nor the jars are needed.
  const attached = readLiveState(layout) === null ? null : await locked(() => attach(layout));
  if (attached !== null) return attached;
  const java = await findJava(config);
  const place = await provision(config, report);
  return locked(async () => (await attach(layout)) ?? (await start({ layout, java, place, config, report, tie })));
}

async function attach(layout: Layout): Promise<Session | null> {
  const state = readLiveState(layout);
  if (state === null) return null;
  try {
    await waitForBolt(state, state.port, layout);
  } catch (error) {
    if (isAlive(state)) throw error;
    // It was on its way out, with an owner that was killed
    return null;
  }
  return { state, owned: false, end: async () => undefined, leave: registerUser(layout) };
}

interface Order {
  readonly layout: Layout;
  readonly java: Java;
  readonly place: Provision;
  readonly config: Config;
  readonly report: Report;
  readonly tie: 'owner' | 'none';
}

async function start(order: Order): Promise<Session> {
  const { layout, java, place, config, report, tie } = order;
  removeState(layout);
  clearLeftovers(layout);
  const port = await choosePort(layout, report);
  report({ step: 'start', message: 'Starting Neo4j' });
  const born = { port, since: new Date().toISOString(), tie, owner: identifySelf() };
  const { identity } = await bootTwice(order, port, (jvm) => writeState(layout, { ...jvm, ...born })).catch((error) => {
    removeState(layout);
    throw error;
  });
  const state = { ...identity, ...born };
  if (tie === 'none') return { state, owned: false, end: async () => undefined, leave: registerUser(layout) };
  const quit = new AbortController();
  let archiving = true;
  const archived = makeArchive(place, java, { config, signal: quit.signal }).finally(() => {
    archiving = false;
  });
  const end = async () => {
    await endJvm(identity);
    if (archiving) report({ step: 'start', message: 'Keeping, this once, what makes later starts quicker' });
    const late = setTimeout(() => quit.abort(), ARCHIVE_PATIENCE);
    await archived;
    clearTimeout(late);
    // Another process may have started the next one by now.
    if (readLiveState(layout) === null) removeState(layout);
  };
  return { state, owned: true, end, leave: registerUser(layout) };
}

/** A start that fails may be the fault of a stale class archive or a damaged jar: it is tried once more without the one or the other. */
async function bootTwice(order: Order, port: number, onSpawn: (identity: ProcessIdentity) => void): Promise<Booted> {
  const { place, java, config, layout, report, tie } = order;
  const extra = archiveArguments(place, java, config);
  try {
    return await boot({ place, java, home: layout.home, port, tie, extra, onSpawn }, config);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'DATABASE_FAILED') throw error;
    const damaged = await recheckProvision(place);
    if (damaged.length > 0) await provision(config, report);
    else if (extra.length === 0) throw error;
    report({ step: 'start', message: 'That start failed; trying once more' });
    const booted = await boot({ place, java, home: layout.home, port, tie, extra: [], onSpawn }, config);
    rmSync(archiveFile(place, java, config), { force: true });
    return booted;
  }
}
