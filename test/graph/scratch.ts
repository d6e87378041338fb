import { type ApplyOptions, applyChanges } from '../../src/graph/apply.js';
import { type Changes, isEmpty } from '../../src/graph/changes.js';
import { type Graph, type GraphOptions, openGraph } from '../../src/graph/connection.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { readState } from '../../src/graph/state.js';
import { withWriteLock } from '../../src/graph/write-lock.js';
import { type PlanOptions, planChanges } from '../../src/ingest/plan.js';
import type { Rec } from '../../src/model/record.js';
import { testConfig } from '../setup/database.js';
import { harborDataset } from '../worlds/harbor.js';

/** The settings of the run's Neo4j. */
export function settings() {
  const { external, database } = testConfig();
  if (external === null) throw new Error('no database');
  return { ...external, database };
}

/** A connection to the run's Neo4j. */
export const scratchGraph = (options: GraphOptions = {}): Graph => openGraph(settings(), options);

/** Takes everything out of the graph but its schema. */
export async function empty(graph: Graph): Promise<void> {
  await graph.write((writer) => writer.run('MATCH (n) DETACH DELETE n'));
  await ensureSchema(graph, 'test');
}

/** Brings the graph to these records, as `onrecord ingest` does. */
export async function ingest(
  graph: Graph,
  records: readonly Rec[],
  dataset = harborDataset,
  options: Partial<ApplyOptions> & PlanOptions = {},
): Promise<Changes> {
  const state = await readState(
    graph,
    dataset.id,
    records.map(({ id }) => id),
  );
  const changes = planChanges(state, dataset, records, options);
  if (!isEmpty(changes)) {
    await withWriteLock(
      graph,
      () => undefined,
      (fence) => applyChanges(graph, changes, { fence, toolVersion: 'test', ...options }),
    );
  }
  return changes;
}

/** Everything in the graph but runs: nodes with labels and properties, links with theirs, sorted. */
export async function contents(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read(
    'MATCH (n) WHERE NOT n:Run AND NOT n:OnrecordLock AND NOT n:OnrecordCommits AND NOT n:Revision RETURN COLLECT { UNWIND labels(n) AS l RETURN l ORDER BY l }, properties(n)',
  );
  const links = await graph.read('MATCH (a:Record)-[l]->(b:Record) RETURN a.id, type(l), properties(l), b.id');
  return [...nodes, ...links].map((row) => JSON.stringify(sorted(row)).replace(/"(ingestedAt|retiredAt)":"[^"]*"/, '"$1":"…"')).sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
