import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerCheck } from '../../src/cli/check.js';
import { registerCoverage } from '../../src/cli/coverage.js';
import { registerInit } from '../../src/cli/init.js';
import { registerNew } from '../../src/cli/new-article.js';
import { registerSeal } from '../../src/cli/seal.js';
import { type Ended, runIn } from './in-process.js';

const TEXT = `Fête: Library "closed" for 3 days
By Tom Hale

It rained. Head librarian Ana Reyes said on Tuesday that it was dry.
“Nobody \u202e knew,” she said.
`;

let folder = '';
let dataset = '';
let text = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-new-'));
  dataset = join(folder, 'millbrook');
  text = join(folder, 'library.txt');
  await writeFile(text, TEXT);
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]): Promise<Ended> =>
  runIn(folder, [registerInit, registerNew, registerCheck, registerSeal, registerCoverage], args);
const make = (...more: string[]): ReturnType<typeof run> => run('new', 'article', '--text', text, ...more);

describe('onrecord new article', () => {
  it('makes a file with slug, headline, digest and each sentence that needs attention, in the order of the text', async () => {
    const file = join(folder, 'a.yaml');
    expect(await make('--out', file)).toMatchObject({ out: expect.stringContaining(`${file}: 3 sentences need attention.`), exit: 0 });
    const source = await readFile(file, 'utf8');
    expect(source).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/article\.json\n/);
    expect(source).toMatch(/^article: fete-library-closed-for-3-days\nheadline: "Fête: Library \\"closed\\" for 3 days"\n# outlet: /m);
    expect(source).toMatch(/^text: sha256:[0-9a-f]{64}\n# The text has 143 code points and 5 sentences; 3 of them need attention\.$/m);
    expect(source.slice(source.indexOf('\n#~'))).toBe(
      '\n#~ 0-33  line 1  3; a quotation\n#~   Fête: Library "closed" for 3 days\n' +
        '#~ 58-115  line 4  said\n#~   Head librarian Ana Reyes said on Tuesday that it was dry.\n' +
        '#~ 116-142  line 5  said; a quotation\n#~   “Nobody   knew,” she said.\n',
    );
    expect(source).toMatch(/BEFORE THIS FILE IS SHARED/);
  });

  it('makes a file that passes the check of a new dataset, which warns once of its comments, and names the schema there', async () => {
    await run('init', dataset);
    const file = join(dataset, 'articles', 'closed.yaml');
    await make('--out', file, '--slug', 'library-closed');
    expect(await readFile(file, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schema\/article\.json\n[\s\S]*\narticle: library-closed\n/,
    );
    const { out, err, exit } = await run('check', dataset);
    expect(out).toMatch(/; 0 errors, 1 warning\n$/);
    expect(err).toMatch(/closed\.yaml:\d+:1 warning W_DRAFT 6 comment lines/);
    expect(exit).toBe(0);
  });

  it('is filled in, sealed and covered; the comments stay until they are taken away', async () => {
    await run('init', dataset);
    const file = join(dataset, 'articles', 'closed.yaml');
    await make('--out', file);
    const filled = (await readFile(file, 'utf8'))
      .replace('# outlet: slug-of-the-outlet', 'outlet: millbrook-gazette')
      .concat(
        'said:\n  - who: ana-reyes\n    says: [{dry: {quote: it was dry, also: Nobody}}]\n  - voice: true\n    says: [{closed: Library "closed" for 3 days}]\n',
      )
      .concat('claims: {dry: The head librarian found it dry., closed: The library of Millbrook was closed for 3 days.}\n');
    await writeFile(file, filled);
    expect(await run('seal', file, '--text', text)).toMatchObject({ exit: 0 });
    expect(await run('coverage', file, '--texts', folder)).toMatchObject({
      out: expect.stringContaining('3 covered, 0 marked, 0 open'),
      exit: 0,
    });
    expect((await run('check', dataset)).err).toContain('W_DRAFT');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^#~.*\n/gm, ''));
    expect(await run('check', dataset)).toMatchObject({ out: expect.stringMatching(/nothing wrong\n$/), exit: 0 });
  });

  it('asks for a title when the text begins without a headline, and takes the slug from the name of the text', async () => {
    await writeFile(text, 'It rained in Elling.\nThe port said so.\n');
    await run('init', dataset);
    const file = join(dataset, 'articles', 'a.yaml');
    expect((await make('--out', file)).out).toContain('To fill in: `title` (without it `onrecord check` fails)');
    expect(await readFile(file, 'utf8')).toMatch(/\narticle: library\n# title: your title/);
    expect(await run('check', dataset)).toMatchObject({
      err: expect.stringMatching(/E_MISSING_KEY the key `headline` is missing/),
      exit: 3,
    });
  });

  it('never overwrites a file or its sibling', async () => {
    const file = join(folder, 'a.yaml');
    await writeFile(file, 'mine');
    expect(await make('--out', file)).toMatchObject({ code: 'USAGE', exit: 2 });
    expect(await readFile(file, 'utf8')).toBe('mine');
    await writeFile(join(folder, 'b.seals.yaml'), 'mine');
    expect(await make('--out', join(folder, 'b.yaml'))).toMatchObject({
      failure: expect.stringContaining('b.seals.yaml is there already'),
      exit: 2,
    });
    await expect(readFile(join(folder, 'b.yaml'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['an empty text', () => Buffer.from(' \n'), /E_FILE The file is empty/],
    ['a binary file', () => Buffer.from([0x49, 0, 0x73]), /E_ENCODING .*NUL/],
    ['bytes that are not UTF-8', () => Buffer.from([0x49, 0xea, 0x73]), /E_ENCODING .*not UTF-8/],
    ['a text of 50 MB', () => Buffer.alloc(50 * 1024 * 1024, 0x20), /E_SIZE/],
  ])('refuses %s', async (_, bytes, expected) => {
    await writeFile(text, bytes());
    expect(await make('--out', join(folder, 'a.yaml'))).toMatchObject({
      err: expect.stringMatching(expected),
      code: 'DATA_INVALID',
      exit: 3,
    });
    await expect(readFile(join(folder, 'a.yaml'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['a text that is missing', () => ['--text', join(folder, 'none')], 3],
    ['a bad slug', () => ['--slug', 'Not A Slug'], 2],
    ['a file that is no YAML', () => ['--out', join(folder, 'a.txt')], 2],
    ['a folder that is a file', () => ['--out', join(text, 'a.yaml')], 2],
  ])('refuses %s', async (_, more, exit) => {
    expect((await make('--out', join(folder, 'a.yaml'), ...more())).exit).toBe(exit);
  });
});
