import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../src/config.js';

/** The settings of the run's own Neo4j, as `readConfig` gives them; `changes` are set over the environment. */
export function testConfig(changes: Readonly<Record<string, string | undefined>> = {}): Config {
  const { ONRECORD_TEST_URI, ONRECORD_TEST_PASSWORD, ONRECORD_TEST_HOME } = process.env;
  if (ONRECORD_TEST_URI === undefined) throw new Error('test/setup/start.ts has not run: there is no database to test on.');
  const own = {
    NEO4J_URI: ONRECORD_TEST_URI,
    NEO4J_USERNAME: 'neo4j',
    NEO4J_PASSWORD: ONRECORD_TEST_PASSWORD,
    NEO4J_DATABASE: 'neo4j',
    ONRECORD_HOME: ONRECORD_TEST_HOME,
  };
  return readConfig({ ...process.env, ...own, ...changes }, tmpdir());
}

/** Settings of an embedded database in a folder of the test's own; Java, Maven and the cache of fetched jars are those of the run. */
export function embeddedConfig(project: string, changes: Readonly<Record<string, string | undefined>> = {}): Config {
  const bare = { NEO4J_URI: undefined, ONRECORD_HOME: join(project, '.onrecord'), ONRECORD_HEAP: '256m' };
  return readConfig({ ...process.env, ...bare, ...changes }, project);
}
