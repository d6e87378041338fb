import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerBrowser } from '../../src/cli/browser.js';
import { saveFiles } from '../../src/cli/save-files.js';
import { runIn } from './in-process.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-browser-'));
});
afterEach(() => rm(folder, { recursive: true }));

const browser = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => runIn(folder, [registerBrowser], ['browser', ...args], env);

describe('onrecord browser', () => {
  it('says where the Browser of a server of the user’s own usually is, and how to get our style and queries', async () => {
    const { out, failure } = await browser([], { NEO4J_URI: 'bolt://db.example:7687', NEO4J_PASSWORD: 'secret' });
    expect([out, failure]).toEqual([expect.stringMatching(/http:\/\/db\.example:7474\/browser\/.*onrecord browser --save DIR/), null]);
  });

  it.each([['--save', 'x'], []])('refuses a NEO4J_URI that is no address: %j', async (...args) => {
    expect((await browser(args, { NEO4J_URI: 'localhost' })).code).toBe('USAGE');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that no database runs', async () => {
    expect((await browser([])).code).toBe('DATABASE_STOPPED');
  });

  it('saves style, queries and instructions into a new or an empty folder, whole', async () => {
    const [made, empty] = [join(folder, 'new', 'files'), join(folder, 'empty')];
    await mkdir(empty);
    for (const dir of [made, empty]) {
      const { out } = await browser(['--save', dir], { NEO4J_URI: 'bolt://db.example:7687', NEO4J_PASSWORD: 'secret' });
      expect(out).toMatch(/ 20 saved queries .* README\.md /);
      expect((await readdir(dir)).sort()).toEqual(['README.md', 'queries', 'style.grass']);
      expect(await readdir(join(dir, 'queries'))).toHaveLength(20);
      const text = await readFile(join(dir, 'README.md'), 'utf8');
      expect([text.includes('bolt://db.example:7687'), text.includes('secret')]).toEqual([true, false]);
    }
  });

  it('touches no folder that holds something, and no file', async () => {
    await writeFile(join(folder, 'mine'), 'mine');
    for (const dir of [folder, join(folder, 'mine')]) expect((await browser(['--save', dir])).code).toBe('USAGE');
    expect(await readdir(folder)).toEqual(['mine']);
  });
});

describe('saving files', () => {
  it('leaves nothing behind when one of them cannot be written', async () => {
    const files = ['one', 'two/three', 'one/four'].map((path) => ({ path, content: path }));
    await expect(saveFiles(folder, files)).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that a folder cannot be written', async () => {
    // Root may write anywhere, so it steps back for as long as this takes
    const root = process.getuid?.() === 0;
    await chmod(folder, 0o555);
    if (root) process.seteuid?.(65_534);
    try {
      await expect(saveFiles(folder, [{ path: 'one', content: '' }])).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
    } finally {
      if (root) process.seteuid?.(0);
      await chmod(folder, 0o700);
    }
  });
});
