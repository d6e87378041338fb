import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { parse as parseYaml } from 'yaml';
// @ts-expect-error a script of the project, without types
import { projectFiles } from '../../scripts/house/project-files.mjs';
import { serveFirstDataset } from '../api/first-dataset.js';
import { type ServedApi, serveOver } from '../api/served.js';
import type { Running } from '../cli/run.js';
import { empty, scratchGraph, settings } from '../graph/scratch.js';
import { type Block, blocksOf, root } from './blocks.js';
import { BEGINS, BETWEEN, damage, HELD_ELSEWHERE, NOT_RUN } from './exceptions.js';
import { openProxy } from './proxy.js';
import { follow, type Said } from './steps.js';

// A cold database plans each statement for the first time.
jest.setTimeout(300_000);

const documents = (projectFiles(root) as string[]).filter(
  (path) => /^(README|docs\/.*)\.md$/.test(path) && HELD_ELSEWHERE[path] === undefined,
);
const all = documents.flatMap((document) => blocksOf(document));
const excused = (block: Block): boolean =>
  NOT_RUN.some(([document, beginning]) => document === block.document && block.text.startsWith(beginning));
const blocks = all.filter((block) => !excused(block));
/** Documents that tell their reader to do something, in the order in which they do; the others only show what can be asked. */
const guides = documents.filter((document) =>
  blocks.some((block) => block.document === document && ['sh', 'console'].includes(block.language)),
);
/** Guides that work with Git; without it they are skipped, aloud. */
const withGit = guides.filter((document) => blocks.some((block) => block.document === document && /^(\$ )?git /m.test(block.text)));
const git = spawnSync('git', ['--version']).status === 0;
if (!git) process.stderr.write(`\nSKIPPED: ${withGit.join(', ')} cannot be followed, because there is no git on this machine.\n\n`);
const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const reference = readFileSync(join(root, 'docs/reference/graph.md'), 'utf8');
const seeds = readFileSync(join(root, 'docs/reference/seeds.md'), 'utf8');
const home = process.cwd();
const named = ({ document, line }: Block): string => `${document}:${line}`;

describe('a block of a document', () => {
  it('is of a kind that is tried here', () => {
    const strange = blocks.filter(({ language }) => !['sh', 'console', 'text', 'yaml', 'json', 'graphql', 'cypher'].includes(language));
    expect(strange.map(named)).toEqual([]);
  });

  it('that is not run is still there, and has a reason', () => {
    for (const [document, beginning, reason] of NOT_RUN) {
      expect([document, all.filter((block) => block.document === document && block.text.startsWith(beginning)).length]).toEqual([
        document,
        1,
      ]);
      expect(reason).toMatch(/\S{2,} \S{2,}/);
    }
  });

  it('is held here, or by a test or generator that names its document', () => {
    for (const [document, holder] of Object.entries(HELD_ELSEWHERE)) expect(readFileSync(join(root, holder), 'utf8')).toContain(document);
  });

  it('of JSON is JSON', () => {
    for (const block of blocks.filter(({ language }) => language === 'json'))
      expect([named(block), JSON.parse(block.text)]).toHaveLength(2);
  });

  it('of GraphQL is valid', () => {
    const faults = blocks
      .filter(({ language }) => language === 'graphql')
      .flatMap((block) => validate(schema, parse(block.text)).map(({ message }) => `${named(block)}: ${message}`));
    expect(faults).toEqual([]);
  });

  it('that shows a piece of a seed file has keys that seed files have', () => {
    const pieces = blocks.filter(({ language, path }) => language === 'yaml' && path === '');
    expect(pieces.length).toBeGreaterThan(0);
    const strange = pieces.flatMap((block) =>
      keysIn(parseYaml(block.text))
        .filter((key) => !seeds.includes(`| \`${key}\` |`) && !/^[a-z0-9]+-[a-z0-9-]+$/.test(key))
        .map((key) => `${named(block)}: ${key}`),
    );
    expect(strange).toEqual([]);
  });

  it('that draws the graph has links that the graph has', () => {
    const drawn = blocks
      .filter(({ language }) => language === 'text')
      .flatMap(({ text }) => [...text.matchAll(/\[:([A-Z_]+)\]/g)].map(([, type]) => type));
    expect(drawn.length).toBeGreaterThan(8);
    expect(drawn.filter((type) => !reference.includes(`[:${type}]`))).toEqual([]);
  });
});

