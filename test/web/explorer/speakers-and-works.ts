import neo4j from 'neo4j-driver';
import { explorerQuery } from '../../../src/web/explorer/explorer-query.js';
import { settings } from '../../graph/scratch.js';
import type { ServedExplorer } from './served-explorer.js';

/** Pages of people, organizations, works and topics, each fact as the first dataset has it. */
export function trySpeakersAndWorks(explorer: ServedExplorer): void {
  const HERALD = '/record/work:herald-198-detainers-2025';

  async function json<T>(address: string): Promise<T> {
    const { status, html } = await explorer.open(`${address}.json`);
    expect(status).toBe(200);
    return (JSON.parse(html) as { data: T }).data;
  }

  /** The order in which texts stand on a page; each must be there. */
  function inOrder(page: string, texts: readonly string[]): boolean {
    const at = texts.map((text) => page.indexOf(text));
    return at.every((place, index) => place >= 0 && place > (at[index - 1] ?? -1));
  }

  describe('the page of a person', () => {
    it('shows titles in time as works print them, and what was said', async () => {
      const { status, text, html } = await explorer.open('/record/person:todd-lyons');
      expect(status).toBe(200);
      expect(text).toMatch(/Also found as ?Todd M. Lyons/);
      expect(inOrder(text, ['acting field office director, ICE Boston', 'director, ICE Boston', 'top national official'])).toBe(true);
      expect(text).toContain('Printed as “acting field office director”');
      expect(text).toContain('a description, not an office');
      expect(html.match(/class="printed"/g)).toHaveLength(3);
      expect(text).toMatch(/What he or she said 20 of 32 shown/);
      expect(text).toContain('Disputes nobody on record.');
    });

    it('answers the same as data', async () => {
      const { person } = await json<{ person: { roles: { nodes: { title: string }[] }; assertions: { totalCount: number } } }>(
        '/record/person:todd-lyons',
      );
      expect(person.roles.nodes.map(({ title }) => title)).toContain('top national official');
      expect(person.assertions.totalCount).toBe(32);
    });

    it('shows disputes with what they answer, as list and as drawing', async () => {
      const { text, html } = await explorer.open('/record/person:jessica-vaughan');
      expect(text).toMatch(/Whom he or she disputes 8/);
      const drawn = JSON.parse(/id="drawing-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as { edges: { kind: string }[]; left: string };
      expect(drawn.edges.filter(({ kind }) => kind === 'DISPUTES').length).toBeGreaterThan(0);
      expect(drawn.left).toMatch(/^Drawn: \d+ of \d+ statements/);
    });

    it('says where no title and no statement is on record', async () => {
      const { status, text } = await explorer.open('/record/person:bob-price');
      expect(status).toBe(200);
      expect(text).toContain('No work on record prints a title of this person.');
      expect(text).toContain('Nothing on record was said under this name.');
    });
  });

  describe('the page of an organization', () => {
    it('shows whose words an outlet passes on, whom it gives room, and its articles', async () => {
      const { status, text } = await explorer.open('/record/organization:boston-herald');
      expect(status).toBe(200);
      expect(text).toMatch(/Outlet ?Boston Herald/);
      expect(text).toContain('Michael Cox 7 statements in its works rest on this');
      expect(text).toContain('US Immigration and Customs Enforcement 16 statements in its works rest on this');
      expect(text).toMatch(/Its articles 3/);
      const { organization } = await json<{
        organization: { relayedFrom: { edges: { assertionCount: number; node: { name: string } }[] } };
      }>('/record/organization:boston-herald');
      expect(organization.relayedFrom.edges).toContainEqual(
        expect.objectContaining({ assertionCount: 7, node: expect.objectContaining({ name: 'Michael Cox' }) }),
      );
    });

    it('shows its parts and who spoke for it', async () => {
      const { text } = await explorer.open('/record/organization:ice');
      expect(inOrder(text, ['Part of', 'US Department of Homeland Security', 'Parts that speak for it', 'Who spoke for it'])).toBe(true);
      expect(text).toContain('Yolanda Choates');
    });

    it('of a group, the same lists', async () => {
      const { status, text } = await explorer.open('/record/group:ice-officials');
      expect(status).toBe(200);
      expect(text).toContain('What they said');
    });
  });

  describe('the page of a work', () => {
    it('has its statements in the order of the text', async () => {
      const { status, text } = await explorer.open(HERALD);
      const { work } = await json<{ work: { assertions: { nodes: Said[] } } }>(HERALD);
      interface Said {
        readonly claim: { readonly text: string } | null;
        readonly evidence: readonly { readonly section: string; readonly ranges: readonly { readonly start: number }[] }[];
      }
      expect(status).toBe(200);
      expect(text).toMatch(/In the order of the text: who says what 40 of 70 shown/);
      const starts = work.assertions.nodes.map(({ evidence }) =>
        Math.min(...evidence.flatMap(({ ranges }) => ranges.map(({ start }) => start))),
      );
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const said = text.slice(text.indexOf('40 of 70 shown'));
      const first = work.assertions.nodes.flatMap(({ claim }) => claim?.text ?? []).slice(0, 3);
      expect(inOrder(said, first)).toBe(true);
    });

    it('gives shares of voice that add up, and says how much of the text is on record', async () => {
      const { html, text } = await explorer.open(HERALD);
      const shares = [...html.matchAll(/<td>([\d.]+)%<\/td>/g)].map(([, share]) => Number(share));
      expect(shares.length).toBe(14);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
      expect(text).toContain('79.1% of the text, 4,927 of 6,232 characters, stands behind some statement on record.');
    });

    it('of more than a hundred statements looks at all of them', async () => {
      const { text } = await explorer.open('/record/work:cis-vaughan-10-weeks-2018');
      expect(text).toMatch(/ [\d.]+% of the text, [\d,]+ of 9,042 characters/);
      expect(text).not.toContain('At least');
    });

    it('that is cited and not read says so, has no address, and names who rests on it', async () => {
      const { status, text, html } = await explorer.open('/record/work:cox-letter-2025');
      expect(status).toBe(200);
      expect(text).toContain('No address of it is on record.');
      expect(text).toContain('Its text was not read; it is known because others cite it.');
      expect(inOrder(text, ['Issued by', 'Boston Police Department', 'Who rests on it'])).toBe(true);
      expect(html).not.toContain('rel="noreferrer noopener external"');
    });
  });

  describe('the page of a topic', () => {
    it('has claims about it, the most disputed first, and who wants it', async () => {
      const { status, text, html } = await explorer.open('/record/topic:detainer-cooperation');
      expect(status).toBe(200);
      expect(text).toMatch(/What is claimed, the most disputed first 40 of 84 shown/);
      const claims = text.slice(text.indexOf('40 of 84 shown'));
      expect(inOrder(claims, ['disputed 2 times', 'For it', 'Todd Lyons', 'Share of voice'])).toBe(true);
      expect([...html.matchAll(/<td>([\d.]+)%<\/td>/g)].reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(100, 0);
    });

    it('goes on where its list broke off', async () => {
      const { html } = await explorer.open('/record/topic:detainer-cooperation');
      const next = /href="([^"]*claims=[^"]*)#claims"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const { text } = await explorer.open(next);
      expect(text).toMatch(/most disputed first 40 of 84 shown/);
      expect(text).toContain('From the beginning');
      expect(text).not.toContain('disputed 2 times');
    });

    it('that nobody has is not found', async () => {
      expect((await explorer.open('/record/topic:none')).status).toBe(404);
    });
  });

  describe('the same in Neo4j Browser', () => {
    it.each([
      ['agent', 'person:todd-lyons'],
      ['agent', 'organization:boston-herald'],
      ['work', 'work:herald-198-detainers-2025'],
      ['work', 'work:cox-letter-2025'],
      ['topic', 'topic:detainer-cooperation'],
      ['disputes', ''],
      ['conflicts', ''],
      ['start', ''],
      ['search', 'Lyons'],
    ])('%s draws %s with as much as can be read', async (name, id) => {
      const { uri, username, password } = settings();
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      const { records, summary } = await driver.executeQuery(explorerQuery(name, id)).finally(() => driver.close());
      const nodes = new Set(records.flatMap((record) => record.keys.flatMap((key) => nodesIn(record.get(key)))));
      expect(nodes.size).toBeGreaterThan(1);
      expect(nodes.size).toBeLessThanOrEqual(120);
      expect(summary.notifications.map(({ description }) => description).filter((each) => !each.includes('retiredAt'))).toEqual([]);
    });
  });

  /** The ids of all nodes in a value of an answer. */
  function nodesIn(value: unknown): readonly string[] {
    if (neo4j.isNode(value as never)) return [(value as { elementId: string }).elementId];
    if (!neo4j.isPath(value as never)) return [];
    const { start, segments } = value as { start: { elementId: string }; segments: readonly { end: { elementId: string } }[] };
    return [start, ...segments.map(({ end }) => end)].map(({ elementId }) => elementId);
  }
}
