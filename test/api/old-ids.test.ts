import type { Graph } from '../../src/graph/connection.js';
import { type Renames, renamedId } from '../../src/model/rename-id.js';
import { contents, empty, ingest, scratchGraph, settings } from '../graph/scratch.js';
import { CLAIMS, harbor, SAID } from '../worlds/harbor.js';
import { type ServedApi, serveOver } from './served.js';

let graph: Graph;
let served: ServedApi;
beforeAll(async () => {
  graph = scratchGraph();
  await empty(graph);
  served = await serveOver(settings());
});
afterAll(async () => {
  await served.close();
  await graph.close();
});

const renames: Renames = new Map([
  [CLAIMS.port, 'claim:riders-by-the-port'],
  ['person:ines-carrow', 'person:ines-carrow-lind'],
]);

/** The world as its curator writes it after the renames: every id in it, and every id made of one. */
const renamed = JSON.parse(JSON.stringify(harbor), (_key, value) =>
  typeof value === 'string' ? renamedId(value, renames) : value,
) as typeof harbor;

const QUERY = 'query Q($id: ID!, $said: ID!) { claim(id: $id) { id } assertion(id: $said) { id speaker { id } } }';
const ask = async () => (await served.post({ query: QUERY, variables: { id: CLAIMS.port, said: SAID.port } })).json.data;
const said = renamedId(SAID.port, renames);

describe('an id that was renamed', () => {
  it('is answered by the record that it became, and so are the ids made of it', async () => {
    await ingest(graph, harbor);
    expect(await ask()).toEqual({ claim: { id: CLAIMS.port }, assertion: { id: SAID.port, speaker: { id: 'person:ines-carrow' } } });
    const { rekey, create, retire } = await ingest(graph, renamed, undefined, { renames });
    expect([create, retire]).toEqual([[], []]);
    expect(rekey.length).toBeGreaterThan(4);
    expect(await ask()).toEqual({
      claim: { id: 'claim:riders-by-the-port' },
      assertion: { id: said, speaker: { id: 'person:ines-carrow-lind' } },
    });
    served.sent.length = 0;
    await ask();
    expect(served.sent).toHaveLength(1);
  });

  it('leaves a graph like one that never knew it, but for what it was called', async () => {
    const lived = await contents(graph);
    await empty(graph);
    await ingest(graph, renamed);
    const isRename = (row: string) => row.includes('"Rename"');
    expect(lived.filter((row) => !isRename(row))).toEqual(await contents(graph));
    expect(lived.filter(isRename)).toHaveLength(2);
  });
});