describe('a guide can be followed word by word', () => {
  let folder = '';
  let served: ServedApi | undefined;
  const running: Running[] = [];
  beforeEach(async () => {
    const graph = scratchGraph();
    await empty(graph);
    await graph.close();
    folder = mkdtempSync(join(tmpdir(), 'onrecord-guide-'));
    mkdirSync(join(folder, 'onrecord'));
    process.chdir(join(folder, 'onrecord'));
  });
  afterEach(async () => {
    await served?.close();
    served = undefined;
    await endAll(running);
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  if (!git) it.skip.each(withGit)('%s [SKIPPED: there is no git]', () => undefined);
  it.each(git ? guides : guides.filter((document) => !withGit.includes(document)))('%s', async (document) => {
    for (const command of BEGINS[document] ?? []) {
      if (command.startsWith('cd ')) process.chdir(command.slice(3));
      else await follow({ ...bare, text: command }, '', async () => undefined, running);
    }
    const between = [...(BETWEEN[document] ?? [])];
    const ready = async (command: string): Promise<void> => {
      // Only one server of a kind holds the port that its reader knows
      if (/^npx onrecord start\b/.test(command)) await endAll(running);
      const at = between.findIndex(([next]) => next === command);
      if (at >= 0) await between.splice(at, 1)[0]?.[1]();
    };
    let before = '';
    let answer: unknown = null;
    const digests = new Set<string>();
    for (const block of blocks.filter((one) => one.document === document)) {
      const said = await follow(block, before, ready, running);
      for (const one of said) expectAsTold(block, one);
      for (const { command, words } of said) if (command === 'npx onrecord digest') digests.add(words);
      if (said.length > 0) answer = said.at(-1)?.words;
      if (block.path === 'here') {
        served ??= await serveOver(settings(), { ONRECORD_QUERY_SECONDS: '60' });
        answer = block.language === 'graphql' ? await ask(served, block) : await read(served, block);
      }
      if (block.language === 'json') expect(typeof answer === 'string' ? JSON.parse(answer) : answer).toMatchObject(JSON.parse(block.text));
      before = block.text;
    }
    expect(between.map(([command]) => command)).toEqual([]);
    // Where a guide asks twice, it is to show that nothing was lost
    expect(digests.size).toBeLessThanOrEqual(1);
    if (document.endsWith('back-up-and-check.md')) await expectDamageTold(running);
    if (document.endsWith('several-api-servers.md')) await expectOneGraph(running);
  });
});

describe('on the first dataset', () => {
  let served: ServedApi;
  beforeAll(async () => {
    served = await serveFirstDataset();
  });
  afterAll(() => served?.close());
  const asked = blocks.filter(({ language, path }) => (language === 'graphql' || language === 'cypher') && path === '');

  it.each(asked.map((block) => [named(block), block] as const))('the question of %s is answered', async (_name, block) => {
    if (block.language === 'cypher') return void (await read(served, block));
    const from = served.sent.length;
    expect(JSON.stringify(await ask(served, block)).length).toBeGreaterThan(150);
    expect(served.sent.length - from).toBe(1);
  });

  it('the reference of the graph names every label, property and link that stands there', async () => {
    const ours = /^(?!Onrecord)/;
    const nodes = await served.graph.read<[string[], string[]]>(
      'MATCH (node) UNWIND keys(node) AS key RETURN [label IN labels(node) | label] AS labels, collect(DISTINCT key)',
    );
    const strange = nodes
      .filter(([labels]) => labels.every((label) => ours.test(label)))
      .flatMap(([labels, keys]) =>
        keys.filter((key) => !labels.some((label) => sectionOf(label).includes(`| \`${key}\` |`))).map((key) => `${labels}.${key}`),
      );
    expect(nodes.length).toBeGreaterThan(17);
    expect(strange).toEqual([]);
    const links = await served.graph.read<[string, string[]]>(
      'MATCH ()-[link]->() WITH type(link) AS type, keys(link) AS all UNWIND CASE WHEN all = [] THEN [null] ELSE all END AS key RETURN type, collect(DISTINCT key)',
    );
    expect(links.length).toBeGreaterThan(30);
    expect(
      links.filter(
        ([type, keys]) => !keys.every((key) => rowsOf(type).some((row) => row.includes(`\`${key}\``))) || rowsOf(type).length === 0,
      ),
    ).toEqual([]);
  });
});

const bare: Block = { document: '', line: 0, language: 'sh', path: '', how: '', text: '' };

/** A command ends with status 0, unless the document shows a code; what the document shows, it said. */
function expectAsTold(block: Block, said: Said & { readonly shown?: readonly string[] }): void {
  const { command, words, exit, shown = [] } = said;
  for (const line of shown) expect(`${named(block)} ${command}\n${words}`).toContain(line);
  const fails = shown.some((line) => /\b[A-Z]+_[A-Z_]+\b/.test(line) && !line.includes('W_'));
  expect({ at: named(block), command, words, fails: exit !== 0 }).toEqual({ at: named(block), command, words, fails });
}

async function ask(served: ServedApi, block: Block): Promise<unknown> {
  const { json } = await served.post({ query: block.text });
  expect([named(block), json.errors]).toEqual([named(block), undefined]);
  return json.data;
}

async function read(served: ServedApi, block: Block): Promise<unknown> {
  const rows = await served.graph.read(block.text, {}, { timeoutMs: 60_000 });
  expect([named(block), rows.length > 0]).toEqual([named(block), true]);
  return rows;
}

/** An export does not write where something stands; the doctor ends with 3 on damage, and says so to programs as well. */
async function expectDamageTold(running: Running[]): Promise<void> {
  const end = async (text: string) => (await follow({ ...bare, text }, '', async () => undefined, running))[0];
  expect(await end('npx onrecord export --out backup')).toMatchObject({ exit: 2, words: expect.stringContaining('[USAGE]') });
  await damage();
  const told = await end('npx onrecord doctor --json');
  expect(told?.exit).toBe(3);
  expect(JSON.parse(told?.words.split('\nonrecord: ')[0] ?? '')).toMatchObject({
    errors: 2,
    mended: null,
    findings: [{ code: 'D_DIGEST', count: 1 }, {}],
  });
}

/** What the guide promises of two servers behind a proxy: cursors, versions, and that one goes on when the other ends. */
async function expectOneGraph(running: Running[]): Promise<void> {
  const proxy = await openProxy(running.map((one) => /http:\S+\/graphql/.exec(one.said())?.[0] ?? ''));
  try {
    for (const text of ['npx onrecord init millbrook', 'npx onrecord ingest millbrook'])
      await follow({ ...bare, text }, '', async () => undefined, running);
    const list = (after: string) => `{ claims(first: 1${after}) { nodes { id } pageInfo { endCursor } } }`;
    const first = await proxy.ask(list(''));
    const second = await proxy.ask(list(`, after: "${first.json.data.claims.pageInfo.endCursor}"`));
    expect(second.json.data.claims.nodes).toHaveLength(1);
    expect(second.json.data.claims.nodes).not.toEqual(first.json.data.claims.nodes);
    expect([first.by, second.by]).toEqual([0, 1]);
    expect(second.json.extensions.graph).toEqual(first.json.extensions.graph);
    running[0]?.signal('SIGINT');
    await running[0]?.ended;
    for (let times = 0; times < 2; times += 1) expect(await proxy.ask(list(''))).toMatchObject({ by: 1, json: { data: first.json.data } });
  } finally {
    proxy.close();
  }
}

async function endAll(running: Running[]): Promise<void> {
  for (const one of running.splice(0)) {
    one.signal('SIGINT');
    await one.ended;
  }
}

function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]) : [];
}

/** The part of the reference on a label. */
function sectionOf(label: string): string {
  if (label === 'Record') return reference.slice(0, reference.indexOf('## Records'));
  return reference.split(new RegExp(`^### ${label}$`, 'm'))[1]?.split(/^##/m)[0] ?? '';
}

function rowsOf(type: string): readonly string[] {
  return reference.split('\n').filter((line) => line.includes(`-[:${type}]->`));
}
