import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, type Running } from './run.js';

let folder = '';
let running: Running | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-watch-'));
  await mkdir(join(folder, 'articles', 'old'), { recursive: true });
  await writeFile(join(folder, 'dataset.yaml'), 'dataset: small\ntitle: Small\nread: ["*.yaml", "*/*.yaml", "*/*/*.yaml"]\n');
  await writeFile(join(folder, 'a.yaml'), 'places: {p: P}\n');
  await writeFile(join(folder, 'articles', 'b.yaml'), 'topics: {t: T}\n');
  await writeFile(join(folder, 'articles', 'old', 'd.yaml'), 'topics: {u: U}\n');
});

afterEach(async () => {
  running?.signal('SIGKILL');
  await running?.ended;
  await rm(folder, { recursive: true });
});

const watch = async (...more: string[]): Promise<Running> => {
  running = begin(['check', folder, '--watch', '--quiet', ...more], {}, folder);
  await running.says(/Watching; Ctrl-C ends it/);
  return running;
};

describe('onrecord check --watch', () => {
  it('checks again on every save, of whatever kind, and ends with status 0', async () => {
    const { says, signal, ended } = await watch();
    await says(/^\d\d:\d\d:\d\d small: \d+ records in 4 files; 0 errors/m);

    await writeFile(join(folder, 'a.yaml'), 'places: {P: P}\n');
    await says(/a\.yaml:1:10 E_ID/);
    await says(/^\d\d:\d\d:\d\d small: .* 1 error,/m);

    // As many editors save: a file beside it takes its place, twice in a row.
    for (const name of ['Q', 'R']) {
      await writeFile(join(folder, 'articles', '.b.yaml.tmp'), `topics: {${name}: T}\n`);
      await rename(join(folder, 'articles', '.b.yaml.tmp'), join(folder, 'articles', 'b.yaml'));
      await says(new RegExp(`b\\.yaml:1:10 E_ID.*\\n.*topics: \\{${name}: T\\}`));
    }
    await appendFile(join(folder, 'articles', 'b.yaml'), 'places: {S: S}\n');
    await says(/b\.yaml:2:10 E_ID/);

    await mkdir(join(folder, 'articles', 'more'));
    await writeFile(join(folder, 'articles', 'more', 'c.yaml'), 'topics: {U: U}\n');
    await says(/more\/c\.yaml:1:10 E_ID/);
    await writeFile(join(folder, 'articles', 'more', 'c.yaml'), 'topics: {V: [}\n');
    await says(/more\/c\.yaml:1:\d+ E_SYNTAX/);
    await rm(join(folder, 'articles', 'more'), { recursive: true });
    await says(/in 4 files; 3 errors,/);

    signal('SIGINT');
    const { status, err } = await ended;
    expect(status).toBe(0);
    expect(err).not.toContain('    at ');
  }, 20_000);

  it('goes on when the dataset is away for a while, and is silent about what changes nothing; says which quotes the texts do not hold', async () => {
    await mkdir(join(folder, 'texts'));
    await writeFile(join(folder, 'texts', '1'), 'The boats were full.');
    const { says, signal, ended } = await watch('--texts', join(folder, 'texts'));
    await rename(join(folder, 'dataset.yaml'), join(folder, 'away'));
    await says(/E_FILE.*dataset\.yaml|dataset\.yaml.*E_FILE/);
    await rename(join(folder, 'away'), join(folder, 'dataset.yaml'));
    await writeFile(join(folder, 'note.txt'), 'not a seed');
    await writeFile(join(folder, 'a.yaml'), 'places: {P: P}\n');
    await says(/E_ID/);
    await writeFile(join(folder, 'articles', 'b.yaml'), 'article: b\nsaid:\n  - {who: x, says: [a: The boats, b: The boats are full.]}\n');
    await says(/articles\/b\.yaml:3:38: error E_QUOTE_ABSENT/);
    await says(/b\.yaml:3:24 E_UNSEALED/);
    await says(/small: .* in 4 files; [3-9] errors,/);
    signal('SIGTERM');
    const { status, out } = await ended;
    expect(status).toBe(0);
    expect(out.trim().split('\n').length).toBeLessThanOrEqual(5);
  }, 20_000);
});
