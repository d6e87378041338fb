import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../dist/config.js';
import { startDatabase } from '../../dist/embedded/start-database.js';
import { SIZES } from './options.mjs';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const bulk = fileURLToPath(new URL('../load-bulk.mjs', import.meta.url));

/** Larger graphs come by Neo4j's own importer. */
const MOST_BY_INGEST = 20_000;

/** As for a server that runs for days: both compilers and memory, where the embedded database is set up for a quick start. */
export const SETTINGS = {
  ONRECORD_HEAP: '2g',
  ONRECORD_JVM_FLAGS: '-XX:TieredStopAtLevel=4',
  ONRECORD_NEO4J_CONF: 'server.memory.pagecache.size=1g db.memory.transaction.max=1g dbms.memory.transaction.total.max=1g',
};

/**
 * A database that holds the graph of this size and seed: { uri, user, password, pid, about, stop }; `pid` is null for a server that
 * stands. Nobody but its caller uses it, and `stop` takes away what was made for this run.
 */
export async function loadGraph(size, { seed, homes, uris, pids, user }) {
  if (uris[size] !== undefined) {
    const password = process.env.NEO4J_PASSWORD ?? '';
    const pid = pids[size] === undefined ? null : Number(pids[size]);
    return { uri: uris[size], user, password, pid, about: 'a database that stood', stop: async () => undefined };
  }
  const kept = homes === null ? null : join(homes, size);
  const home = kept ?? mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const isThere = kept !== null && existsSync(join(kept, 'data'));
  mkdirSync(home, { recursive: true });
  const wish = { assertions: SIZES[size], seed };
  const byIngest = wish.assertions <= MOST_BY_INGEST;
  if (!isThere && !byIngest) importGraph(home, wish);
  const config = readConfig({ ...bare(), ...SETTINGS, ONRECORD_HOME: home }, tmpdir());
  const running = await startDatabase(config, ({ message }) => console.error(message));
  const database = { uri: running.boltUri, user: running.username, password: running.password, pid: running.pid };
  const stop = async () => {
    await running.stop();
    if (kept === null) rmSync(home, { recursive: true, force: true });
  };
  try {
    if (!isThere && byIngest) ingest(database, wish);
  } catch (fault) {
    await stop();
    rmSync(home, { recursive: true, force: true });
    throw fault;
  }
  return { ...database, about: isThere ? 'a kept database' : byIngest ? 'ingested' : "written by Neo4j's importer", stop };
}

/** Writes the graph as a user would. */
function ingest({ uri, user, password }, wish) {
  const env = { ...bare(), NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
  withDataset(wish, (dataset) => node([main, 'ingest', dataset], env));
}

/** The bulk path: fills the empty `home` (an ONRECORD_HOME) by Neo4j's importer; the database does not run yet. */
function importGraph(home, wish) {
  const env = { ...bare(), ...SETTINGS, ONRECORD_HOME: home };
  withDataset(wish, (dataset) => node([bulk, dataset], env));
}

/** Generates the dataset into a folder that goes away after `use`. */
function withDataset({ assertions, seed }, use) {
  const place = mkdtempSync(join(tmpdir(), 'onrecord-dataset-'));
  const dataset = join(place, 'dataset');
  try {
    console.error(`Generating and loading ${assertions} assertions of seed ${seed}`);
    node([main, 'generate', '--assertions', String(assertions), '--seed', String(seed), '--out', dataset], bare());
    use(dataset);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function node(args, env) {
  execFileSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** This environment without settings of a database or of onrecord. */
function bare() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NEO4J|ONRECORD)_/.test(name) || /_(CACHE|JAVA_HOME)$/.test(name)),
  );
}
