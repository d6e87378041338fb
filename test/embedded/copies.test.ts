import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { checkDatabase } from '../../src/embedded/check-database.js';
import { databaseStatus } from '../../src/embedded/database-status.js';
import { dumpDatabase } from '../../src/embedded/dump-database.js';
import { loadDatabase } from '../../src/embedded/load-database.js';
import { resetDatabase } from '../../src/embedded/reset-database.js';
import { type Running, startDatabase } from '../../src/embedded/start-database.js';
import { stopDatabase } from '../../src/embedded/stop-database.js';
import { openGraph } from '../../src/graph/connection.js';
import { graphDigest } from '../../src/graph/graph-digest.js';
import { embeddedConfig, testConfig } from '../setup/database.js';
import { untilGone } from './run-other-process.js';
import { scratchFolder } from './scratch.js';

jest.setTimeout(300_000);

const quiet = () => undefined;
const project = scratchFolder();
const config = embeddedConfig(project);
const file = join(project, 'copy.dump');

async function ask(running: Running, text: string): Promise<unknown> {
  const driver = neo4j.driver(running.boltUri, neo4j.auth.basic(running.username, running.password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

/** The digest of the graph, as it was first and each time that the marks were asked for. */
const digests: string[] = [];

async function noteDigest(running: Running): Promise<void> {
  const graph = openGraph({ uri: running.boltUri, username: running.username, password: running.password, database: 'neo4j' });
  digests.push((await graphDigest(graph)).digest);
  await graph.close();
}

/** The names on the marks in the database, which is started for the question and stopped again. */
async function marks(): Promise<unknown> {
  const running = await startDatabase(config, quiet);
  const found = await ask(running, 'MATCH (m:Mark) WITH m.name AS name ORDER BY name RETURN collect(name)');
  await noteDigest(running);
  await running.stop();
  return found;
}

beforeAll(async () => {
  const running = await startDatabase(config, quiet);
  await ask(
    running,
    "CREATE (:Mark {name: 'first'}), (:Record:Place {id: 'place:quay', name: 'Quay'})-[:PART_OF]->(:Record:Place {id: 'place:port'})",
  );
  await noteDigest(running);
  // Killed, so that the copy has to recover it first.
  process.kill(running.pid, 'SIGKILL');
  await untilGone(running.pid);
  await running.stop();
});

it('a dump of a store that was not closed in good order is whole: reset and load bring everything back, to the same digest', async () => {
  await dumpDatabase(file, config, quiet);
  expect(readdirSync(project).sort()).toEqual(['.onrecord', 'copy.dump']);
  await resetDatabase(config, quiet);
  await expect(marks()).resolves.toEqual([]);
  await loadDatabase(file, config, quiet);
  await expect(marks()).resolves.toEqual(['first']);
  expect(digests.at(-1)).toBe(digests[0]);
  expect(digests[1]).not.toBe(digests[0]);
  expect(readdirSync(config.home).filter((name) => /loading|before/.test(name))).toEqual([]);
});

it('a dump that is cut short, or is none, is refused and the database stays as it was', async () => {
  const cut = join(project, 'cut.dump');
  writeFileSync(cut, readFileSync(file));
  truncateSync(cut, 2000);
  for (const bad of [cut, join(process.cwd(), 'package.json')]) {
    await expect(loadDatabase(bad, config, quiet)).rejects.toMatchObject({
      code: 'DUMP_UNREADABLE',
      exit: 3,
      message: expect.stringContaining(bad),
    });
  }
  await expect(loadDatabase(join(project, 'none.dump'), config, quiet)).rejects.toMatchObject({ code: 'USAGE', exit: 2 });
  await expect(marks()).resolves.toEqual(['first']);
});

it('a check finds a whole store sound and a hurt one not', async () => {
  await expect(checkDatabase(config, quiet)).resolves.toMatchObject({ sound: true });
  const store = join(config.home, 'data', 'databases', 'neo4j');
  const nodes = readdirSync(store).find((name) => /nodestore\.db$|\.x1\.db$/.test(name)) ?? '';
  const path = join(store, nodes);
  const bytes = readFileSync(path);
  writeFileSync(path, Buffer.from(bytes).fill(0xa5, 0, Math.min(bytes.length, 20_000)));
  await expect(checkDatabase(config, quiet)).resolves.toMatchObject({ sound: false });
  await loadDatabase(file, config, quiet);
});

it('a database that was left running is stopped for a dump and runs again afterwards', async () => {
  await (await startDatabase(config, quiet, 'none')).stop();
  const told: string[] = [];
  await dumpDatabase(join(project, 'other.dump'), config, ({ message }) => told.push(message));
  expect(told).toContainEqual(expect.stringContaining('stopped for the dump and started again'));
  expect(existsSync(join(project, 'other.dump'))).toBe(true);
  await expect(databaseStatus(config)).resolves.toMatchObject({ running: { tie: 'none', answers: true } });
  await expect(stopDatabase(config)).resolves.toBe(true);
});

it.each([
  ['start', () => startDatabase(testConfig(), quiet)],
  ['stop', () => stopDatabase(testConfig())],
  ['reset', () => resetDatabase(testConfig(), quiet)],
  ['dump', () => dumpDatabase('x', testConfig(), quiet)],
  ['load', () => loadDatabase(join(process.cwd(), 'package.json'), testConfig(), quiet)],
  ['check', () => checkDatabase(testConfig(), quiet)],
])('with NEO4J_URI set, `db %s` refuses: that server is not ours', async (_, command) => {
  await expect(command()).rejects.toMatchObject({ code: 'NOT_EMBEDDED', exit: 2, message: expect.stringContaining('NEO4J_URI') });
});
