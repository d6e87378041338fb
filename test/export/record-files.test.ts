import { jest } from '@jest/globals';
import jsonld from 'jsonld';
import { marked } from 'marked';
import { Parser, Writer } from 'n3';
import { recordFiles } from '../../src/cli/record-files.js';
import type { Rec } from '../../src/model/record.js';
import { serveExplorer } from '../../src/web/explorer/serve-explorer.js';
import { type ServedApi, serveOver } from '../api/served.js';
import { empty, ingest, scratchGraph, settings } from '../graph/scratch.js';
import { FERRY_DISPUTE, harbor, harborDataset } from '../worlds/harbor.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

const claim = harbor.find(({ kind }) => kind === 'claim') as Extract<Rec, { kind: 'claim' }>;
/** A formula to a spreadsheet; a link, code and a tag to Markdown. */
const AWKWARD = '=HYPERLINK("https://x.example") [a](b) `c` <script>*d*</script> # e | f';
const graph = scratchGraph();
const unforeseen: unknown[] = [];
let served: ServedApi;
let guarded: ServedApi;

beforeAll(async () => {
  await empty(graph);
  const records = harbor.map((record) => (record.id === claim.id ? { ...claim, text: AWKWARD } : record));
  const renames = new Map([
    ['claim:old', claim.id],
    ['person:nobody', 'person:not-there'],
  ]);
  await ingest(graph, records, harborDataset, { renames });
  const pages = (limits: { atOnce: number; waiting: number; querySeconds: number }): Parameters<typeof serveOver>[2] => ({
    pages: (request, response, ask) =>
      serveExplorer(request, response, ask, {
        ...{ browser: null, patienceMs: 100_000, report: (error) => void unforeseen.push(error) },
        files: recordFiles(graph, limits),
      }),
  });
  served = await serveOver(settings(), {}, pages({ atOnce: 4, waiting: 50, querySeconds: 60 }));
  guarded = await serveOver(
    settings(),
    { ONRECORD_TOKEN: 'a-token-of-enough-letters' },
    pages({ atOnce: 0, waiting: 0, querySeconds: 60 }),
  );
});
afterAll(async () => {
  await served?.close();
  await guarded?.close();
  await graph.close();
});

