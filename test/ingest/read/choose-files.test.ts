import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fits } from '../../../src/ingest/read/list-files.js';
import { readDataset } from '../../../src/ingest/read-dataset.js';
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

  it('a link out of the folder is refused, whatever its name', async () => {
    await withDataset(
      { 'outside.yaml': 'places: {x: X}\n', ...Object.fromEntries(Object.entries(GROUND).map(([path, text]) => [`in/${path}`, text])) },
      async (folder) => {
        await symlink(join(folder, 'outside.yaml'), join(folder, 'in', 'linked.yaml'));
        const reading = await readDataset(join(folder, 'in'));
        const found = reading.problems.filter(({ file }) => file === 'linked.yaml');
        expect(found.map(placed)).toEqual(['linked.yaml:0:0 E_FILE']);
        expect([...reading.records].some(({ record }) => record.id === 'place:x')).toBe(false);
      },
    );
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
    const [problem] = await withDataset(files, async (folder) => (await readDataset(folder, { maxFileBytes: 1_000 })).problems);
    expect(problem).toMatchObject({ code: 'E_SIZE', file: 'big.yaml' });
    expect(`${problem?.message} ${problem?.hint}`).toMatch(/1000.*ONRECORD_MAX_FILE/);
  });
});
