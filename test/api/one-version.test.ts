import { setTimeout as sleep } from 'node:timers/promises';
import { closeCommitMark, openCommitMark } from '../../src/graph/commit-mark.js';
import type { Graph } from '../../src/graph/connection.js';
import type { RecordOf } from '../../src/model/record.js';
import { empty, ingest, scratchGraph, settings } from '../graph/scratch.js';
import { CLAIMS, harbor, harborWith } from '../worlds/harbor.js';
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

const QUERY = '{ claims(first: 50) { nodes { text } } agents(first: 50) { nodes { name } } }';

/** What an answer says of the state it was read from, and which editions of the world its texts are of. */
async function ask() {
  const { json } = await served.post({ query: QUERY });
  const { claims, agents } = json.data as Record<string, { readonly nodes: readonly { readonly text?: string; readonly name?: string }[] }>;
  const texts = [...(claims?.nodes ?? []), ...(agents?.nodes ?? [])].map(({ text, name }) => text ?? name ?? '');
  const editions = new Set(texts.flatMap((text) => /edition (\d+)/.exec(text)?.[1] ?? []));
  return { editions: [...editions], graph: json.extensions?.graph };
}

/** The world with every claim and person worded anew. */
const edition = (number: number) =>
  harborWith({
    ...Object.fromEntries(
      Object.values(CLAIMS).map((id) => [id, (claim: RecordOf<'claim'>) => ({ ...claim, text: `${claim.text} edition ${number}` })]),
    ),
    'person:ines-carrow': (person: RecordOf<'person'>) => ({ ...person, name: `Inês Carrow edition ${number}` }),
  });

describe('every answer', () => {
  it('names the version it was read from, which each ingest raises by one', async () => {
    expect((await ask()).graph).toEqual({ version: 0, state: 'COMPLETE', run: null });
    await ingest(graph, harbor);
    const first = (await ask()).graph;
    expect(first).toEqual({ version: 1, state: 'COMPLETE', run: expect.stringMatching(/^run:/) });
    await ingest(graph, harbor);
    expect((await ask()).graph).toEqual(first);
    await ingest(graph, edition(0));
    expect((await ask()).graph).toMatchObject({ version: 2, state: 'COMPLETE' });
  });

  it('that says COMPLETE holds one version alone, however often records change while it is read', async () => {
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    let changing = true;
    const asking = [1, 2, 3].map(async () => {
      while (changing) answers.push(await ask());
    });
    for (let number = 1; number <= 6; number += 1) await ingest(graph, edition(number));
    changing = false;
    await Promise.all(asking);
    const complete = answers.filter(({ graph: from }) => from?.state === 'COMPLETE');
    expect(complete.filter(({ editions }) => editions.length !== 1)).toEqual([]);
    // An edition is one version: the first ingest of all, then edition 0, stand before edition 1
    expect(complete.filter(({ editions, graph: from }) => Number(editions[0]) !== (from?.version ?? 0) - 2)).toEqual([]);
    expect(new Set(complete.map(({ editions }) => editions[0])).size).toBeGreaterThan(2);
  });
});

describe('while records change', () => {
  afterEach(() => closeCommitMark(graph));

  it('in steps, an answer says so at once, with the run', async () => {
    await openCommitMark(graph, 'run:by-hand', { inSteps: true, renames: false });
    served.sent.length = 0;
    expect((await ask()).graph).toMatchObject({ state: 'INGESTING', run: 'run:by-hand' });
    expect(served.sent).toHaveLength(1);
  });

  it('at a commit, it is read again until that is over', async () => {
    await openCommitMark(graph, 'run:by-hand', { inSteps: false, renames: false });
    const asked = ask();
    await sleep(40);
    await closeCommitMark(graph);
    expect((await asked).graph).toMatchObject({ state: 'COMPLETE', run: 'run:by-hand' });
  });

  it('at a commit that does not end, it is read four times, and then says so', async () => {
    await openCommitMark(graph, 'run:by-hand', { inSteps: false, renames: false });
    served.sent.length = 0;
    expect((await ask()).graph).toMatchObject({ state: 'INGESTING', run: 'run:by-hand' });
    expect(served.sent).toHaveLength(4);
  });
});
