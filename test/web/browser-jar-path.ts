import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision } from '../../src/embedded/provision.js';
import { embeddedConfig } from '../setup/database.js';

/** The path of the Neo4j Browser jar that was fetched for the run's own Neo4j. */
export async function browserJarPath(): Promise<string> {
  const { folder } = await provision(embeddedConfig(tmpdir()), () => {});
  const name = readdirSync(folder).find((file) => /^neo4j-browser-.*\.jar$/.test(file));
  if (name === undefined) throw new Error(`There is no Neo4j Browser among the jars in ${folder}.`);
  return join(folder, name);
}
