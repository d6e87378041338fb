import { jest } from '@jest/globals';
import type { Graph } from '../../src/graph/connection.js';
import { graphDigest } from '../../src/graph/graph-digest.js';
import { datasetVersion } from '../../src/ingest/plan.js';
import { recordDigest } from '../../src/model/digest.js';
import type { Rec, RecordOf } from '../../src/model/record.js';
import { harbor, harborDataset, harborWith } from '../worlds/harbor.js';
import { empty, ingest, scratchGraph } from './scratch.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

let graph: Graph;
beforeAll(() => {
  graph = scratchGraph();
});
afterAll(() => graph.close());

const version = (records: readonly Rec[]) => datasetVersion(records.map((record) => ({ record, digest: recordDigest(record) })));
const digest = async () => (await graphDigest(graph)).digest;

/** The digest after something was done to the graph, which is undone again. */
async function digestOnce(...statements: readonly string[]): Promise<string> {
  let found = '';
  const undone = graph.write(async (writer) => {
    for (const statement of statements) await writer.run(statement);
    found = (await graphDigest({ ...graph, read: writer.run })).digest;
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return found;
}

const changed = harborWith({
  'person:ines-carrow': (person: RecordOf<'person'>) => ({ ...person, name: 'Inês Carrow-Lind' }),
});

describe('the digest of the graph', () => {
  beforeAll(async () => {
    await empty(graph);
    await ingest(graph, harbor);
  });

  it('is the version of its one dataset: every field and link comes back as it was written', async () => {
    const expected = { digest: version(harbor), records: harbor.length };
    expect(await graphDigest(graph)).toEqual({
      ...expected,
      datasets: [{ ...expected, id: 'dataset:harbor', version: version(harbor), state: 'COMPLETE' }],
    });
  });

  it.each([
    ['a text', "MATCH (claim:Claim) WITH claim LIMIT 1 SET claim.text = claim.text + '.'"],
    ['a list', "MATCH (agent:Person) WITH agent LIMIT 1 SET agent.aliases = ['X']"],
    ['a date', "MATCH (work:Work) WHERE work.published IS NOT NULL WITH work LIMIT 1 SET work.published = '1999'"],
    ['a property of a link', "MATCH (:Claim)-[link:ABOUT]->() WITH link LIMIT 1 SET link.as = 'MEMBER'"],
    ['a lost link', 'MATCH (:Assertion)-[link:FOUND_IN]->() WITH link LIMIT 1 DELETE link'],
    ['a second speaker', 'MATCH (a:Assertion) MATCH (p:Person) WHERE NOT (p)-[:MADE]->(a) WITH a, p LIMIT 1 CREATE (p)-[:MADE]->(a)'],
    ['a link that no field has', 'MATCH (p:Person) MATCH (w:Work) WITH p, w LIMIT 1 CREATE (p)-[:FOUND_IN]->(w)'],
    ['a lost kind', 'MATCH (claim:Claim) WITH claim LIMIT 1 REMOVE claim:Claim'],
    ['a lost record', "MATCH (record:Record {id: 'person:ines-carrow'}) DETACH DELETE record"],
  ])('shows %s that was changed by hand, although the stored digests stand', async (_what, damage) => {
    expect(await digestOnce(damage)).not.toBe(version(harbor));
  });

  it('does not count what rules derive, nor what others keep in the same database', async () => {
    const found = await digestOnce(
      "MATCH (record:Record) SET record.caption = 'x', record.knownFrom = '2000-01-01', record.mine = 1",
      'MATCH (:Assertion)-[link:DISPUTES|SUPPORTS]->() DELETE link',
      "MATCH (record:Record) WITH record LIMIT 1 CREATE (record)<-[:LIKES]-(:Somebody {id: 'me'})",
    );
    expect(found).toBe(version(harbor));
  });

  it('does not know what happened before, or in how many steps', async () => {
    await ingest(graph, changed);
    await ingest(graph, changed.slice(0, 5));
    expect(await digest()).toBe(version(changed.slice(0, 5)));
    await ingest(graph, [...harbor].reverse(), harborDataset, { oneTransaction: 0 });
    expect(await digest()).toBe(version(harbor));
  });

  it('tells datasets apart that share records', async () => {
    const other = { ...harborDataset, id: 'dataset:other' };
    await ingest(graph, harbor.slice(0, 3), other);
    const { digest: all, datasets } = await graphDigest(graph);
    expect(all).toBe(version(harbor));
    expect(datasets.map(({ id, digest: own }) => [id, own])).toEqual([
      ['dataset:harbor', version(harbor)],
      ['dataset:other', version(harbor.slice(0, 3))],
    ]);
  });
});
