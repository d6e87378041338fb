import { AppError } from '../errors.js';
import type { Graph } from './connection.js';
import type { Migration } from './migrations/migration.js';
import { MIGRATIONS } from './migrations/migrations.js';
import { changeSchema, requireWritable } from './schema.js';
import { loadStatement } from './statement.js';
import type { Fence } from './write-lock.js';

/** Who migrates, under which lock. */
export interface MigrateOptions {
  readonly toolVersion: string;
  readonly fence: Fence;
  /** Told of each step once it is done. */
  readonly onStep?: (step: Migration) => void;
}

/** The steps that a graph lacks, in order; none when nothing of ours stands in it. Only reads. GRAPH_TOO_NEW. */
export async function pendingMigrations(graph: Graph): Promise<readonly Migration[]> {
  const version = await requireWritable(graph);
  return version === null ? [] : MIGRATIONS.filter(({ from }) => from >= version);
}

/**
 * Brings an older graph to the schema version of this program, step by step, and returns the steps. The version is set in the last
 * transaction of a step, with what the step changes in records, so that a run that is killed is finished by the next one. Constraints and
 * indexes that no step makes are left to `ensureSchema`. GRAPH_TOO_NEW, LOCKED, SCHEMA_DAMAGED.
 */
export async function migrateGraph(graph: Graph, { toolVersion, fence, onStep }: MigrateOptions): Promise<readonly Migration[]> {
  const steps = await pendingMigrations(graph);
  for (const step of steps) {
    const { from, to, readableFrom, file, schema, data } = step;
    await changeSchema(
      graph,
      schema.map((name) => loadStatement(file, name)),
    );
    const raised = { from: BigInt(from), version: BigInt(to), readableFrom: BigInt(readableFrom), toolVersion };
    await graph.write(async (writer) => {
      for (const name of data) await writer.run(loadStatement(file, name));
      const rows = await writer.run(loadStatement('schema/state.cypher', 'raise-version'), raised);
      if (rows.length === 0) throw new AppError('LOCKED', 'Another process changed the schema version of the graph meanwhile.');
      await fence(writer);
    });
    onStep?.(step);
  }
  return steps;
}
