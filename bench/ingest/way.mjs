/**
 * One way of loading a dataset into the embedded database of ONRECORD_HOME, which is stopped at the end. Prints, as JSON, the seconds of
 * each part, those of the processor that this process and its JVMs used for it, how many records there are and the most memory that this
 * process held, in MB; each part also as it ends, on stderr.
 * Usage: node bench/ingest/way.mjs batched|again|bare|bulk DATASET
 */
import { readdirSync, readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { importInBulk } from '../../dist/cli/import-in-bulk.js';
import { openSession } from '../../dist/cli/with-graph.js';
import { loadConfig } from '../../dist/config.js';
import { startDatabase } from '../../dist/embedded/start-database.js';
import { openGraph } from '../../dist/graph/connection.js';
import { ensureSchema } from '../../dist/graph/schema.js';
import { loadStatement } from '../../dist/graph/statement.js';
import { BATCH, linkSteps, nodeSteps } from '../../dist/graph/write-records.js';
import { finishImport, ingestDataset } from '../../dist/ingest/ingest.js';
import { readDataset } from '../../dist/ingest/read-dataset.js';

const [way, folder] = process.argv.slice(2);
const config = loadConfig(process.cwd());
const parts = {};
const cpu = {};
/** Seconds of the processor that each process of this home was seen to have used, by pid; what has ended keeps its last. */
const used = new Map();
const watch = setInterval(processorSeconds, 500).unref();
let since = performance.now();
let spent = processorSeconds();

const loads = { batched, again: batched, bare, bulk };
const records = await loads[way]();
const rss = Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_024);
clearInterval(watch);
console.log(JSON.stringify({ parts, cpu, records, rss }));

/** As `onrecord ingest` does: read and check, plan, write, derive. */
async function batched() {
  const reading = await read();
  await withDatabase(async (settings) => {
    const graph = openGraph(settings, { writeTimeoutMs: 3_600_000 });
    try {
      let phase = 'plan';
      const onProgress = (progress) => {
        if (progress.phase === phase) return;
        lap(phase);
        phase = progress.phase;
      };
      await ingestDataset(reading, graph, { toolVersion: 'bench', onProgress });
      lap(phase);
    } finally {
      await graph.close();
    }
  });
  return reading.records.length;
}

/** The statements that write records, in the same batches, and nothing else: no plan, no lock, no mark, nothing derived. */
async function bare() {
  const reading = await read();
  const { id: dataset, title } = reading.dataset;
  const writes = {
    *[Symbol.iterator]() {
      const { store, numbers } = reading.records;
      for (const number of numbers()) yield { record: store.read(number).record, digest: store.digestOf(number) };
    },
  };
  await withDatabase(async ({ uri, username, password, database }) => {
    const graph = openGraph({ uri, username, password, database });
    await ensureSchema(graph, 'bench');
    await graph.close();
    lap('plan');
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
    const session = driver.session({ database });
    const rows = ({ records: found }) => found.map((record) => record.keys.map((_, at) => record.get(at)).map(number));
    const perform = (step) =>
      session.executeWrite((tx) => step({ run: async (statement, parameters) => rows(await tx.run(statement, parameters)) }));
    try {
      await perform((writer) => writer.run(loadStatement('write/run.cypher', 'open-dataset'), { dataset, title, licence: null }));
      for (const { step } of nodeSteps(writes, BATCH)) await perform(step);
      for (const { step } of linkSteps(writes, BATCH, dataset)) await perform(step);
    } finally {
      await session.close();
      await driver.close();
    }
    lap('write');
  });
  return reading.records.length;
}

/** As `onrecord ingest` does with Neo4j's importer: read and check, plan, files, import, start, constraints and indexes, derive. */
async function bulk() {
  const reading = { ...(await read()), folder: '' };
  let phase = 'plan';
  const onProgress = (progress) => {
    if (progress.phase === 'write' || progress.phase === phase) return;
    lap(phase);
    phase = progress.phase;
  };
  const notice = () => undefined;
  const session = await openSession(config);
  since = performance.now();
  try {
    const imported = await importInBulk(reading, session, { config, toolVersion: 'bench', notice, onProgress });
    if (imported === null) throw new Error('the database is not empty or in use');
    lap(phase);
    await session.reopen();
    lap('start');
    phase = 'lookups';
    // Told before the indexes that lists are read from
    const onIndexes = () => {
      lap(phase);
      phase = 'indexes';
    };
    await finishImport(reading, imported, session.graph, { toolVersion: 'bench', onProgress, notice: onIndexes });
    lap(phase);
  } finally {
    await session.close();
  }
  return reading.records.length;
}

async function read() {
  const reading = await readDataset(folder);
  const [error] = reading.problems.filter(({ severity }) => severity === 'error');
  if (error) throw new Error(JSON.stringify(error));
  lap('read');
  return reading;
}

async function withDatabase(work) {
  const running = await startDatabase(config, () => undefined);
  since = performance.now();
  try {
    const { boltUri: uri, username, password } = running;
    await work({ uri, username, password, database: config.database });
  } finally {
    await running.stop();
  }
}

function lap(part) {
  const now = performance.now();
  const seconds = (now - since) / 1_000;
  const all = processorSeconds();
  parts[part] = (parts[part] ?? 0) + seconds;
  cpu[part] = (cpu[part] ?? 0) + all - spent;
  console.error(`${way} ${part} ${seconds.toFixed(1)} s, of the processor ${(all - spent).toFixed(1)} s`);
  since = now;
  spent = all;
}

/** What this process and those below its home have used of the processor until now, in seconds. Linux only; elsewhere this process. */
function processorSeconds() {
  const own = process.cpuUsage();
  used.set(process.pid, (own.user + own.system) / 1e6);
  for (const pid of jvms()) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      used.set(pid, (Number(fields[11]) + Number(fields[12])) / 100);
    } catch {
      // It has just ended
    }
  }
  return [...used.values()].reduce((sum, seconds) => sum + seconds, 0);
}

function jvms() {
  try {
    return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isOurs(pid));
  } catch {
    return [];
  }
}

function isOurs(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return Number(pid) !== process.pid && line.includes('java') && line.includes(config.home);
  } catch {
    return false;
  }
}

function number(value) {
  return typeof value === 'bigint' ? Number(value) : value;
}