const get = async (address: string, headers: Readonly<Record<string, string>> = {}, from = served) => {
  const response = await fetch(new URL(address, from.url), { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const TYPES = { jsonld: 'application/ld+json', ttl: 'text/turtle', csv: 'text/csv', md: 'text/markdown' } as const;
const endings = Object.entries(TYPES);
const path = (id: string) => `/record/${encodeURIComponent(id)}`;

describe('one record as a file', () => {
  it.each(endings)('.%s has its media type and a mark that stays until an ingest', async (ending, type) => {
    const { status, headers } = await get(`${path(claim.id)}.${ending}`);
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
    const again = await get(`${path(claim.id)}.${ending}`, { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await get(`${path(claim.id)}.${ending}`, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each(endings)(
    '.%s says in its own kind that there is no such record, and leads from an old id to the one of today',
    async (ending, type) => {
      for (const id of ['claim:none', 'comparison:none', 'dataset:harbor', 'nothing', '=1+1', 'person:nobody']) {
        const { status, headers, text } = await get(`${path(id)}.${ending}`);
        expect([id, status, headers.get('content-type')]).toEqual([
          id,
          id === 'person:nobody' ? 308 : 404,
          expect.stringContaining(status === 308 ? 'text/plain' : type),
        ]);
        if (status === 404) expect(text).toContain('There is no such record');
      }
      const moved = await get(`${path('claim:old')}.${ending}`);
      expect([moved.status, moved.headers.get('location')]).toEqual([308, `/record/${claim.id}.${ending}`]);
    },
  );

  it.each([
    'claim:',
    'assertion:',
    'response:',
    'stance:',
    'evidence:',
    'role:',
    'organization:',
    'observation:',
    'correction:',
    'work:',
    'text:',
    'place:',
    'topic:',
    'measure:',
    'person:',
    'group:',
  ])('Turtle of a record %s… is the RDF that a JSON-LD processor makes of its JSON-LD', async (prefix) => {
    const id = harbor.find((record) => record.id.startsWith(prefix))?.id ?? '';
    const document = JSON.parse((await get(`${path(id)}.jsonld`)).text) as jsonld.JsonLdDocument & { '@graph': { identifier: string }[] };
    expect(document['@graph'].map(({ identifier }) => identifier)).toEqual(expect.arrayContaining([id, 'dataset:harbor']));
    const { text } = await get(`${path(id)}.ttl`);
    const quads = new Parser({ format: 'text/turtle' }).parse(text);
    const nquads = new Writer({ format: 'N-Quads' }).quadsToString(quads);
    const canonical = (from: object | string, inputFormat?: string) =>
      jsonld.canonize(
        from as never,
        { algorithm: 'URDNA2015', format: 'application/n-quads', ...(inputFormat === undefined ? {} : { inputFormat }) } as never,
      );
    expect(await canonical(nquads, 'application/n-quads')).toBe(await canonical(document));
  });

  it('CSV has a row for each value, and no cell that is a formula', async () => {
    const { text } = await get(`${path(claim.id)}.csv`);
    expect(text).toMatch(/^record,kind,field,value\r\n/);
    expect(text).toContain(`${claim.id},claim,text,"'${AWKWARD.replaceAll('"', '""')}"\r\n`);
    for (const [, bare, quoted] of text.matchAll(/(?:^|,)(?:([^",\r\n]*)|"((?:[^"]|"")*)")(?=,|\r\n)/gm))
      expect(bare ?? quoted).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('Markdown says who says it, where it stands, who disputes it and how to cite it, and runs nothing', async () => {
    const { text } = await get(`${path(claim.id)}.md`);
    const html = await marked.parse(text);
    expect(html).toContain('<h1>=HYPERLINK(&quot;https://x.example&quot;) [a](b) `c` &lt;script&gt;*d*&lt;/script&gt; # e | f</h1>');
    expect(html).not.toMatch(/<(?:script|em|table)|href="(?!http:\/\/127\.0\.0\.1:\d+\/record\/)/);
    const { text: port } = await get('/record/claim:ferry-riders-port.md');
    expect(port).toMatch(/## Who says it\n\n(?:- .*\n)*- \*\*Inês Carrow.*code points 97–141, SHA-256/);
    expect(port).toMatch(/## Who answers\n\n(?:- .*\n)*- Tobe Okafor.* \*\*disputes\*\*/);
    expect(port).toMatch(
      /onrecord, How many people rode the ferries \(version [0-9a-f]{12}\)\. <http:\/\/\S+\/record\/claim:ferry-riders-port>/,
    );
    expect((await get(`${path(FERRY_DISPUTE)}.md`)).text).toContain('Tobe Okafor');
  });

  it('is named on its page, in the head of the answer and of the document', async () => {
    const { headers, text } = await get('/record/claim:ferry-riders-port');
    for (const [ending, type] of [...endings, ['json', 'application/json'] as const]) {
      const href = `/record/claim:ferry-riders-port.${ending}`;
      expect(headers.get('link')).toContain(`<${href}>; rel="alternate"; type="${type}"`);
      expect(text).toContain(`<link rel="alternate" type="${type}" href="${href}"`);
      expect(text).toContain(`<a href="${href}" type="${type}">`);
    }
    expect((await get('/disputes')).headers.get('link')).toBeNull();
  });

  it('asks for the token of the server, and is refused in its own kind where too much is asked at once', async () => {
    const address = '/record/claim:ferry-riders-port.md';
    expect((await get(address, {}, guarded)).status).toBe(401);
    const headers = { authorization: 'Bearer a-token-of-enough-letters' };
    const busy = await get(address, headers, guarded);
    expect([busy.status, busy.headers.get('content-type'), busy.headers.get('retry-after')]).toEqual([
      503,
      TYPES.md.concat('; charset=utf-8'),
      '5',
    ]);
    expect((await get('/record/claim:none.md', { ...headers }, served)).status).toBe(404);
    expect(unforeseen).toEqual([]);
  });

  it('another mark stands on it after an ingest', async () => {
    const before = (await get('/record/claim:ferry-riders-port.md')).headers.get('etag') ?? '';
    await ingest(graph, harbor, harborDataset);
    const after = await get('/record/claim:ferry-riders-port.md', { 'if-none-match': before });
    expect(after.status).toBe(200);
  });
});
