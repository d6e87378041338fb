import { execFile } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SEED_LIMITS } from '../../../src/ingest/read/limits.js';
import { fits } from '../../../src/ingest/read/list-files.js';
import { readDataset } from '../../../src/ingest/read-dataset.js';
import { articleWith } from '../article.js';
import { errorsOf, GROUND, placed, readFiles, withDataset } from '../dataset-in.js';

const manifest = (read: string): string => `dataset: small\ntitle: Small\nread: ${read}\n`;

describe('the files of a dataset', () => {
  it.each([
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', 'a/b.yaml', false],
    ['**/*.yaml', 'a/b/c.yaml', true],
    ['**/*.yaml', 'c.yaml', true],
    ['a?.yaml', 'ab.yaml', true],
    ['a.yaml', 'axyaml', false],
    ['{a}.yaml', 'a.yaml', false],
    ['(a|b)+.yaml', 'a.yaml', false],
    ['**', 'a/b/c.yaml', true],
    ['a/**/c.yaml', 'a/c.yaml', true],
    ['a/**/c.yaml', 'ab/c.yaml', false],
    ['a/**/c.yaml', 'a/b/bc.yaml', false],
    ['*?.yaml', '.yaml', false],
    ['**.yaml', 'a/b.yaml', true],
    [`${'*a'.repeat(60)}b`, 'a'.repeat(250), false],
  ])('the pattern %s on %s: %s', (pattern, path, expected) => {
    expect(fits(pattern, path)).toBe(expected);
  });

  it.each(['../agents.yaml', '/etc/passwd', 'a/../../b.yaml', '..\\b.yaml', 'C:\\b.yaml'])(
    '%s leads out of the folder and is refused',
    async (path) => {
      const reading = await readFiles({ 'dataset.yaml': manifest(`['${path}']`) });
      expect(errorsOf(reading).map(placed)).toEqual(['dataset.yaml:3:8 E_FILE']);
      expect(errorsOf(reading)[0]?.message).toContain('out of the dataset folder');
    },
  );

  it.each(['%2e%2e/agents.yaml', 'agnets.yaml', 'none/*.yaml'])('%s fits no file, which is an error', async (path) => {
    const reading = await readFiles({ 'dataset.yaml': manifest(`['${path}']`) });
    expect(errorsOf(reading).map(({ code, message }) => [code, message])).toEqual([['E_FILE', `no file fits \`${path}\``]]);
  });

  it('a misspelt name gets a suggestion', async () => {
    const reading = await readFiles({ 'dataset.yaml': manifest('agnets.yaml') });
    expect(errorsOf(reading)[0]?.hint).toBe('Did you mean agents.yaml?');
  });

  it.each(['/dev/zero', '~/x.yaml', 'file:///etc/passwd.yaml', '..%2fx.yaml', '\\\\host\\x.yaml'])('%s is never opened', async (path) => {
    const reading = await readFiles({ 'dataset.yaml': manifest(JSON.stringify(path)) });
    expect(errorsOf(reading).map(placed)).toEqual(['dataset.yaml:3:7 E_FILE']);
    expect(reading.sources.map(({ file }) => file)).toEqual(['dataset.yaml']);
  });

  it('links out of the folder, to a device or to themselves, pipes and folders are refused, whatever their names', async () => {
    await withDataset(
      { 'out/o.yaml': 'places: {x: X}\n', 'out/dataset.yaml': manifest('"*.yaml"'), 'in/dataset.yaml': manifest('["*.yaml", more.yaml]') },
      async (folder) => {
        const inside = join(folder, 'in');
        await symlink('/dev/zero', join(inside, 'zero.yaml'));
        await symlink(join(inside, 'loop.yaml'), join(inside, 'loop.yaml'));
        await symlink(join(folder, 'out', 'o.yaml'), join(inside, 'o.yaml'));
        await promisify(execFile)('mkfifo', [join(inside, 'pipe.yaml')]);
        await mkdir(join(inside, 'more.yaml'));
        const { problems, records } = await readDataset(inside);
        expect(problems.map(({ file, code, message }) => [file, code, message])).toEqual([
          ['dataset.yaml', 'E_FILE', 'no file fits `more.yaml`'],
          ['loop.yaml', 'E_FILE', 'the file cannot be read (ELOOP)'],
          ['o.yaml', 'E_FILE', 'the file lies outside the dataset folder: a link leads out of it'],
          ['pipe.yaml', 'E_FILE', 'this is not a plain file'],
          ['zero.yaml', 'E_FILE', 'the file lies outside the dataset folder: a link leads out of it'],
        ]);
        expect([...records]).toEqual([]);
        // dataset.yaml and the seals are read without being listed
        await rm(join(inside, 'dataset.yaml'));
        await symlink(join(folder, 'out', 'dataset.yaml'), join(inside, 'dataset.yaml'));
        expect((await readDataset(inside)).problems.map(placed)).toEqual(['dataset.yaml:0:0 E_FILE']);
      },
    );
  });

  it('seals that are a link out of the folder are refused', async () => {
    await withDataset({ ...GROUND, ...articleWith(''), 'outside.txt': 'text: x\n' }, async (folder) => {
      await symlink('/dev/zero', join(folder, 'articles', 'a.seals.yaml'));
      expect((await readDataset(folder)).problems.filter(({ severity }) => severity === 'error').map(placed)).toEqual([
        'articles/a.seals.yaml:0:0 E_FILE',
      ]);
    });
  });

  it('a file that no pattern fits is a warning', async () => {
    const reading = await readFiles({ 'dataset.yaml': manifest('agents.yaml') });
    expect(reading.problems.filter(({ code, line }) => code === 'W_UNUSED' && line === 0).map(({ file }) => file)).toEqual([
      'articles/none.yaml',
      'pad.ndjson',
    ]);
  });

  it('a folder without dataset.yaml, and no folder, are one error each', async () => {
    await withDataset({ 'a.txt': '' }, async (folder) => {
      expect((await readDataset(folder)).problems.map(placed)).toEqual(['dataset.yaml:0:0 E_FILE']);
      expect((await readDataset(join(folder, 'none'))).problems.map(placed)).toEqual(['dataset.yaml:0:0 E_FILE']);
    });
  });

  it('a file above the limit is refused with the limit and the setting', async () => {
    const files = { ...GROUND, 'articles/none.yaml': 'places: {}\n', 'big.yaml': `# ${'x'.repeat(2_000)}\nplaces: {}\n` };
    const limits = { ...SEED_LIMITS, fileBytes: 1_000 };
    const problem = (await withDataset(files, (folder) => readDataset(folder, { limits }))).problems.find(({ code }) => code === 'E_SIZE');
    expect(problem).toMatchObject({ file: 'big.yaml' });
    expect(`${problem?.message} ${problem?.hint}`).toMatch(/1000.*ONRECORD_MAX_FILE/);
  });
});
