import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { readSeedsFor } from '../../src/cli/ingest-seeds.js';
import type { Graph } from '../../src/graph/connection.js';
import { forgetQuotes } from '../../src/graph/quotes.js';
import { empty, scratchGraph } from '../graph/scratch.js';
import { testConfig } from '../setup/database.js';
import { run } from './run.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

const EXAMPLE = fileURLToPath(new URL('../../examples/dataset/', import.meta.url));
let graph: Graph;
let folder: string;
let texts: string;
beforeAll(async () => {
  graph = scratchGraph();
  await empty(graph);
  folder = await mkdtemp(join(tmpdir(), 'onrecord-seeds-'));
  texts = join(folder, 'texts');
  await cp(EXAMPLE, folder, { recursive: true });
  await mkdir(join(folder, '.onrecord'));
  await writeFile(join(texts, 'README.md'), 'Texts that are ours.\n');
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

/** What `onrecord start` says of its seeds, on the run's database as if it were the folder's own. */
async function start(given?: string): Promise<string> {
  let told = '';
  const config = { ...testConfig(), external: null, home: join(folder, '.onrecord') };
  const context = { config: () => config, out: () => undefined, err: (text: string) => void (told += text) };
  const seeds = await readSeedsFor(context, folder, config, given);
  await seeds.ingest(graph);
  return told;
}
const FOUND = 'texts: 1 of 1 recognised; 1 file not of this dataset (README.md)\n';
const UNCHANGED = 'dataset:first-dataset: nothing has changed since it was ingested\n';
const quoted = async () => (await graph.read<[number]>('MATCH (e:Evidence) WHERE e.quote IS NOT NULL RETURN count(e)'))[0]?.[0];

describe('the seeds of a start', () => {
  it('are ingested with the words of the texts given, in the one transaction', async () => {
    expect(await start(texts)).toMatch(/dataset:first-dataset: \d+ created.*\nquotes: 4 stored; /);
    expect(await quoted()).toBe(4);
    expect(await graph.read('MATCH (r:Run) RETURN r.step')).toEqual([[1]]);
  });

  it('are not read again when nothing has changed and the words are there, with texts or without', async () => {
    expect(await start(texts)).toBe(`${UNCHANGED}quotes: nothing new, 4 there before; ${FOUND}`);
    expect(await start()).toBe(UNCHANGED);
    expect(await quoted()).toBe(4);
  });

  it('give words that are missing to a dataset that has not changed, without a run or a revision', async () => {
    expect(await forgetQuotes(graph, async () => undefined)).toBe(4);
    expect(await start()).toBe(UNCHANGED);
    expect(await start(texts)).toMatch(/up to date, \d+ unchanged, nothing to write\nquotes: 4 stored; /);
    expect([await quoted(), await graph.read('MATCH (r:Run) RETURN count(r)')]).toEqual([4, [[1]]]);
    expect(await graph.read('MATCH (v:Revision) RETURN count(v)')).toEqual([[0]]);
  });

  it('are refused with texts of other works, whether they have changed or not', async () => {
    const others = join(folder, 'articles');
    const refusal = { code: 'USAGE', message: expect.stringMatching(/^No file in .*articles is a text/) };
    await expect(start(others)).rejects.toMatchObject(refusal);
    await rm(join(folder, '.onrecord', 'ingested.json'));
    await expect(start(others)).rejects.toMatchObject(refusal);
    await expect(start(join(folder, 'none'))).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('plan and ingest with texts', () => {
  it('say what they would store, and store nothing when evidence has other words than its text', async () => {
    const { external } = testConfig();
    const settings = { NEO4J_URI: external?.uri ?? '', NEO4J_PASSWORD: external?.password ?? '', ONRECORD_TEXTS: texts };
    const unquoted = await run(['unquote'], settings, folder);
    expect(unquoted).toMatchObject({ status: 0, out: '4 quotes taken out of the graph.\n' });
    expect((await run(['plan', '--texts', 'texts'], settings, folder)).out).toContain(`quotes: 4 to store; ${FOUND}`);

    const seals = join(folder, 'articles', 'first-article.seals.yaml');
    const sealed = await readFile(seals, 'utf8');
    await writeFile(seals, sealed.replace('context: 7aa3', 'context: 7bb3'));
    const refused = await run(['ingest', '--texts', 'texts'], settings, folder);
    expect([refused.status, refused.out]).toEqual([3, '']);
    expect(refused.err).toMatch(/articles\/first-article\.yaml:\d+:\d+: error E_EVIDENCE_DIFFERS .*\(evidence:first-article/);

    await writeFile(seals, sealed);
    const plain = JSON.parse((await run(['ingest', '--json'], settings, folder)).out) as object;
    expect([Object.hasOwn(plain, 'quotes'), await quoted()]).toEqual([false, 0]);
  });
});
