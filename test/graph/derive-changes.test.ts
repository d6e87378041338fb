import { jest } from '@jest/globals';
import type { ApplyProgress } from '../../src/graph/apply.js';
import type { Graph } from '../../src/graph/connection.js';
import { derive } from '../../src/graph/derive.js';
import { type RecInput, recordShape } from '../../src/model/record.js';
import { restlessWorld } from '../worlds/restless.js';
import { chanceOf } from './read/chance.js';
import { empty, ingest, scratchGraph } from './scratch.js';

jest.setTimeout(3_600_000);

/** `SEED=9 ROUNDS=600` looks longer; each round is told when it is over. */
const { SEED = '7', ROUNDS = '8' } = process.env;
const LONG = process.env.ROUNDS !== undefined;

let graph: Graph;
beforeAll(() => {
  graph = scratchGraph();
});
afterAll(() => graph.close());

/** Everything that stands, and how it is linked: by what it is, its values. */
async function standing(): Promise<ReadonlyMap<string, string>> {
  const nodes = await graph.read<[string, object]>('MATCH (n) WHERE n:Record OR n:Comparison RETURN n.id, properties(n)');
  const links = await graph.read<[string, string, string, object]>(
    'MATCH (a)-[l]->(b:Record) WHERE a:Record OR a:Comparison RETURN a.id, type(l), b.id, properties(l)',
  );
  const text = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  const found = [
    ...nodes.map(([id, values]) => [id, text(values)]),
    ...links.map(([a, type, b, values]) => [`${a} ${type} ${b}`, text(values)]),
  ];
  const held = new Map<string, string>();
  for (const [key = '', value = ''] of found.sort()) held.set(key, `${held.get(key) ?? ''}${value}`);
  return held;
}

test('what follows from some changes is what follows from everything', async () => {
  const chance = chanceOf(Number(SEED));
  const world = restlessWorld(chance);
  await empty(graph);
  await ingest(graph, world.records());
  const found: object[] = [];
  for (let round = 0; round < Number(ROUNDS); round++) {
    const changes = Array.from({ length: 1 + chance.below(3) }, world.change);
    const what = changes.map((change) => change.what);
    const renames = new Map<string, string>();
    for (const [from, to] of changes.flatMap((change) => [...change.renames])) {
      const [first = from] = [...renames].find(([, now]) => now === from) ?? [];
      renames.set(first, to);
    }
    let looked = 0;
    await ingest(graph, world.records(), undefined, {
      renames,
      oneTransaction: chance.of(0.2) ? 0 : 20_000,
      onProgress: ({ phase, done }) => {
        if (phase === 'derive') looked = done;
      },
    });
    const some = await standing();
    await graph.write((writer) => derive((step) => step(writer)));
    const all = await standing();
    const differing = [...new Set([...some.keys(), ...all.keys()])]
      .filter((key) => some.get(key) !== all.get(key))
      .map((key) => `${key}:\n  ${some.get(key)}\n  ${all.get(key)}`);
    if (differing.length > 0) found.push({ round, what, differing });
    if (LONG) process.stderr.write(`${round}: ${what.join(', ')}; looked at ${looked} ids, ${differing.length} differ\n`);
  }
  expect(found).toEqual([]);
});

test('one assertion more of somebody who says much leaves the others alone', async () => {
  const said = (n: number): readonly RecInput[] => [
    { kind: 'claim', id: `claim:c${n}`, text: `${n}`, claimKind: 'STATE' },
    { kind: 'assertion', id: `assertion:a${n}`, speaker: 'person:p', work: `work:w${n % 20}`, claim: `claim:c${n}` },
  ];
  const world = (most: number) =>
    [
      { kind: 'person', id: 'person:p', name: 'P' },
      { kind: 'organization', id: 'organization:o', name: 'O', outlet: true },
      ...Array.from({ length: 20 }, (_, n) => ({ kind: 'article', id: `work:w${n}`, title: `${n}`, publishedBy: 'organization:o' })),
      ...Array.from({ length: most }, (_, n) => said(n)).flat(),
    ].map((record) => recordShape.parse(record));
  let looked = 0;
  const onProgress = ({ phase, done }: ApplyProgress) => {
    if (phase === 'derive') looked = done;
  };
  await empty(graph);
  await ingest(graph, world(400), undefined, { onProgress });
  expect(looked).toBeGreaterThan(4 * 400);
  await ingest(graph, world(401), undefined, { onProgress });
  expect(looked).toBeLessThan(50);
});
