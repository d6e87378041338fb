import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { registerGenerate } from '../../src/cli/generate.js';
import { readConfig } from '../../src/config.js';
import { AppError } from '../../src/errors.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-generate-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ readonly out: string; readonly failure: AppError | null }> {
  let out = '';
  const program = new Command().exitOverride();
  registerGenerate(program, { config: () => readConfig({}, folder), out: (text) => void (out += text), err: () => undefined });
  try {
    await program.parseAsync(['generate', ...args], { from: 'user' });
    return { out, failure: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { out, failure: error };
  }
}

describe('onrecord generate', () => {
  it('writes a dataset, and texts when asked, and says what to do with it', async () => {
    const [out, texts] = [join(folder, 'set'), join(folder, 'texts')];
    const done = await run('--assertions', '30', '--seed', '4', '--out', out, '--with-texts', texts);
    expect(done.failure).toBeNull();
    expect(done.out).toMatch(/30 assertions of \d+ claims in \d+ works/);
    expect(done.out).toContain(`onrecord check ${out}`);
    expect(await readdir(out)).toContain('dataset.yaml');
    expect((await readdir(texts)).every((name) => name.endsWith('.txt'))).toBe(true);
  });

  it.each([
    ['--assertions', '0'],
    ['--assertions', '1e3'],
    ['--assertions', '10000001'],
    ['--seed', '-1'],
    ['--seed', '4294967296'],
  ])('refuses %s %s and names the bounds', async (option, value) => {
    const { failure } = await run('--assertions', '5', option, value, '--out', join(folder, 'set'));
    expect(failure?.code).toBe('USAGE');
    expect(failure?.message).toMatch(/takes a whole number from \d+ to \d+/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves a folder alone that holds something', async () => {
    await writeFile(join(folder, 'mine.txt'), 'mine');
    expect((await run('--assertions', '5', '--out', folder)).failure?.message).toContain('not empty');
    expect(await readdir(folder)).toEqual(['mine.txt']);
  });
});
