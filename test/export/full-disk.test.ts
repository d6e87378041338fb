import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { registerExport } from '../../src/cli/export.js';
import { FORMATS } from '../../src/export/formats.js';
import { runIn } from '../cli/in-process.js';
import { empty, ingest, scratchGraph, settings } from '../graph/scratch.js';
import { LONG, sayLeftOut } from '../setup/long-tests.js';
import { harbor } from '../worlds/harbor.js';

jest.setTimeout(180_000);

interface SmallDisk {
  readonly unmount: () => void;
}
const { mountSmall } = (await import('../../scripts/faults/disk.mjs' as string)) as {
  mountSmall: (folder: string, megabytes: number) => SmallDisk | null;
};
const graph = scratchGraph();
const folder = mkdtempSync(join(tmpdir(), 'onrecord-full-'));
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

const tried = LONG ? it : it.skip;
if (!LONG) sayLeftOut('exports onto a full disk', 'test/export/full-disk');

tried('a full disk ends each export with one clear error, and what stood there stands', async () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const small = mountSmall(disk, 1);
  if (small === null) return void process.stderr.write('\nSKIPPED: this user may not mount a small disk.\n\n');
  try {
    await empty(graph);
    await ingest(graph, harbor);
    writeFileSync(join(disk, 'mine'), Buffer.alloc(1_040_000));
    const { uri, username, password, database } = settings();
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    for (const format of Object.keys(FORMATS)) {
      const { code, failure } = await runIn(folder, [registerExport], ['export', '--format', format, '--out', join(disk, 'out')], env);
      expect([format, code, failure]).toEqual([format, 'DISK_FULL', expect.stringContaining('There is no room left for')]);
      expect(readdirSync(disk, { recursive: true }).filter((name) => name !== 'out')).toEqual(['mine']);
      expect(readFileSync(join(disk, 'mine')).length).toBe(1_040_000);
    }
  } finally {
    small.unmount();
  }
});
