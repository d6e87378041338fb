import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeDataset } from '../../../src/generate/write-dataset.js';
import { openProblems } from '../../../src/ingest/problem-list.js';
import { readDataset } from '../../../src/ingest/read-dataset.js';
import { problemAt } from '../../../src/ingest/sourced.js';
import { openLineFiles } from '../../../src/ingest/store/line-files.js';
import { recordDigest } from '../../../src/model/digest.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-store-'));
  await writeDataset({ assertions: 2_500, seed: 3 }, { dataset: folder, texts: null });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('records of NDJSON files', () => {
  it('stay in them: 7,860 are checked in less memory than they would take', async () => {
    const main = new URL('../../../dist/cli/main.js', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=32', main, 'check', folder]);
    expect(stdout).toMatch(/7,860 records in 18 files; nothing wrong/);
  }, 120_000);

  it('are read again where they are wanted, each with its digest and its place', async () => {
    const { records } = await readDataset(folder);
    const { store } = records;
    let seen = 0;
    for (const number of records.numbers()) {
      if (seen++ % 50 !== 0) continue;
      const { record, file, line } = store.at(number);
      expect([recordDigest(record), store.find(record.id), file]).toEqual([store.digestOf(number), number, `${record.kind}.ndjson`]);
      expect(line).toBeGreaterThan(0);
    }
    expect(seen).toBe(records.length);
  }, 120_000);

  it('are refused once their file has changed', async () => {
    const path = join(folder, 'pad.txt');
    await writeFile(path, 'one\ntwo\n');
    const files = openLineFiles();
    const file = files.add('pad.txt', path);
    await appendFile(path, 'three\n');
    expect(() => files.line(file, 4)).toThrow(expect.objectContaining({ code: 'SEEDS_CHANGED' }));
  });

  it('make a dataset refused that changes while it is being checked', async () => {
    const reading = readDataset(folder, {
      onProgress: ({ phase, part }) => {
        if (phase === 'check' && part < 1) void writeFile(join(folder, 'topic.ndjson'), '');
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'SEEDS_CHANGED' });
  }, 120_000);
});

describe('problems', () => {
  it('beyond the most that are kept are counted', () => {
    const list = openProblems(3);
    const faults = Array.from({ length: 5 }, (_, line) => problemAt({ file: 'a', line, column: 1 }, 'E_RULE', '', 'wrong'));
    const doubts = [problemAt({ file: 'a', line: 9, column: 1 }, 'W_RULE', '', 'odd')];
    expect([list.add(doubts), list.add(faults)]).toEqual([true, false]);
    expect(list.sorted().map(({ line }) => line)).toEqual([0, 1, 2, 9]);
    expect([list.more(), list.hasErrors()]).toEqual([{ errors: 2, warnings: 0 }, true]);
  });
});
