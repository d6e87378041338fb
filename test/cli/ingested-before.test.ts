import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesDigest, ingestedBefore, noteIngested } from '../../src/cli/ingested-before.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-note-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the digest of the files of a dataset', () => {
  it('stays while nothing changes, and changes with a byte, a name or a new file, but not with the database in a hidden folder', async () => {
    writeFileSync(join(folder, 'dataset.yaml'), 'dataset: a\n');
    const first = await filesDigest(folder);
    expect(await filesDigest(folder)).toBe(first);
    writeFileSync(join(folder, 'dataset.yaml'), 'dataset: b\n');
    const changed = await filesDigest(folder);
    writeFileSync(join(folder, 'more.yaml'), '');
    const more = await filesDigest(folder);
    expect(new Set([first, changed, more]).size).toBe(3);
    mkdirSync(join(folder, '.onrecord'));
    writeFileSync(join(folder, '.onrecord', 'store'), 'a database');
    expect(await filesDigest(folder)).toBe(more);
  });
});

describe('the note of what was ingested', () => {
  const one = { folder: '/a', files: 'f', dataset: 'dataset:a', version: 'v' };

  it('is read as it was written', async () => {
    await noteIngested(folder, [one]);
    expect(ingestedBefore(folder)).toEqual([one]);
  });

  it.each([
    ['is missing', null],
    ['is not JSON', '{"a"'],
    ['is something else', '[{"folder": 1}]'],
  ])('is empty when it %s', (_, text) => {
    if (text !== null) writeFileSync(join(folder, 'ingested.json'), text);
    expect(ingestedBefore(folder)).toEqual([]);
  });

  it('is left out silently where the folder cannot be written to', async () => {
    await expect(noteIngested(join(folder, 'gone'), [one])).resolves.toBeUndefined();
  });
});
