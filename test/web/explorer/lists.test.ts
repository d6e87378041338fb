import { exploreFirstDataset, type ServedExplorer } from './served-explorer.js';

let site: ServedExplorer;
beforeAll(async () => {
  site = await exploreFirstDataset();
}, 300_000);
afterAll(() => site?.served.close());

describe('the start page', () => {
  it('says what this is, what is in the graph, and leads on', async () => {
    const { status, text, html } = await site.open('/');
    expect(status).toBe(200);
    expect(text).toContain('Who said what, where and when');
    expect(text).toMatch(/who disputes it: 1,690 records, version [0-9a-f]{12}, brought in on \d+ \w+ \d{4}/);
    expect(text).toContain('The latest disputes 6 of 22 shown');
    expect(text).toMatch(/in conflict detainers declined ?15 requests .*198 requests/);
    expect(text).toContain('ICE Boston field office 62 statements');
    expect(html).toContain('href="/record/claim:bpd-refused-15"');
    expect(html).toContain('href="/disputes"');
  }, 60_000);

  it('gives its data at /start.json', async () => {
    const { status, body } = await json('/start.json');
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { datasets: [{ id: 'dataset:massachusetts-detainers' }], responses: { totalCount: 22 } } });
  });
});

describe('the search', () => {
  it('finds records with what they are, and keeps the text in its field', async () => {
    const { status, text, html } = await site.open('/search?q=ice+blasts+boston');
    expect(status).toBe(200);
    expect(html).toMatch(/<input id="q"[^>]*value="ice blasts boston"/);
    expect(text).toMatch(/ICE blasts Boston.*Article · Boston Herald · January 2025/);
  }, 60_000);

  it('narrows to a kind and pages on', async () => {
    const first = await site.open('/search?q=ice&kind=claim');
    expect(first.text).toContain('Claims, best first');
    expect(first.html).not.toContain('href="/record/organization:');
    const next = /href="(\/search\?[^"#]*after=[^"#]*)/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await site.open(next);
    expect(second.status).toBe(200);
    expect(second.text).toContain('From the beginning');
    expect(found(second.html).filter((id) => found(first.html).includes(id))).toEqual([]);
  }, 60_000);

  it.each([
    ['no text', '', 'What are you looking for?'],
    ['blanks', '%20%20', 'What are you looking for?'],
    ['words of Lucene', 'AND%20OR%20NOT', 'Search: AND OR NOT'],
    ['signs of Lucene', '%22%5B(%7B~*%3F%3A%5E%5C%2F%20%26%26', 'Nothing was found'],
    ['a word that nobody uses', 'zzyzxqv', 'Try fewer words'],
    ['10,000 characters', 'a'.repeat(10_000), 'Only the first 500 characters'],
    ['10,000 characters of words', 'detainer+'.repeat(1_111), 'Only the first 500 characters'],
  ])('ends well with %s, and so do its suggestions', async (_, q, words) => {
    const { status, text } = await site.open(`/search?q=${q}`);
    expect([status, text]).toEqual([200, expect.stringContaining(words)]);
    const suggested = await json(`/suggest?q=${q}`);
    expect([suggested.status, Array.isArray(suggested.body)]).toEqual([200, true]);
  });

  it('says what can be searched for where a kind is unknown', async () => {
    const { status, text } = await site.open('/search?q=ice&kind=constructor');
    expect([status, text]).toEqual([400, expect.stringContaining('Nothing is called constructor here')]);
  });

  it('refuses a cursor of another list in words', async () => {
    const { status, text } = await site.open('/search?q=ice&after=nonsense');
    expect([status, text]).toEqual([400, expect.stringContaining('Back to the start')]);
  });
});

describe('an address of a record', () => {
  it.each(['/record/nonsense:x', '/record/', '/record/constructor:boston', '/record/%E0%A4%A'])(
    '%s that leads nowhere says so',
    async (address) => {
      const { status, text } = await site.open(address);
      expect([status, text]).toEqual([404, expect.stringContaining('There is no such record')]);
    },
  );

  it('leads to records with a name like it', async () => {
    const { text } = await site.open('/record/persn:todd-lyons');
    expect(text).toContain('Todd Lyons Person');
    expect(await json('/record/persn:todd-lyons.json')).toMatchObject({ status: 404, body: { errors: [{}] } });
  });
});

async function json(address: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const { status, html } = await site.open(address);
  return { status, body: JSON.parse(html) };
}

function found(html: string): readonly string[] {
  return [...html.matchAll(/data-record="([^"]*)"/g)].map(([, id = '']) => id);
}
