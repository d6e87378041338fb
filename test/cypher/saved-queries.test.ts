import neo4j, { type Driver, type Node } from 'neo4j-driver';
import { readSavedQueries } from '../../src/web/saved-queries.js';
import { serveFirstDataset } from '../api/first-dataset.js';
import type { ServedApi } from '../api/served.js';
import { settings } from '../graph/scratch.js';

let served: ServedApi;
let driver: Driver;
beforeAll(async () => {
  served = await serveFirstDataset();
  const { uri, username, password } = settings();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
}, 240_000);
afterAll(async () => {
  await driver?.close();
  await served?.close();
});

/** The ids of all nodes in a value of an answer. */
function nodesIn(value: unknown): readonly string[] {
  if (neo4j.isNode(value as Node)) return [(value as Node).elementId];
  if (neo4j.isPath(value as never)) {
    const { start, segments } = value as { start: Node; segments: readonly { end: Node }[] };
    return [start, ...segments.map(({ end }) => end)].map(({ elementId }) => elementId);
  }
  return Array.isArray(value) ? value.flatMap(nodesIn) : [];
}

it.each(readSavedQueries().map((query) => [query.title, query] as const))(
  'a saved query answers on the first dataset, with as much as can be read: %s',
  async (title, { content }) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const { records, summary } = await session.run(content);
    await session.close();
    expect(records.length).toBeGreaterThan(0);
    // Nothing of a dataset that was ingested once is retired
    const warnings = summary.notifications
      .filter(({ description }) => !description.includes('retiredAt'))
      .map(({ description }) => description);
    expect(warnings).toEqual([]);
    const nodes = new Set(records.flatMap((record) => nodesIn(record.keys.map((key) => record.get(key)))));
    if (title.startsWith('Table')) return expect(nodes.size).toBe(0);
    expect(nodes.size).toBeGreaterThan(2);
    expect(nodes.size).toBeLessThanOrEqual(120);
  },
);
