import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { buildProgram } from '../../src/cli/program.js';
import { AppError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/connection.js';
import { empty, scratchGraph } from '../graph/scratch.js';
import { testConfig } from '../setup/database.js';
import { blocksOf } from './blocks.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

const commands = blocksOf('docs/how-to/back-up-and-check.md')
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'));
const home = process.cwd();
let folder = '';
let graph: Graph;

beforeAll(async () => {
  graph = scratchGraph();
  await empty(graph);
  folder = await mkdtemp(join(tmpdir(), 'onrecord-backup-'));
  process.chdir(folder);
});
afterAll(async () => {
  await graph.close();
  process.chdir(home);
  await rm(folder, { recursive: true });
});

async function run(command: string): Promise<{ readonly said: string; readonly exit: number }> {
  let said = '';
  const config = () => testConfig();
  const context = { config, configOf: config, out: (text: string) => void (said += text), err: () => undefined, exit: () => undefined };
  try {
    await buildProgram(context).parseAsync(command.replace('npx onrecord ', '').split(' '), { from: 'user' });
    return { said, exit: 0 };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { said: `${said}${error.code}`, exit: error.exit };
  }
}

it('every step of the how-to does what it says, on a graph that somebody damages', async () => {
  await run('init millbrook');
  expect(await run('ingest millbrook')).toMatchObject({ exit: 0 });
  const said: string[] = [];
  for (const command of commands) {
    if (command.endsWith('doctor --mend'))
      await graph.write((writer) => writer.run("MATCH (claim:Claim) WITH claim ORDER BY claim.id LIMIT 1 SET claim.text = 'Edited.'"));
    if (command.endsWith('ingest backup')) await empty(graph);
    // The folder of the reader is that of the dataset.
    const { said: words, exit } = await run(command.replace(/ingest \.$/, 'ingest millbrook'));
    expect({ command, words, exit }).toEqual({ command, words: expect.any(String), exit: 0 });
    said.push(words);
  }
  const of = (end: string) => said.filter((_words, at) => commands[at]?.endsWith(end));
  expect(of('digest')[0]).toMatch(/^[0-9a-f]{64} {2}all, \d+ records\n[0-9a-f]{64} {2}dataset:first-dataset, \d+ records\n$/);
  expect(of('digest')[1]).toBe(of('digest')[0]);
  expect(of('--mend')[0]).toMatch(/error D_DIGEST[\s\S]*Mended: marked 1 record to be written anew/);
  expect(of('doctor')).toHaveLength(2);
  for (const words of of('doctor')) expect(words).toContain('nothing is damaged');
});

it('every step of the how-to on renaming does what it says, and the old id leads on', async () => {
  const blocks = blocksOf('docs/how-to/rename-an-id.md');
  const steps = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split(/\n */));
  await rm('millbrook', { recursive: true });
  const said: string[] = [];
  for (const command of steps) {
    if (command.includes(' plan ')) {
      const file = blocks.find(({ path }) => path === 'millbrook/rekey.yaml');
      await writeFile('millbrook/rekey.yaml', (file?.text ?? '').replace(/^ {3}/gm, ''));
      for (const path of ['millbrook/agents.yaml', 'millbrook/articles/first-article.yaml'])
        await writeFile(path, (await readFile(path, 'utf8')).replaceAll('tom-hale', 'thomas-hale'));
    }
    const { said: words, exit } = await run(command);
    expect({ command, words, exit }).toEqual({ command, words: expect.any(String), exit: 0 });
    said.push(words);
  }
  expect(said[2]).toContain('rekey   person:tom-hale → person:thomas-hale');
  expect(said[2]).not.toMatch(/^ {2}(?:create|retire) /m);
  await run('export --out renamed');
  expect(await readFile('renamed/first-dataset/rekey.yaml', 'utf8')).toBe('rekey:\n  person:tom-hale: person:thomas-hale\n');
});

it('every step of the how-to on other tools does what it says', async () => {
  const blocks = blocksOf('docs/how-to/look-at-it-in-gephi-and-others.md');
  for (const command of blocks.flatMap(({ text }) => text.trim().split('\n'))) {
    const { said: words, exit } = await run(command);
    expect({ command, words, exit }).toEqual({ command, words: expect.stringMatching(/\S/), exit: 0 });
  }
  for (const file of ['graph/graph.graphml', 'ftm/entities.ftm.json', 'lines/records.jsonl', 'script/load.cypher'])
    expect((await readFile(file, 'utf8')).length).toBeGreaterThan(1_000);
});

it('a format that is not there is told with the nearest one, and whoever asks gets each explained without a database', async () => {
  expect(await run('export --format grahpml --out nowhere')).toEqual({ said: 'USAGE', exit: 2 });
  expect(await run('export --explain cypherr')).toEqual({ said: 'USAGE', exit: 2 });
  const { said } = await run('export --explain --json');
  const explained = JSON.parse(said) as readonly { readonly format: string; readonly lacks: readonly string[] }[];
  for (const each of explained) expect(each).toMatchObject({ holds: expect.any(String), specification: { address: expect.any(String) } });
  const derived = explained.filter(({ lacks }) => !lacks.some((lack) => lack.includes('What rules derive stays behind')));
  expect(derived.map(({ format }) => format)).toEqual(['cypher']);
});

it('what stands at the target stays as it is, whatever the format', async () => {
  await writeFile('a-file', 'mine');
  for (const format of ['jsonl', 'followthemoney', 'graphml', 'cypher']) {
    expect(await run(`export --format ${format} --out a-file`)).toEqual({ said: 'USAGE', exit: 2 });
    expect(await run(`export --format ${format} --out graph`)).toEqual({ said: 'USAGE', exit: 2 });
  }
  expect(await readFile('a-file', 'utf8')).toBe('mine');
});

it('an export says where it cannot write, and the doctor ends with 3 on damage', async () => {
  expect(await run('export --out backup')).toMatchObject({ exit: 2, said: 'USAGE' });
  await graph.write((writer) => writer.run("MATCH (claim:Claim) WITH claim ORDER BY claim.id LIMIT 1 SET claim.text = 'Edited.'"));
  const { said, exit } = await run('doctor --json');
  expect(exit).toBe(3);
  expect(JSON.parse(said.replace('GRAPH_DAMAGED', ''))).toMatchObject({
    errors: 2,
    mended: null,
    findings: [{ code: 'D_DIGEST', count: 1 }, {}],
  });
});
