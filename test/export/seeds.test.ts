import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { exportSeeds } from '../../src/export/seeds.js';
import { stageFolder } from '../../src/export/staged-folder.js';
import { writeDataset } from '../../src/generate/write-dataset.js';
import type { Graph } from '../../src/graph/connection.js';
import { graphDigest } from '../../src/graph/graph-digest.js';
import { readDataset } from '../../src/ingest/read-dataset.js';
import { empty, ingest, scratchGraph } from '../graph/scratch.js';
import { harbor, harborDataset } from '../worlds/harbor.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

let graph: Graph;
let folder = '';
beforeAll(() => {
  graph = scratchGraph();
  folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'));
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

/** Brings a dataset's folder into the graph. */
async function ingestFolder(from: string, pardoned: readonly string[] = []): Promise<void> {
  const { dataset, records, problems } = await readDataset(from);
  expect(problems.filter(({ severity, code }) => severity === 'error' && !pardoned.includes(code))).toEqual([]);
  if (dataset === null) throw new Error(`${from} is no dataset`);
  await ingest(
    graph,
    Array.from(records, ({ record }) => record),
    dataset,
  );
}

const bytes = (of: string) =>
  readdirSync(of, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ndjson|yaml)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(of, name), 'utf8')]);

/** Exports, empties the graph and ingests what was exported: nothing may be lost or changed. */
async function thereAndBack(name: string, pardoned: readonly string[] = []): Promise<void> {
  const before = await graphDigest(graph);
  const out = join(folder, name);
  const { records, files } = await exportSeeds(graph, out);
  expect(records).toBe(before.records);
  expect(files).toEqual(bytes(out).map(([path]) => path));
  await empty(graph);
  for (const dataset of readdirSync(out)) await ingestFolder(join(out, dataset), pardoned);
  expect(await graphDigest(graph)).toEqual(before);
  await exportSeeds(graph, `${out}-again`);
  expect(bytes(`${out}-again`)).toEqual(bytes(out));
}

describe('an export as seeds', () => {
  it('brings every kind of record and link back, of several datasets that share records', async () => {
    await empty(graph);
    const curators = [{ id: 'mara', name: 'Mara "of the" Quay: editor' }];
    await ingest(graph, harbor, { ...harborDataset, title: 'Ferries: who # counts', curators });
    await ingest(graph, harbor.slice(0, 4), { id: 'dataset:other', title: 'Other', curators: [] });
    // Every kind of link, whether or not a curator would be let pass with it
    await thereAndBack('harbor', ['E_RULE', 'E_REFERENCE']);
    expect(readFileSync(join(folder, 'harbor', 'harbor', 'dataset.yaml'), 'utf8')).toContain('mara: "Mara');
  });

  it.each(['test/worlds/echo', 'test/worlds/ferries'])('brings %s back, which people wrote', async (world) => {
    await empty(graph);
    await ingestFolder(world);
    await thereAndBack(world.replaceAll('/', '-'));
  });

  it.each([2, 77])('brings invented graphs back, seed %i', async (seed) => {
    const invented = join(folder, `invented-${seed}`);
    mkdirSync(invented);
    await writeDataset({ assertions: 120, seed }, { dataset: invented, texts: null });
    await empty(graph);
    await ingestFolder(invented);
    await thereAndBack(`back-${seed}`);
  });

  it('leaves out what is retired, and refuses what is damaged', async () => {
    await empty(graph);
    await ingest(graph, harbor);
    await graph.write((writer) => writer.run("MATCH (claim:Claim) WITH claim LIMIT 1 SET claim.kind = 'RUMOUR'"));
    await expect(exportSeeds(graph, join(folder, 'damaged'))).rejects.toMatchObject({
      code: 'GRAPH_DAMAGED',
      exit: 3,
      message: expect.stringMatching(/^claim:\S+ is damaged \(claimKind: /),
    });
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([]);
  });
});

describe('a folder that is written beside its place', () => {
  it('appears as a whole, in place of an empty one', async () => {
    const out = join(folder, 'whole');
    mkdirSync(out);
    await stageFolder(out, async ({ add }) => {
      await add('a/b.txt', 'one\n');
      await add('a/b.txt', 'two\n');
      expect(readdirSync(out)).toEqual([]);
    });
    expect(readFileSync(join(out, 'a', 'b.txt'), 'utf8')).toBe('one\ntwo\n');
  });

  it('leaves nothing when the work fails, and what stands there alone', async () => {
    const out = join(folder, 'held');
    mkdirSync(out);
    writeFileSync(join(out, 'mine.txt'), 'mine');
    const failing = stageFolder(join(folder, 'never'), async ({ add }) => {
      await add('a.txt', 'x');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await expect(stageFolder(out, ({ add }) => add('a.txt', 'x'))).rejects.toMatchObject({ code: 'ENOTEMPTY' });
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'never'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
