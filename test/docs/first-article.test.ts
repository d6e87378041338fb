import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { begin, type Run } from '../cli/run.js';
import { blocksOf } from './blocks.js';

/** The tutorial, followed step by step by the real program: files are written and commands run as the document says. */
const parent = mkdtempSync(join(tmpdir(), 'onrecord-tutorial-'));
const project = join(parent, 'onrecord');
const dataset = join(parent, 'millbrook');
const blocks = blocksOf('docs/tutorial/first-article.md');
const quotes = blocksOf('docs/how-to/read-the-quotes.md');
mkdirSync(project);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const runs: { readonly command: string; readonly run: Run }[] = [];
const said = (command: string): string =>
  runs
    .filter((each) => each.command.startsWith(`npx onrecord ${command}`))
    .map(({ run }) => run.out + run.err)
    .join('');

it('every command of the tutorial succeeds, in the order of the document', async () => {
  for (const { language, path, text } of blocks) {
    if (path !== '') {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    if (language !== 'sh') continue;
    for (const command of text.trim().split('\n')) {
      runs.push({ command, run: await begin(command.replace('npx onrecord ', '').split(' '), {}, project).ended });
    }
  }
  expect(runs.length).toBeGreaterThan(4);
  expect(runs.filter(({ run }) => run.status !== 0)).toEqual([]);
}, 120_000);

it('what they say is what the tutorial says', () => {
  expect(said('check')).toContain('first-dataset: 26 records in 5 files; nothing wrong');
  expect(said('seal')).toContain('second-article.yaml: 3 sealed');
  expect(said('verify')).toContain('7 match, 0 do not');
  expect(readFileSync(join(dataset, 'articles', 'second-article.yaml'), 'utf8')).not.toContain('quote:');
  expect(readFileSync(join(dataset, '.gitignore'), 'utf8')).toContain('texts');
});

it('the question has the two answers of the tutorial, a change is an update of one record, and quotes come and go as their how-to says', async () => {
  const settings = { ONRECORD_HEAP: '256m' };
  const running = begin(['start', dataset, '--port', '0', '--no-browser'], settings, project);
  const url = /http:\S+\/graphql/.exec(await running.says(/http:\S+\/graphql/))?.[0] ?? '';
  const query = blocks.find(({ language }) => language === 'graphql')?.text;
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors } = (await answer.json()) as {
    errors?: unknown;
    data: { responses: { nodes: readonly { kind: string; assertion: { speaker: { name: string } } }[] } };
  };
  expect(errors).toBeUndefined();
  expect(data.responses.nodes.map(({ kind, assertion }) => [kind, assertion.speaker.name])).toEqual([
    ['UNDERCUT', 'Ana Reyes'],
    ['FIGURE', 'Millbrook Reading Circle'],
  ]);

  const file = join(dataset, 'articles', 'second-article.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('leaves out the Sunday hours', 'leaves out the Sundays'));
  const { status, out } = await begin(['ingest'], settings, dataset).ended;
  expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/0 created, 1 updated, 0 retired/) });

  const [store, take] = quotes.filter(({ language }) => language === 'sh').map(({ text }) => text.trim().replace('npx onrecord ', ''));
  const words = async (): Promise<readonly (string | null)[]> => {
    const query = quotes.find(({ language }) => language === 'graphql')?.text;
    const answered = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    const { data } = (await answered.json()) as { data: { assertions: { nodes: { evidence: { quote: string | null }[] }[] } } };
    return data.assertions.nodes.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  };
  expect((await begin((store ?? '').split(' '), settings, dataset).ended).out).toContain('quotes: 7 stored; texts: 2 of 2 recognised');
  expect(await words()).not.toContain(null);
  expect((await begin((take ?? '').split(' '), settings, dataset).ended).out).toBe('7 quotes taken out of the graph.\n');
  expect(new Set(await words())).toEqual(new Set([null]));

  running.signal('SIGINT');
  await running.ended;
}, 300_000);
