import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerSeal } from '../../src/cli/seal.js';
import { registerUnseal } from '../../src/cli/unseal.js';
import { registerVerify } from '../../src/cli/verify.js';
import { FERRIES } from '../evidence/ferries.js';
import { FERRY_ARTICLE } from '../ingest/sealing/ferry-article.js';
import { type Ended, runIn } from './in-process.js';

let folder = '';
let article = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-seal-'));
  await mkdir(join(folder, 'texts'));
  await mkdir(join(folder, 'seeds', 'articles'), { recursive: true });
  article = join(folder, 'seeds', 'articles', 'ferries.yaml');
  await writeFile(article, FERRY_ARTICLE);
  await writeFile(join(folder, 'seeds', 'agents.yaml'), 'people: {tobe-okafor: Tobe Okafor}\n');
  await writeFile(join(folder, 'texts', '7'), `\ufeff${FERRIES.normalize('NFD').replaceAll('\n', '\r\n')}`);
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]): Promise<Ended> => runIn(folder, [registerSeal, registerUnseal, registerVerify], args);
const seeds = (): string => join(folder, 'seeds');
const texts = (): string => join(folder, 'texts');

describe('onrecord seal and onrecord verify', () => {
  it('seal a folder against texts of any name and form, and everything matches', async () => {
    expect(await run('seal', seeds(), '--texts', texts())).toMatchObject({ out: `${article}: 16 sealed, 16 in all\n`, exit: 0 });
    expect((await readdir(join(seeds(), 'articles'))).sort()).toEqual(['ferries.seals.yaml', 'ferries.yaml']);
    expect(await run('verify', seeds(), '--texts', texts())).toMatchObject({
      out: 'harbor-times-ferry-count  16 of 16 match  7\n16 match, 0 do not, 0 not checked.\n',
      exit: 0,
    });
  });

  it('write nothing the second time', async () => {
    await run('seal', article, '--text', join(texts(), '7'));
    const before = await readFile(article, 'utf8');
    expect(await run('seal', article)).toMatchObject({ out: `${article}: 16 sealed, nothing to do\n`, exit: 0 });
    expect(await readFile(article, 'utf8')).toBe(before);
  });

  it('name every problem with its place and write nothing', async () => {
    await writeFile(article, FERRY_ARTICLE.replace('The boats were full.', 'The boats were empty.').replace('"a fable"', '“a fable”'));
    const { err, failure, exit } = await run('seal', seeds(), '--texts', texts());
    expect(err).toMatch(/ferries\.yaml:29:21: error E_QUOTE_ABSENT .* \(said\[0\]\.says\[2\]\.boats-full\)\n {4}/);
    expect(err).toMatch(/ferries\.yaml:38:18: error E_QUOTE_ABSENT .*" \(U\+0022\) where the quote has “ \(U\+201C\)/);
    expect([failure, exit]).toEqual(['2 problems; no file was sealed.', 3]);
    expect(await readdir(join(seeds(), 'articles'))).toEqual(['ferries.yaml']);
  });

  it('find evidence again in a changed text that is offered as the article’s, and exit 3', async () => {
    await run('seal', seeds(), '--texts', texts());
    const changed = join(folder, 'changed.txt');
    await writeFile(changed, FERRIES.replace('spokesperson', 'speaker').replace('a fable', 'a fairy tale'));
    const { out, failure, exit } = await run('verify', seeds(), '--as', `harbor-times-ferry-count=${changed}`);
    expect(out).toContain('VERSION_CHANGED_SPAN_FOUND 380-405 is now at 375-400 (said[1].says[0].ferry-riders-union.at)');
    expect(out).toMatch(/SPAN_ABSENT 225-242 \(said\[0\]\.as\.at\)/);
    expect(out).toMatch(/SPAN_ABSENT 436-443/);
    expect(out).toContain('of 16 match  changed.txt (another version)');
    expect([failure, exit]).toEqual([expect.stringContaining('do not match'), 3]);
  });

  it('say at once when quotes were added and the text is not at hand', async () => {
    await run('seal', seeds(), '--texts', texts());
    const sealed = await readFile(article, 'utf8');
    await writeFile(article, sealed.replace(/: 380-405 9b43c95d/, ': "put the number"').replace(/at: 542-557 2ee20fb3/, 'quote: did not'));
    const { err, exit } = await run('seal', seeds());
    expect(exit).toBe(3);
    expect(err).toMatch(/ferries\.yaml:5:7: error E_TEXT_UNKNOWN .*no text is given.*\n.*--text FILE.*verify/);
    expect(err.match(/E_TEXT_UNKNOWN/g)).toHaveLength(1);
  });

  it.each([
    ['nothing in it', '', /E_FILE The file is empty/],
    ['white space alone', ' \n', /E_FILE The file is empty/],
    ['NUL characters', Buffer.from([0x49, 0, 0x73]), /E_ENCODING .*NUL character \(character 1,/],
    ['bytes that are no UTF-8', Buffer.from([0x49, 0xff]), /E_ENCODING The file is not UTF-8 at byte 1\./],
    ['UTF-16', Buffer.from('\ufeffPort', 'utf16le'), /E_ENCODING .* at byte 0: this looks like UTF-16/],
  ])('refuse a text with %s', async (_, bytes, message) => {
    await writeFile(join(folder, 'bad'), bytes);
    for (const args of [
      ['seal', article, '--text', join(folder, 'bad')],
      ['verify', seeds(), '--as', `harbor-times-ferry-count=${join(folder, 'bad')}`],
    ])
      expect(await run(...args)).toMatchObject({ exit: 3, err: expect.stringMatching(message) });
  });

  it('refuse a text of 50 MB without reading it', async () => {
    const big = join(folder, 'big');
    await writeFile(big, '');
    await truncate(big, 50 * 1024 * 1024);
    expect(await run('seal', article, '--text', big)).toMatchObject({
      exit: 3,
      err: expect.stringContaining('E_SIZE The file has 50 MB; a text has at most 32 MB'),
    });
  });

  it('name articles whose text is not at hand as not checked, and fail when there is no other', async () => {
    await run('seal', seeds(), '--texts', texts());
    await writeFile(join(texts(), '7'), 'another text');
    const { out, failure, exit } = await run('verify', seeds(), '--texts', texts());
    expect(out).toContain('not checked: the text of its 16 passages is not at hand');
    expect(failure).toContain('Nothing was checked: no text of the dataset is at hand.');
    expect(exit).toBe(3);
  });

  it('report as JSON', async () => {
    await run('seal', seeds(), '--texts', texts());
    const { out } = await run('verify', seeds(), '--texts', texts(), '--json');
    expect(JSON.parse(out)).toMatchObject({
      summary: { matching: 16, notMatching: 0, notChecked: 0, errors: 0 },
      articles: [{ sameVersion: true }],
      problems: [],
    });
    const changed = join(folder, 'changed.txt');
    await writeFile(changed, FERRIES.replace('spokesperson', 'speaker'));
    const other = await run('verify', seeds(), '--as', `harbor-times-ferry-count=${changed}`, '--json');
    expect(other.exit).toBe(3);
    const [report] = (JSON.parse(other.out) as { articles: [{ sameVersion: boolean; evidence: { ranges: string; verdict: unknown }[] }] })
      .articles;
    expect([report.sameVersion, report.evidence.length]).toEqual([false, 16]);
    expect(report.evidence.find(({ ranges }) => ranges === '380-405')).toEqual({
      line: expect.any(Number),
      path: 'said[1].says[0].ferry-riders-union.at',
      ranges: '380-405',
      verdict: { kind: 'VERSION_CHANGED_SPAN_FOUND', ranges: [{ start: 375, end: 400 }] },
    });
  });

  it('count quotes that are not sealed, and seals that are lost, as not verified', async () => {
    expect(await run('verify', seeds(), '--texts', texts())).toMatchObject({ err: expect.stringContaining('E_UNSEALED'), exit: 3 });
    await run('seal', seeds(), '--texts', texts());
    await rm(join(seeds(), 'articles', 'ferries.seals.yaml'));
    expect(await run('verify', seeds(), '--texts', texts())).toMatchObject({ err: expect.stringContaining('E_SEAL_MISSING'), exit: 3 });
  });

  it('pass over files of the folder that are no texts, by name', async () => {
    await writeFile(join(texts(), 'latin1'), Buffer.from([0x49, 0xea, 0x73]));
    await writeFile(join(texts(), 'binary'), Buffer.from([0x49, 0, 0x73]));
    await writeFile(join(texts(), 'empty'), '');
    const { err, exit } = await run('seal', seeds(), '--texts', texts());
    expect(exit).toBe(0);
    expect(err).toMatch(/latin1: warning E_ENCODING The file is not UTF-8 at byte 1/);
    expect(err).toMatch(/binary: warning E_ENCODING .*NUL/);
    expect(err).toMatch(/empty: warning E_FILE The file is empty/);
  });

  it.each([
    ['a folder that is missing', () => ['seal', seeds(), '--texts', join(folder, 'none')], 2],
    ['an article that is missing', () => ['seal', join(folder, 'none.yaml')], 2],
    ['no texts at all', () => ['verify', seeds()], 2],
    ['an article that is not in the dataset', () => ['verify', seeds(), '--as', `nobody=${join(texts(), '7')}`], 3],
    ['a bad --as', () => ['verify', seeds(), '--as', 'nobody'], 2],
    ['a text that is missing', () => ['seal', article, '--text', join(folder, 'none')], 3],
    ['an article that is not UTF-8', () => ['seal', join(folder, 'bytes.yaml')], 3],
  ])('refuse %s', async (_, args, exit) => {
    await writeFile(join(folder, 'bytes.yaml'), Buffer.from([0x61, 0xff]));
    expect((await run(...args())).exit).toBe(exit);
  });
});

describe('onrecord unseal', () => {
  it('shows the quotes for editing, says that they are not to be shared, and seal takes them back', async () => {
    await run('seal', seeds(), '--texts', texts());
    const sealed = await readFile(article, 'utf8');
    const { out, err, exit } = await run('unseal', seeds(), '--texts', texts());
    expect({ out, exit }).toEqual({ out: `${article}: 16 of 16 unsealed\n`, exit: 0 });
    expect(err).toContain('run `onrecord seal` before you share them');
    expect(await readFile(article, 'utf8')).toContain('quote: "412,000"');
    await run('seal', seeds(), '--texts', texts());
    expect(await readFile(article, 'utf8')).toBe(sealed);
    expect(await run('unseal', article, '--text', join(texts(), '7'), '--line', '7-9', '--json')).toMatchObject({ exit: 0 });
    expect(await run('unseal', article, '--text', join(texts(), '7'), '--line', '1')).toMatchObject({
      out: `${article}: nothing to unseal among 16\n`,
      err: '',
    });
  });

  it('opens all files or none', async () => {
    await run('seal', seeds(), '--texts', texts());
    const before = await readFile(article, 'utf8');
    const second = join(seeds(), 'articles', 'second.yaml');
    await writeFile(second, before.replace(/text: sha256:../, 'text: sha256:00').replace('harbor-times-ferry-count', 'second'));
    const { err, failure, exit } = await run('unseal', seeds(), '--texts', texts());
    expect(err).toMatch(
      /second\.yaml:5:7: error E_TEXT_UNKNOWN .*\(sha256 00[0-9a-f]{10}…\) is not at hand: the one text given is another/,
    );
    expect([failure, exit]).toEqual(['1 problem; no file was unsealed.', 3]);
    expect(await readFile(article, 'utf8')).toBe(before);
  });

  it('names `verify --as` when the text given is another version', async () => {
    await run('seal', seeds(), '--texts', texts());
    const changed = join(folder, 'changed.txt');
    await writeFile(changed, FERRIES.replace('spokesperson', 'speaker'));
    const { err, exit } = await run('unseal', article, '--text', changed);
    expect(err).toContain(`onrecord verify ${article} --as harbor-times-ferry-count=FILE`);
    expect(exit).toBe(3);
  });

  it.each([
    ['lines of several files', () => ['unseal', seeds(), '--line', '3']],
    ['lines that are none', () => ['unseal', article, '--line', '7-3']],
    ['a path that is missing', () => ['unseal', join(folder, 'none')]],
  ])('refuses %s', async (_, args) => {
    await writeFile(join(seeds(), 'articles', 'second.yaml'), 'article: second\n');
    expect((await run(...args())).exit).toBe(2);
  });
});
