import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../../src/embedded/progress.js';
import { startDatabase } from '../../src/embedded/start-database.js';
import { embeddedConfig, type Instance } from './database.js';

/**
 * Starts a Neo4j for each worker of the run, by the product's code, in folders that go away with them, and tells the tests where they are.
 * Tests fill and empty a graph every second; without the settings Neo4j would plan every statement anew for each of its states, and from
 * figures that depend on the second in which it sampled its indexes.
 */
export async function startInstances(workers: number): Promise<() => Promise<void>> {
  const changes = {
    ONRECORD_NEO4J_CONF: 'dbms.cypher.min_replan_interval=24h db.index_sampling.background_enabled=false',
    // Two of these on two cores: a parallel collector in a small heap spends a sixth more CPU
    ONRECORD_HEAP: '512m',
    ONRECORD_JVM_FLAGS: '-XX:+UseSerialGC',
  };
  const projects = Array.from({ length: workers }, () => mkdtempSync(join(tmpdir(), 'onrecord-test-')));
  const started = await Promise.allSettled(projects.map((project) => startDatabase(embeddedConfig(project, changes), tell)));
  const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((one) => one.stop()));
    for (const project of projects) rmSync(project, { recursive: true, force: true });
  };
  const failed = started.find((one) => one.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  const instances: readonly Instance[] = running.map(({ boltUri, password, home }) => ({ uri: boltUri, password, home }));
  process.env.ONRECORD_TEST_INSTANCES = JSON.stringify(instances);
  return stop;
}

let told = 0;

/** At most a line in ten seconds while jars arrive: the first run on a machine takes a minute or two. */
function tell({ message, step, jars, total, megabytes, seconds }: Progress): void {
  if (step === 'fetch' && Date.now() - told < 10_000) return;
  told = Date.now();
  const figures = jars === undefined ? '' : `: ${jars} of ${total} jars, ${megabytes} MB, ${seconds} s`;
  process.stderr.write(`${message}${figures}\n`);
}
