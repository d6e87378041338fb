import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../../src/embedded/progress.js';
import { startDatabase } from '../../src/embedded/start-database.js';
import { embeddedConfig } from './database.js';

/** Starts the run's own Neo4j, by the product's code, in a folder that goes away with it, and tells the tests where it is. */
export async function startInstance(): Promise<() => Promise<void>> {
  const project = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  const running = await startDatabase(embeddedConfig(project), tell);
  process.env.ONRECORD_TEST_URI = running.boltUri;
  process.env.ONRECORD_TEST_PASSWORD = running.password;
  process.env.ONRECORD_TEST_HOME = running.home;
  return async () => {
    await running.stop();
    rmSync(project, { recursive: true, force: true });
  };
}

let told = 0;

/** At most a line in ten seconds while jars arrive: the first run on a machine takes a minute or two. */
function tell({ message, step, jars, total, megabytes, seconds }: Progress): void {
  if (step === 'fetch' && Date.now() - told < 10_000) return;
  told = Date.now();
  const figures = jars === undefined ? '' : `: ${jars} of ${total} jars, ${megabytes} MB, ${seconds} s`;
  process.stderr.write(`${message}${figures}\n`);
}
