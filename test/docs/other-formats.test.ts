import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { buildProgram } from '../../src/cli/program.js';
import { AppError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/connection.js';
import { empty, scratchGraph } from '../graph/scratch.js';
import { testConfig } from '../setup/database.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

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
  await run('init millbrook');
  await run('ingest millbrook');
  await run('export --format graphml --out graph');
  await writeFile('a-file', 'mine');
  for (const format of ['jsonl', 'followthemoney', 'graphml', 'cypher']) {
    expect(await run(`export --format ${format} --out a-file`)).toEqual({ said: 'USAGE', exit: 2 });
    expect(await run(`export --format ${format} --out graph`)).toEqual({ said: 'USAGE', exit: 2 });
  }
  expect(await readFile('a-file', 'utf8')).toBe('mine');
});
