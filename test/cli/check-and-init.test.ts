import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { registerCheck } from '../../src/cli/check.js';
import { registerInit } from '../../src/cli/init.js';
import { verifyDataset } from '../../src/ingest/sealing/verify-dataset.js';
import { type Ended, runIn } from './in-process.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-check-'));
});

afterEach(() => rm(folder, { recursive: true }));

const run = (env: NodeJS.ProcessEnv, ...args: string[]): Promise<Ended> => runIn(folder, [registerCheck, registerInit], args, env);

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const MANIFEST = 'dataset: small\ntitle: Small\nread: "*.yaml"\n';

describe('onrecord init', () => {
  it('makes a dataset in which nothing is wrong and whose evidence stands in its text', async () => {
    const dir = join(folder, 'new', 'mine');
    expect((await run({}, 'init', dir)).out).toContain(`onrecord start ${dir}`);
    expect(await run({}, 'check', dir)).toEqual({
      out: 'first-dataset: 26 records in 5 files; nothing wrong\n',
      err: '',
      exit: 0,
      failure: null,
      code: null,
    });
    const { articles, problems } = await verifyDataset({ dataset: dir, texts: join(dir, 'texts') });
    expect(problems).toEqual([]);
    expect(articles.map(({ sameVersion, evidence }) => [sameVersion, evidence.length])).toEqual([[true, 4]]);
  });

  it('brings the schemas that its files name, and keeps the database out of git', async () => {
    const dir = join(folder, 'mine');
    await run({}, 'init', dir);
    expect(await readFile(join(dir, '.gitignore'), 'utf8')).toContain('.onrecord/');
    for (const file of ['dataset.yaml', 'agents.yaml', 'works.yaml', 'measures.yaml', 'articles/first-article.yaml']) {
      const [, schema = ''] = /\$schema=(\S+)/.exec(await readFile(join(dir, file), 'utf8')) ?? [];
      await access(join(dirname(join(dir, file)), schema));
    }
  });

  it('takes an empty folder and refuses one that holds something, or a file', async () => {
    const dir = join(folder, 'mine');
    await mkdir(dir);
    expect((await run({}, 'init', dir)).exit).toBe(0);
    const before = await readdir(dir);
    expect(await run({}, 'init', dir)).toMatchObject({ exit: 2, failure: expect.stringContaining('not empty') });
    expect(await readdir(dir)).toEqual(before);
    await write({ file: '' });
    expect(await run({}, 'init', join(folder, 'file'))).toMatchObject({ exit: 2, failure: expect.stringContaining('not a folder') });
  });
});

describe('onrecord check', () => {
  it('names every fault with its line and ends with status 3', async () => {
    await write({
      'dataset.yaml': MANIFEST,
      'a.yaml': 'people:\n  x: {name: X, alias: Y}\nplaces: {p: P}\n',
      'b.yaml': 'topics: {t: {name: T, kind: isue}}\n',
    });
    const { out, err, exit, failure } = await run({}, 'check', folder);
    expect(exit).toBe(3);
    expect(failure).toBe('2 errors in the seed files.');
    expect(err).toContain(
      'a.yaml:2:16 E_UNKNOWN_KEY unknown key `alias`\n    2 |   x: {name: X, alias: Y}\n                       ^\n    Did you mean aliases?',
    );
    expect(err).toContain('b.yaml:1:29 E_VALUE "isue" is not one of issue, event, case, program, proposal');
    expect(out).toMatch(/^small: \d+ records in 3 files; 2 errors, \d+ warnings\n$/);
  });

  it('prints errors only with --quiet, and nothing when there are none', async () => {
    await write({ 'dataset.yaml': MANIFEST, 'a.yaml': 'places: {p: P}\n' });
    expect(await run({}, 'check', folder)).toMatchObject({ exit: 0, err: expect.stringContaining('W_UNUSED') });
    expect(await run({}, 'check', folder, '--quiet')).toEqual({ out: '', err: '', exit: 0, failure: null, code: null });
  });

  it('takes a warning for an error with --strict', async () => {
    await write({ 'dataset.yaml': MANIFEST, 'a.yaml': 'places: {p: P}\n' });
    expect(await run({}, 'check', folder, '--strict')).toMatchObject({
      exit: 3,
      err: expect.stringContaining('W_UNUSED'),
      failure: expect.stringMatching(/^\d+ warnings? in the seed files, and --strict\.$/),
    });
    await write({ 'a.yaml': 'places: {}\n' });
    expect(await run({}, 'check', folder, '--strict')).toMatchObject({ exit: 0 });
  });

  it('prints JSON that a program can read', async () => {
    await write({ 'dataset.yaml': MANIFEST, 'a.yaml': 'places: {P: P}\n' });
    const { out, exit } = await run({}, 'check', folder, '--json');
    expect(exit).toBe(3);
    expect(JSON.parse(out)).toMatchObject([
      { dataset: 'dataset:small', problems: [{ code: 'E_ID', file: 'a.yaml', line: 1, column: 10 }] },
    ]);
  });

  it('finds the datasets below a folder and below its seeds, each with its own path', async () => {
    await write({
      'seeds/one/dataset.yaml': MANIFEST,
      'seeds/two/dataset.yaml': MANIFEST,
      'seeds/two/a.yaml': 'places: {P: P}\n',
      'seeds/one/a.yaml': 'places: {}\n',
    });
    for (const dir of [folder, join(folder, 'seeds')]) {
      const { out, err } = await run({}, 'check', dir);
      expect(out.split('\n')).toHaveLength(3);
      expect(err).toContain(`${join(folder, 'seeds', 'two', 'a.yaml')}:1:10 E_ID`);
      expect(err).toContain('1 | places: {P: P}');
    }
  });

  it('watches for people only', async () => {
    await write({ 'dataset.yaml': MANIFEST, 'a.yaml': 'places: {p: P}\n' });
    expect(await run({}, 'check', folder, '--watch', '--json')).toMatchObject({
      exit: 2,
      failure: expect.stringContaining('leave --json out'),
    });
  });

  it('says what to do where there is no dataset', async () => {
    expect(await run({}, 'check', folder)).toMatchObject({ exit: 2, failure: expect.stringContaining('onrecord init') });
  });

  it('refuses a file above ONRECORD_MAX_FILE', async () => {
    await write({ 'dataset.yaml': MANIFEST, 'a.yaml': `# ${'x'.repeat(500)}\n` });
    const { err, exit } = await run({ ONRECORD_MAX_FILE: '200' }, 'check', folder);
    expect(exit).toBe(3);
    expect(err).toContain('E_SIZE');
  });
});
