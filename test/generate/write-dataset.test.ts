import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataset } from '../../src/generate/write-dataset.js';
import { quoteDataset } from '../../src/ingest/quote-dataset.js';
import { readDataset } from '../../src/ingest/read-dataset.js';
import { readTexts } from '../../src/ingest/sealing/known-text.js';

let place = '';

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'onrecord-generate-'));
});
afterEach(() => rm(place, { recursive: true }));

async function make(assertions: number, seed: number): Promise<{ readonly dataset: string; readonly texts: string }> {
  const [dataset, texts] = [join(place, 'dataset'), join(place, 'texts')];
  await mkdir(dataset);
  await mkdir(texts);
  await writeDataset({ assertions, seed }, { dataset, texts });
  return { dataset, texts };
}

/** Digest over the names and bytes of all files of a folder. */
async function digest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).sort()) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

describe('a written dataset', () => {
  it('has the same bytes on every machine: 1,000 assertions of seed 1', async () => {
    const { dataset, texts } = await make(1_000, 1);
    // Other bytes are no fault in themselves, but measurements made before can then no longer be repeated: say so in the changelog.
    expect([await digest(dataset), await digest(texts)]).toEqual([
      '8e7257d02fe05aca9393f1c5d47e9fb780dd5bcb7a12b78b52d6b58a7e8b6c16',
      '3add3045fc4160e6e2f0192b638453de39206d01da83d9b6f01183afc662e80e',
    ]);
    const { problems, records } = await readDataset(dataset);
    expect(problems).toEqual([]);
    expect(records.store.count('assertion')).toBe(1_000);
  });

  it('is read without a fault, and its evidence stands in its texts', async () => {
    const { dataset, texts } = await make(300, 2);
    const { problems, records } = await readDataset(dataset);
    expect(problems).toEqual([]);
    const found = quoteDataset(records, (await readTexts(texts)).texts);
    expect(found.problems).toEqual([]);
    expect(found.quotes.length).toBe(records.store.count('evidence'));
  });

  it.each([1, 40])('of only %d assertions is read without a fault', async (n) => {
    const { dataset } = await make(n, 3);
    expect((await readDataset(dataset)).problems).toEqual([]);
  });

  it('puts kind first on each line, and dataset.yaml says how much there must be', async () => {
    const { dataset } = await make(40, 1);
    for (const name of (await readdir(dataset)).filter((file) => file.endsWith('.ndjson'))) {
      const kind = name.replace('.ndjson', '');
      for (const line of (await readFile(join(dataset, name), 'utf8')).split('\n').filter((text) => text !== ''))
        expect(line.startsWith(`{"kind":"${kind}","`)).toBe(true);
    }
    expect(await readFile(join(dataset, 'dataset.yaml'), 'utf8')).toContain('  assertions: {min: 40, max: 40}\n');
  });
});
