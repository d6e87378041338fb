import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeDataset } from '../../src/generate/write-dataset.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { ingestDataset } from '../../src/ingest/ingest.js';
import { readDataset } from '../../src/ingest/read-dataset.js';
import { empty, scratchGraph, settings } from '../graph/scratch.js';

const BENCH = fileURLToPath(new URL('../../bench/read-path.mjs', import.meta.url));

describe('the bench of the read path', () => {
  const place = mkdtempSync(join(tmpdir(), 'onrecord-bench-test-'));
  const dataset = join(place, 'dataset');
  const out = join(place, 'benchmarks.md');
  afterAll(() => rmSync(place, { recursive: true }));

  beforeAll(async () => {
    const graph = scratchGraph({ readTimeoutMs: 120_000 });
    try {
      await empty(graph);
      await ensureSchema(graph, 'test');
      mkdirSync(dataset);
      await writeDataset({ assertions: 300, seed: 1 }, { dataset, texts: null });
      await ingestDataset(await readDataset(dataset), graph, { toolVersion: 'test' });
    } finally {
      await graph.close();
    }
  }, 300_000);

  it('finds that we answer as code over the driver does, and measures both', async () => {
    const { uri, username, password } = settings();
    const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J_|ONRECORD_)/.test(name)));
    const args = [BENCH, '--quick', '--contenders', 'ours,raw', '--uri', `1k=${uri}`, '--user', username, '--out', out];
    await promisify(execFile)(process.execPath, args, { env: { ...kept, NEO4J_PASSWORD: password } });
    const report = readFileSync(out, 'utf8');
    expect(report).toContain('**a quick run: no measurement**');
    const sent = /### What is sent[\s\S]*?\n\n([\s\S]*?)\n\n/.exec(report)?.[1]?.split('\n').slice(2) ?? [];
    expect(sent.map((line) => line.slice(2, line.indexOf(':')))).toEqual([
      'claim-page',
      'ordered-list',
      'page-500',
      'busiest-speaker',
      'three-roots',
      'search',
    ]);
    // dbHits; one statement; one round trip; bytes, of us and of the other
    for (const line of sent) expect(line).toMatch(/\| [\d,]+, [\d,]+; 1; 1; [\d,]+ \| [\d,]+, [\d,]+; 1; 1; [\d,]+ \|$/);
    expect(report).not.toContain('NaN');
  }, 300_000);
});
