import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildProgram } from '../../src/cli/program.js';
import { readConfig } from '../../src/config.js';
import { AppError } from '../../src/errors.js';
import { blocksOf } from './blocks.js';

/** The how-to, followed step by step; blocks inside a list are indented. */
const blocks = blocksOf('docs/how-to/mend-an-article.md');
const fragments = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => text.trim());
const article = 'millbrook/articles/first-article.yaml';
const home = process.cwd();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-mend-'));
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

async function run(command: string): Promise<{ readonly said: string; readonly exit: number }> {
  let said = '';
  const tell = (text: string): void => void (said += text);
  const config = () => readConfig({}, folder);
  try {
    const program = buildProgram({ config, configOf: config, out: tell, err: tell, exit: () => undefined });
    await program.parseAsync(command.replace('npx onrecord ', '').split(' '), { from: 'user' });
    return { said, exit: 0 };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { said, exit: error.exit };
  }
}

async function edit(from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(article, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(article, after);
}

it('every step of the how-to does what it says', async () => {
  const said: Record<string, string> = {};
  for (const { language, path, text } of blocks) {
    if (path !== '') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    for (const line of language === 'sh' ? text.trim().split('\n') : []) {
      const command = line.trim();
      // What the reader does between two commands.
      if (command.includes(' seal ')) await edit(fragments[0] ?? '', fragments[1] ?? '');
      const { said: words, exit } = await run(command);
      expect({ command, words, exit }).toEqual({ command, words: expect.any(String), exit: 0 });
      said[command.split(' ')[2] ?? ''] = words;
      if (command.includes(' unseal ') && said.verify === undefined) expect(await readFile(article, 'utf8')).toContain(fragments[0]);
    }
    if (language !== 'console') continue;
    const [command = '', ...expected] = text.trim().split('\n');
    if (command.includes(' seal ')) await edit(/^text: .*\n/m, '');
    const { said: words, exit } = await run(command.replace('$ ', ''));
    for (const line of expected) expect(words).toContain(line);
    expect([command, exit]).toEqual([command, 3]);
  }
  expect(said.seal).toContain('4 sealed, 4 in all');
  expect(said.verify).toContain('4 match, 0 do not');
  expect(said.unseal).toContain('4 of 4 unsealed');
});

it('the JSON of verify has the shape that the how-to shows', async () => {
  const shown = JSON.parse(blocks.find(({ language }) => language === 'json')?.text ?? '') as { articles: { evidence: unknown[] }[] };
  await run('npx onrecord seal millbrook/articles --text millbrook/texts/first-article.txt');
  const { said } = await run('npx onrecord verify millbrook --texts millbrook/texts --json');
  const real = JSON.parse(said) as typeof shown;
  expect(real).toMatchObject({ ...shown, articles: shown.articles.map((each) => ({ ...each, evidence: expect.any(Array) })) });
  expect(real.articles[0]?.evidence).toContainEqual(shown.articles[0]?.evidence[0]);
});
