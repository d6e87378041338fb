import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { archiveArguments, archiveFile, makeArchive } from './archive.js';
import { freePort } from './bolt.js';
import { type Booted, boot, waitForBolt } from './boot.js';
import { makeFolder, writeWhole } from './disk.js';
import { endJvm } from './end-jvm.js';
import { findJava, type Java } from './find-java.js';
import { type Layout, layoutOf } from './layout.js';
import { withLock } from './lock.js';
import { USERNAME } from './password.js';
import { identifySelf, type ProcessIdentity } from './process-identity.js';
import type { Report } from './progress.js';
import { type Provision, provision, recheckProvision } from './provision.js';
import { readLiveState, registerUser, removeState, type State, writeState } from './state.js';

/** A database that answers. */
export interface Running {
  readonly boltUri: string;
  readonly username: string;
  readonly password: string;
  readonly port: number;
  /** Process number of the JVM. */
  readonly pid: number;
  readonly home: string;
  /** When the JVM was started, as an ISO 8601 instant. */
  readonly since: string;
  /** Whether it ends with this process. */
  readonly owned: boolean;
  /** Ends an owned database in good order; of another one this process only takes its leave. */
  readonly stop: () => Promise<void>;
}

/** How long one process waits for another that starts, stops, dumps or loads the same home, in seconds. */
const PATIENCE = 300;

/**
 * Starts the embedded database of this home, or attaches to the one that runs there already. Fetches Neo4j first when that is needed.
 * An owned one (`tie: 'owner'`) ends with this process, however that ends; with `tie: 'none'` it lives on until `stopDatabase`.
 * NOT_EMBEDDED, JAVA_MISSING, MAVEN_MISSING, PROVISION_FAILED, DATABASE_FAILED, DISK_FULL, NOT_WRITABLE, LOCKED.
 */
export async function startDatabase(config: Config, report: Report, tie: 'owner' | 'none' = 'owner'): Promise<Running> {
  if (config.external !== null) throw new AppError('NOT_EMBEDDED', `NEO4J_URI names a server of your own (${config.external.uri}).`);
  const layout = layoutOf(config.home);
  makeFolder(config.home);
  const onWait = (holder: string) => report({ step: 'wait', message: `Waiting for ${holder}` });
  const locked = <T>(work: () => Promise<T>) =>
    withLock(layout.lockFile, { doing: 'starting the database', seconds: PATIENCE, onWait }, work);
  if (readLiveState(layout) !== null) {
    const attached = await locked(() => attach(layout));
    if (attached !== null) return attached;
  }
  const java = await findJava(config);
  const place = await provision(config, report);
  return locked(async () => (await attach(layout)) ?? (await start({ layout, java, place, config, report, tie })));
}

async function attach(layout: Layout): Promise<Running | null> {
  const state = readLiveState(layout);
  if (state === null) return null;
  await waitForBolt(state, state.port, layout);
  return running(layout, state, { owned: false, leave: registerUser(layout), end: async () => undefined });
}

interface Order {
  readonly layout: Layout;
  readonly java: Java;
  readonly place: Provision;
  readonly config: Config;
  readonly report: Report;
  readonly tie: 'owner' | 'none';
}

async function start(order: Order): Promise<Running> {
  const { layout, config, report, tie } = order;
  removeState(layout);
  const port = await choosePort(layout, report);
  report({ step: 'start', message: 'Starting Neo4j' });
  const since = new Date().toISOString();
  const note = (identity: ProcessIdentity) => writeState(layout, { ...identity, port, since, tie, owner: identifySelf() });
  const booted = await bootTwice(order, port, note);
  const state = readLiveState(layout);
  if (state === null) throw new AppError('DATABASE_FAILED', `The database ended right after it started. Its log: ${layout.console}`);
  const quit = new AbortController();
  const archived = tie === 'owner' ? makeArchive(order.place, order.java, { config, signal: quit.signal }) : Promise.resolve(false);
  const end = async () => {
    quit.abort();
    if (tie === 'none') return;
    await Promise.all([endJvm(booted.identity), archived]);
    if (readLiveState(layout) === null) removeState(layout);
  };
  return running(layout, state, { owned: tie === 'owner', leave: registerUser(layout), end });
}

/** A start that fails may be the fault of a stale class archive or a damaged jar: both are looked at before it is tried once more. */
async function bootTwice(order: Order, port: number, onSpawn: (identity: ProcessIdentity) => void): Promise<Booted> {
  const { place, java, config, layout, report, tie } = order;
  const extra = archiveArguments(place, java, config);
  try {
    return await boot({ place, java, home: layout.home, port, tie, extra, onSpawn }, config);
  } catch (error) {
    removeState(layout);
    if (!(error instanceof AppError) || error.code !== 'DATABASE_FAILED') throw error;
    const damaged = await recheckProvision(place);
    if (damaged.length > 0) await provision(config, report);
    else if (extra.length > 0) rmSync(archiveFile(place, java, config), { force: true });
    else throw error;
    report({ step: 'start', message: 'Starting Neo4j once more, without what was damaged' });
    return await boot({ place, java, home: layout.home, port, tie, extra: [], onSpawn }, config);
  }
}

/** The port of last time while it is free, so that addresses that people keep stay right; else a new one, with a word about it. */
async function choosePort(layout: Layout, report: Report): Promise<number> {
  const kept = existsSync(layout.portFile) ? Number(readFileSync(layout.portFile, 'utf8')) : 0;
  const usable = Number.isInteger(kept) && kept > 0 && kept < 65536 ? await freePort(kept) : null;
  if (usable !== null) return usable;
  const port = await freePort(0);
  if (port === null) throw new AppError('DATABASE_FAILED', 'No port of this machine is free for the database.');
  if (kept > 0) report({ step: 'port', message: `Port ${kept} is taken by another program; the database moves to port ${port}` });
  writeWhole(layout.portFile, `${port}\n`);
  return port;
}

function running(
  layout: Layout,
  state: State,
  ways: { readonly owned: boolean; readonly leave: () => void; readonly end: () => Promise<void> },
): Running {
  let stopped: Promise<void> | null = null;
  return {
    boltUri: `bolt://127.0.0.1:${state.port}`,
    username: USERNAME,
    password: readFileSync(layout.passwordFile, 'utf8').trim(),
    port: state.port,
    pid: state.pid,
    home: layout.home,
    since: state.since,
    owned: ways.owned,
    stop: () => {
      stopped ??= ways.end().finally(ways.leave);
      return stopped;
    },
  };
}
