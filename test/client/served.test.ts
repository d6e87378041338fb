import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { build } from 'esbuild';
import { buildSchema, type DocumentNode, Kind, parse, validate } from 'graphql';
import { marked } from 'marked';
import * as published from '../../src/client/index.js';
import { ClaimsAboutTopicDocument, type Client, createClient, OnrecordError, WorksBetweenDocument } from '../../src/client/index.js';
import { printDocument } from '../../src/client/print-document.js';
import type { RecordOf } from '../../src/model/record.js';
import { serveFirstDataset } from '../api/first-dataset.js';
import { type ServedApi, serveOver } from '../api/served.js';
import { ingest, scratchGraph, settings } from '../graph/scratch.js';
import { describeInBrowser, openWindow } from '../web/chromium.js';
import { CLAIMS, harborWith } from '../worlds/harbor.js';
import { followHowTo } from './how-to.js';
import { runTool } from './run-tool.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let served: ServedApi;
let client: Client;
beforeAll(async () => {
  served = await serveFirstDataset();
  client = createClient({ url: served.url });
}, 300_000);
afterAll(() => served?.close());

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof OnrecordError ? error.code : error),
  );

describe('a ready-made document', () => {
  const TOPIC = 'topic:detainer-cooperation';
  const days = { from: '2019-12-31', to: '2024-12-31' };
  const given: Readonly<Record<string, object>> = {
    ClaimsAboutTopic: { topic: TOPIC },
    CorrectionsNewestFirst: {},
    DisputesOfTopic: { topic: TOPIC },
    FigureOf: { id: 'claim:bpd-refused-15' },
    FiguresOfMeasure: { measure: 'measure:detainers-declined' },
    TopicById: { topic: TOPIC },
    TopicsNamed: { name: 'sanctuary policies' },
    TwoFiguresCompared: { a: 'claim:bpd-refused-15', b: 'claim:bpd-refused-198' },
    WhatChanged: { id: 'person:todd-lyons', ...days },
    WorksBetween: days,
  };
  const ready = Object.entries(published).filter(([name]) => name.endsWith('Document'));
  const documents = ready.filter(([name]) => name.replace(/Document$/, '') in given);

  it('is there for each example, which test/api/ asks, and for each of those that the tools ask', () => {
    const files = ['examples', 'src/client/documents'].flatMap((folder) =>
      readdirSync(`${ROOT}${folder}`).map((name) => `${ROOT}${folder}/${name}`),
    );
    const written = files.filter((name) => name.endsWith('.graphql')).map((name) => parse(readFileSync(name, 'utf8')));
    const operationsOf = (all: readonly DocumentNode[]) =>
      all
        .flatMap(({ definitions }) => definitions.filter(({ kind }) => kind === 'OperationDefinition'))
        .map((operation) => printDocument({ kind: Kind.DOCUMENT, definitions: [operation] }))
        .sort();
    const held = ready.map(([, document]) => document as DocumentNode);
    expect(operationsOf(held)).toEqual(operationsOf(written));
    const schema = buildSchema(readFileSync(`${ROOT}schema.graphql`, 'utf8'));
    expect(held.flatMap((document) => validate(schema, parse(printDocument(document))))).toEqual([]);
    expect(documents).toHaveLength(Object.keys(given).length);
  });
  it.each(documents)('%s is answered, at the price of one page', async (name, document) => {
    const answer = await client.ask(document as typeof ClaimsAboutTopicDocument, given[name.replace(/Document$/, '')] as { topic: string });
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(name === 'CorrectionsNewestFirstDocument' ? 20 : 50);
    expect(answer.extensions).toMatchObject({ graph: { state: 'COMPLETE' }, cost: { nodes: expect.any(Number) } });
  });
});

