import { recordPath } from '../../../src/web/explorer/addresses.js';
import { empty, ingest } from '../../graph/scratch.js';
import { FERRY_DISPUTE, harbor } from '../../worlds/harbor.js';
import type { ServedExplorer } from './served-explorer.js';

/** Start page, search, board, figures and the plain pages of records; comes last, since it ends with other data and with none. */
export function tryListsAndRecords(site: ServedExplorer): void {
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

    it('puts first who has exactly that name, also among suggestions', async () => {
      expect(found((await site.open('/search?q=ICE')).html)[0]).toBe('organization:ice');
      expect((await json('/suggest?q=ICE')).body).toHaveProperty('0.href', '/record/organization:ice');
    });

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

  describe('the board of disputes', () => {
    it('shows disputes first, newest first, and says how many there are', async () => {
      const { status, text } = await site.open('/disputes');
      expect(status).toBe(200);
      expect(text).toMatch(/Newest first 22/);
      expect(text).toContain('no answer');
      expect(text).toMatch(/Yolanda Choates, spokesperson disputes Michael Cox: gives another figure/);
    });

    it.each([
      ['type=all', 'Newest first 36'],
      ['type=supports', 'supports'],
      ['type=does-not-answer&of=', 'did not answer'],
      ['type=disputes&kind=agreement', 'How it is done: agrees remove'],
      ['side=source', 'answers its source'],
      ['by=person:jessica-vaughan&of=person:michael-cox', 'Whose words are answered: Michael Cox remove'],
      ['topic=topic:boston-detainers-2024&outlet=organization:boston-herald', 'Topic: ICE detainers sent to Boston police in 2024 remove'],
      ['from=2025-01-01&to=2025-12-31', 'From day: 1 January 2025 remove'],
      ['from=2031-01-01&to=2031-12-31', 'Nothing on record fits all of these filters.'],
    ])('%s is answered', async (questions, words) => {
      const { status, text } = await site.open(`/disputes?${questions}`);
      expect([status, text]).toEqual([200, expect.stringContaining(words)]);
    });

    it.each([
      ['by=todd+lyons', '/disputes?by=person%3Atodd-lyons'],
      ['by=ICE&of=Cox', '/disputes?by=organization%3Aice&of=person%3Amichael-cox'],
    ])('the names of %s lead to whom they mean', async (questions, address) => {
      const { status, headers } = await site.open(`/disputes?${questions}`);
      expect([status, headers.get('location')]).toEqual([302, address]);
      const json = await site.open(`/disputes.json?${questions}`);
      expect(json.headers.get('location')).toBe(address.replace('?', '.json?'));
    });

    it.each([
      ['by=Boston', 'Which of these is meant?'],
      ['by=zzyzxqv', 'Nothing on record has a name like “zzyzxqv”'],
      ['topic=zzyzxqv', 'Nothing on record has a name like “zzyzxqv”'],
      ['kind=constructor', '“constructor” is no way to answer.'],
      ['type=quarrels', '“quarrels” is no sort of answer.'],
      ['side=left', '“left” is no side of what is said.'],
      ['from=2025-02-30', '“2025-02-30” is no day.'],
      ['from=2025-02-03&to=2024-01-01', 'The last day is before the first.'],
      ['after=nonsense', 'Back to the start'],
    ])('%s ends in words', async (questions, words) => {
      const { status, text } = await site.open(`/disputes?${questions}`);
      expect([status, text]).toEqual([400, expect.stringContaining(words)]);
      expect((await json(`/disputes.json?${questions}`)).status).toBe(400);
    });
  });

  describe('figures', () => {
    it('those in conflict come first, then all that is counted', async () => {
      const { status, text } = await site.open('/figures');
      expect(status).toBe(200);
      expect(text).toMatch(/In conflict 1 ?in conflict.*15 requests.*198 requests.*What figures count 28.*detainers declined 8 figures/);
    });

    it.each(['/figures?measure=measure:detainers-declined', '/record/measure:detainers-declined'])(
      '%s draws them and tells the same in a table',
      async (address) => {
        const { status, html, text } = await site.open(address);
        expect(status).toBe(200);
        expect(html).toContain('<svg class="chart"');
        expect(text).toContain('15 requests, in conflict');
        expect(text).toContain('15 requests in conflict with 198 requests');
        expect(text).toMatch(/Michael Cox, in ICE blasts Boston/);
        expect(html).not.toMatch(/ style="/);
      },
    );

    it.each(['/figures?measure=detainers', '/figures?measure=measure:none'])('%s is a measure that there is none of', async (address) => {
      expect(await site.open(address)).toMatchObject({ status: 404, text: expect.stringContaining('There is no such record') });
    });
  });

  describe('the page of a record', () => {
    const HERALD = 'herald-198-detainers-2025';
    it.each([
      [`assertion:${HERALD}/michael-cox/bpd-refused-15`, ['Police Commissioner', 'What answers it', 'independent origin']],
      [
        `response:${HERALD}/yolanda-choates/bpd-refused-198>assertion:${HERALD}/michael-cox/bpd-refused-15`,
        ['Gives another figure', 'Michael Cox'],
      ],
      [
        `stance:${HERALD}/yolanda-choates/noncooperation-laws-protect-nobody>topic:sanctuary-policies`,
        ['opposes', 'The curator, who read it so'],
      ],
      ['role:yolanda-choates/spokesperson@ice/undated', ['US Immigration and Customs Enforcement', 'Works that print it 1']],
      ['place:boston', ['Massachusetts', 'Claims about it 3', 'What is counted there']],
      ['observation:bpd-refused-198', ['198 requests', 'detainers declined', 'in conflict']],
      ['comparison:pair/bpd-refused-15+bpd-refused-198', ['15 requests and 198 requests', 'by rule, not by anybody’s statement']],
      ['correction:cis-vaughan-10-weeks-2018/1', ['What it took back 1', 'What stands instead 2', 'What rested on it']],
      ['dataset:massachusetts-detainers', ['1,690', 'Works that were read 5', '% of the words']],
    ])('%s shows its facts', async (id, facts) => {
      const { status, text } = await site.open(recordPath(id));
      expect(status).toBe(200);
      for (const fact of facts) expect(text).toContain(fact);
    });

    it('evidence and the text that it counts in have pages too', async () => {
      const [row] = await site.served.graph.read(
        'MATCH (evidence:Evidence)-[:SELECTS]->(text:TextVersion) RETURN evidence.id, text.id LIMIT 1',
      );
      const [evidence = '', text = ''] = row as readonly string[];
      expect(await site.open(recordPath(evidence))).toMatchObject({
        status: 200,
        text: expect.stringContaining('SHA-256 of what stands around'),
      });
      expect(await site.open(recordPath(text))).toMatchObject({ status: 200, text: expect.stringContaining('SHA-256 of the text') });
    });

    it.each(['assertion', 'response', 'stance', 'role', 'place', 'evidence', 'text', 'correction', 'observation', 'comparison', 'dataset'])(
      'an unknown %s ends in words',
      async (kind) => {
        const { status, text } = await site.open(`/record/${kind}:none`);
        expect([status, text]).toEqual([404, expect.stringContaining('There is no such record')]);
      },
    );
  });

  describe('what records hold', () => {
    const EVIL = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&';

    it('is shown as text, whatever it is', async () => {
      await empty(site.served.graph);
      const named = harbor.map((record) => {
        if ('name' in record) return { ...record, name: `${record.name} ${EVIL}` };
        if (record.kind === 'claim') return { ...record, text: `${record.text} ${EVIL}` };
        return 'title' in record && record.kind !== 'role' ? { ...record, title: `${record.title} ${EVIL}` } : record;
      });
      await ingest(site.served.graph, named);
      for (const address of [
        '/',
        '/disputes?type=all',
        '/search?q=ferry',
        `/search?q=${encodeURIComponent(EVIL)}`,
        recordPath(FERRY_DISPUTE),
      ]) {
        const { status, html } = await site.open(address);
        expect([address, status]).toEqual([address, 200]);
        expect(html).not.toMatch(/<script>|<img|onerror=alert\(2\)>/);
        expect(html).toContain('&lt;script&gt;alert(1)');
      }
    });
  });

  describe('a graph without data', () => {
    it('says so, and what to do', async () => {
      await empty(site.served.graph);
      const { status, text } = await site.open('/');
      expect(status).toBe(200);
      expect(text).toContain('There is nothing in this graph yet');
      expect(text).toContain('onrecord init DIR');
      for (const [address, words] of [
        ['/disputes', 'Nothing on record fits'],
        ['/figures', 'No figures are on record'],
        ['/search?q=ice', 'Nothing was found'],
      ] as const)
        expect(await site.open(address)).toMatchObject({ status: 200, text: expect.stringContaining(words) });
    });
  });

  async function json(address: string): Promise<{ readonly status: number; readonly body: unknown }> {
    const { status, html } = await site.open(address);
    return { status, body: JSON.parse(html) };
  }

  function found(html: string): readonly string[] {
    return [...html.matchAll(/data-record="([^"]*)"/g)].map(([, id = '']) => id);
  }
}
