import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../src/config.js';

/** A Neo4j of the run. */
export interface Instance {
  readonly uri: string;
  readonly password: string;
  readonly home: string;
}

/** The settings of the Neo4j of this worker, as `readConfig` gives them; `changes` are set over the environment. */
export function testConfig(changes: Readonly<Record<string, string | undefined>> = {}): Config {
  const { ONRECORD_TEST_INSTANCES, JEST_WORKER_ID } = process.env;
  const instances = JSON.parse(ONRECORD_TEST_INSTANCES ?? '[]') as readonly Instance[];
  const mine = instances[Number(JEST_WORKER_ID ?? 1) - 1];
  if (mine === undefined) throw new Error('test/setup/start.ts has not run: there is no database to test on.');
  const own = {
    NEO4J_URI: mine.uri,
    NEO4J_USERNAME: 'neo4j',
    NEO4J_PASSWORD: mine.password,
    NEO4J_DATABASE: 'neo4j',
    ONRECORD_HOME: mine.home,
  };
  return readConfig({ ...process.env, ...own, ...changes }, tmpdir());
}

/** Settings of an embedded database in a folder of the test's own; Java, Maven and the cache of fetched jars are those of the run. */
export function embeddedConfig(project: string, changes: Readonly<Record<string, string | undefined>> = {}): Config {
  const bare = { NEO4J_URI: undefined, ONRECORD_HOME: join(project, '.onrecord'), ONRECORD_HEAP: '256m' };
  return readConfig({ ...process.env, ...bare, ...changes }, project);
}