describe('on the first dataset', () => {
  it('a walk with small pages gives what one page does', async () => {
    const whole = await client.query(ClaimsAboutTopicDocument, { topic: 'topic:sanctuary-policies' });
    const claims = await all(client.each(ClaimsAboutTopicDocument, { topic: 'topic:sanctuary-policies', first: 3 }, 'topic.claims'));
    expect(claims.length).toBeGreaterThan(6);
    expect(claims).toEqual(whole.topic?.claims.nodes);
    const backFromCursor = await all(client.pages(WorksBetweenDocument, { from: '2017-01-01', to: '2025-12-31', first: 2 }, 'works'));
    const after = backFromCursor[1]?.endCursor ?? null;
    const rest = await all(client.each(WorksBetweenDocument, { from: '2017-01-01', to: '2025-12-31', first: 5, after }, 'works'));
    expect(rest).toEqual(backFromCursor.slice(2).flatMap(({ items }) => items));
  });

  it.each([
    ['a wrong variable', () => client.query(WorksBetweenDocument, { from: 'yesterday', to: '2024-01-01' }), 'BAD_USER_INPUT'],
    ['no variable', () => client.query<object>('query Q($id: ID!) { claim(id: $id) { id } }'), 'BAD_USER_INPUT'],
    ['garbage as a cursor', () => client.query(WorksBetweenDocument, { from: '2017-01-01', to: '2024-01-01', after: '???' }), 'BAD_CURSOR'],
    ['no such field', () => client.query<object>('{ claim(id: "x") { colour } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['no document', () => client.query<object>('{ claim('), 'GRAPHQL_PARSE_FAILED'],
    ['a mutation', () => client.query<object>('mutation { x }'), 'BAD_USER_INPUT'],
    [
      'a thousand aliases',
      () => client.query<object>(`{ ${Array.from({ length: 1000 }, (_, at) => `a${at}: status { version } `).join('')} }`),
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a page that is too large',
      () => client.query(ClaimsAboutTopicDocument, { topic: 'topic:sanctuary-policies', first: 101 }),
      'BAD_USER_INPUT',
    ],
    ['an unknown topic', () => all(client.each(ClaimsAboutTopicDocument, { topic: 'topic:none' }, 'topic.claims')), 'NOTHING_THERE'],
  ])("the server's refusal arrives by its code: %s", async (_case, ask, code) => {
    expect(await codeOf(ask())).toBe(code);
  });
  it('a refused limit says which, and where in the document a field is unknown', async () => {
    const error = await client.query<object>('{\n  claim(id: "x") { colour } }').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ locations: [{ line: 2, column: 20 }] });
    const limit = await client.query<object>(`{ ${'a '.repeat(50_000)} }`).catch((reason: unknown) => reason);
    expect(limit).toMatchObject({ code: 'QUERY_TOO_COMPLEX', status: 413, extensions: { limit: { allowed: expect.any(Number) } } });
  });
});

describe('the tools', () => {
  const run = (name: string, ...words: readonly string[]) => runTool(name, [...words, '--url', served.url]);

  it('write the disputes of a topic with speakers, days, works, places and links', async () => {
    const { out, err, exit } = await run('disputes', 'Local cooperation with ICE detainers');
    expect([err, exit]).toEqual(['', 0]);
    expect(out).toMatch(/^# Local cooperation with ICE detainers: what is disputed\n/);
    expect(out).toContain(
      '**Dan Rivera**, Mayor, City of Lawrence, said 2018-07-12/2018-07-13: “Lawrence notifies ICE of every criminal noncitizen.”',
    );
    expect(out).toMatch(
      /Center for Immigration Studies, published 2018-07-13; body, code points 3569–3614 of text [0-9a-f]{12} \(\[record\]/,
    );
    const links = [...out.matchAll(/\]\(<([^>]+)>\)/g)].map(([, link = '']) => new URL(link));
    expect(links.length).toBeGreaterThan(6);
    expect(links.every(({ protocol }) => protocol.startsWith('http'))).toBe(true);
    expect(out).toMatch(/\n2 disputes on record about .* from version \d+ of the graph\./);
  });

  it('draw a figure beside those it can be compared with, and give the reason for the others', async () => {
    const { out, exit } = await run('figures', 'claim:bpd-refused-15');
    expect(exit).toBe(0);
    expect(out.match(/<rect x=/g)).toHaveLength(2);
    expect(out).toContain('<desc id="desc">15 (held against the others); 198 (in conflict with it). 6 not comparable');
    expect(out).toMatch(/Why not:.*place: in Boston against/s);
  });

  it('tell what changed, and by their exit status whether anything did', async () => {
    const works = await run('watch', '2024-12-31');
    expect(works).toMatchObject({
      exit: 1,
      err: '',
      out: expect.stringMatching(/published {2}ICE blasts Boston.*\n[\s\S]*\d changes after 2024-12-31/),
    });
    const person = await run('watch', '2019-12-31', '--until', '2024-12-31', 'person:todd-lyons');
    expect(person.out).toMatch(/^Todd Lyons \(person:todd-lyons\)\n[\s\S]*role 0 → 2\n35 changes after/);
    const topic = await run('watch', '2024-12-31', 'topic:detainer-cooperation');
    expect(topic.exit).toBe(1);
    expect(await run('watch', '2025-12-31')).toMatchObject({ exit: 0, out: expect.stringContaining('0 changes') });
  });

  it.each([
    ['disputes', ['no such topic'], 1, 'no topic "no such topic"'],
    ['disputes', [], 1, 'usage'],
    ['figures', ['person:todd-lyons'], 1, 'no figure'],
    ['watch', ['2024-02-30'], 2, '2024-02-30'],
    ['watch', ['2024-02-01', 'claim:none'], 2, 'claim:none'],
    ['watch', ['2024-02-01', 'topic:none'], 2, 'NOTHING_THERE'],
    ['watch', [], 2, 'usage'],
  ])('%s %p ends with one line', async (name, words, exit, told) => {
    const ran = await run(name, ...words);
    expect(ran).toMatchObject({ exit, out: '', err: expect.stringContaining(told) });
    expect(ran.err).toMatch(new RegExp(`^${name}: [^\\n]+\\n$`));
  });
  it.each([
    ['disputes', 'x', 1],
    ['figures', 'x', 1],
    ['watch', '2024-01-01', 2],
  ])('%s ends with one line where no server is', async (name, word, exit) => {
    const ran = await runTool(name, [word, '--url', 'http://127.0.0.1:9']);
    expect(ran).toMatchObject({ exit, out: '' });
    expect(ran.err).toMatch(/^\w+: [^\n]+ \[NETWORK\]\n$/);
  });
});

describe('the how-to for tool builders', () => followHowTo(() => served.url));

describe('a server with a token, for pages of another origin', () => {
  const TOKEN = 'a-token-of-this-test-alone';
  let pages: Server;
  let origin: string;
  let guarded: ServedApi;
  beforeAll(async () => {
    const bundle = await build({
      entryPoints: [`${ROOT}dist/client/index.js`],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'onrecord',
    });
    expect(Object.keys(bundle.metafile.inputs).filter((path) => !path.startsWith('dist/client/'))).toEqual([]);
    expect(Object.values(bundle.metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
    const script = bundle.outputFiles[0]?.text ?? '';
    pages = createServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><script>${script}</script>`),
    );
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
    guarded = await serveOver(settings(), { ONRECORD_TOKEN: TOKEN, ONRECORD_ORIGINS: origin, ONRECORD_QUERY_SECONDS: '60' });
  });
  afterAll(async () => {
    await guarded?.close();
    pages?.close();
  });

  it('answers who gives it, a tool too', async () => {
    expect(await codeOf(createClient({ url: guarded.url }).query('{ status { records } }'))).toBe('UNAUTHENTICATED');
    expect(await codeOf(createClient({ url: guarded.url, token: TOKEN }).query('{ status { records } }'))).toBeNull();
    const words = ['2025-12-31', '--url', guarded.url];
    expect(await runTool('watch', words, { ONRECORD_TOKEN: TOKEN })).toMatchObject({ exit: 0 });
    expect(await runTool('watch', words)).toMatchObject({ exit: 2, err: expect.stringContaining('[UNAUTHENTICATED]') });
  });

  describeInBrowser('the client', (chromium) => {
    it('asks, walks and fails there as it does here, and the chart is XML', async () => {
      const window = await openWindow(chromium);
      try {
        const page = await window.context.newPage();
        await page.goto(origin);
        const chart = (await runTool('figures', ['claim:bpd-refused-15', '--url', guarded.url], { ONRECORD_TOKEN: TOKEN })).out;
        const seen = await page.evaluate(
          async ({ url, token, chart }) => {
            const { createClient, ClaimsAboutTopicDocument } = (globalThis as unknown as { onrecord: typeof published }).onrecord;
            const client = createClient({ url, token });
            const code = (work: Promise<unknown>) => work.then(() => 'none').catch((error: published.OnrecordError) => error.code);
            let claims = 0;
            for await (const { text } of client.each(
              ClaimsAboutTopicDocument,
              { topic: 'topic:sanctuary-policies', first: 5 },
              'topic.claims',
            ))
              claims += text === '' ? 0 : 1;
            const xml = new DOMParser().parseFromString(chart, 'application/xml');
            return {
              claims,
              codes: [
                await code(createClient({ url }).query('{ status { records } }')),
                await code(client.query('{ claim(id: 1) { id } x }')),
                await code(client.query('{ status { records } }', {}, { signal: AbortSignal.abort() })),
                await code(createClient({ url: 'http://127.0.0.1:9' }).query('{ a }')),
                await code(createClient({ url: location.href, token }).query('{ a }')),
              ],
              root: xml.documentElement.nodeName,
              title: xml.querySelector('title')?.textContent,
            };
          },
          { url: guarded.url, token: TOKEN, chart },
        );
        const claims = await client.query(ClaimsAboutTopicDocument, { topic: 'topic:sanctuary-policies' });
        expect(seen).toEqual({
          claims: claims.topic?.claims.nodes.length,
          codes: ['UNAUTHENTICATED', 'GRAPHQL_VALIDATION_FAILED', 'ABORTED', 'NETWORK', 'NOT_GRAPHQL'],
          root: 'svg',
          title: 'detainers declined: figures that can be compared',
        });
      } finally {
        await window.close();
      }
    });
  });
});

describe('records that mean ill', () => {
  const EVIL = '</script><script>alert(1)</script> ![x](http://a.example/) **bold** `code` <b> & "it" \u0007\u202e | a_b_c';

  it('change the graph in the midst of a walk, which ends with GRAPH_CHANGED', async () => {
    const walk = client.each(WorksBetweenDocument, { from: '2017-01-01', to: '2025-12-31', first: 2 }, 'works');
    const { extensions } = await client.ask<object>('{ status { records } works(first: 1) { nodes { id } } }');
    await walk.next();
    await walk.next();
    const graph = scratchGraph();
    const evil = (claim: RecordOf<'claim'>) => ({ ...claim, text: `${EVIL} ${claim.id}` });
    const world = harborWith({
      'topic:ferries': (topic: RecordOf<'topic'>) => ({ ...topic, name: `Ferries ${EVIL}` }),
      'measure:ferry-riders': (measure: RecordOf<'measure'>) => ({ ...measure, name: EVIL }),
      ...Object.fromEntries(Object.values(CLAIMS).map((id) => [id, evil])),
    });
    try {
      await ingest(graph, world);
    } finally {
      await graph.close();
    }
    expect(await codeOf(walk.next())).toBe('GRAPH_CHANGED');
    const version = extensions.graph?.version ?? 0;
    const again = client.each(WorksBetweenDocument, { from: '2017-01-01', to: '2025-12-31' }, 'works', { version });
    expect(await codeOf(again.next())).toBe('GRAPH_CHANGED');
  });

  it('stay text in Markdown, in SVG and on a terminal', async () => {
    const briefing = await runTool('disputes', ['topic:ferries', '--url', served.url]);
    expect(briefing).toMatchObject({ exit: 0, err: '' });
    const html = await marked.parse(briefing.out);
    expect(html.match(/<h2/g)).toHaveLength(2);
    expect(html).not.toMatch(/<script|<b>|<img|<code|<strong>bold|[\u0007\u202e]/);
    const away = [...html.matchAll(/href="([^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !href.startsWith(new URL(served.url).origin));
    expect(new Set(away)).toEqual(new Set(['https://times.example/ferries']));
    const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
    const shown = html.replaceAll(
      /&(?:#(\d+)|(\w+));/g,
      (_all, code: string, name: string) => signs[name] ?? String.fromCharCode(Number(code)),
    );
    expect(shown).toContain('</script><script>alert(1)</script> ![x](http://a.example/) **bold** `code` <b> & "it" | a_b_c');
    const chart = await runTool('figures', [CLAIMS.port, '--url', served.url]);
    expect(chart).toMatchObject({ exit: 0, err: '' });
    expect(chart.out).not.toMatch(/<script|<b>|\u0007/);
    expect(chart.out).toContain('&#60;script&#62;alert(1)');
    const told = await runTool('watch', ['2031-01-01', '--until', '2031-12-31', 'topic:ferries', '--url', served.url]);
    expect(told.exit).toBe(1);
    expect(told.out).not.toMatch(/[\u0007\u202e]/);
  });
});
