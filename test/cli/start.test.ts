import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contents } from '../../src/cli/start-report.js';
import { testConfig } from '../setup/database.js';
import { begin, run } from './run.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/dataset/', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-start-'));
  await cp(EXAMPLE, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SETTINGS = { ONRECORD_PORT: '0', ONRECORD_BROWSER_PORT: '0', ONRECORD_HEAP: '256m' };
const ask = async (url: string, query: string) => {
  const body = JSON.stringify({ query });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return (await response.json()) as {
    data: { assertions: { totalCount: number; nodes: readonly Quoted[] }; responses: { nodes: readonly Quoted[] } };
  };
};
interface Quoted {
  readonly evidence: readonly { readonly quote: string | null; readonly exactSha256: string }[];
}
const QUESTION = `{
  assertions(first: 9) { totalCount nodes { evidence { ...words } } }
  responses(first: 9) { nodes { evidence { ...words } target { ... on Assertion { evidence { ...words } } } } }
}
fragment words on Evidence { quote exactSha256 }`;

describe('onrecord start', () => {
  it('brings everything up with one command, twice, keeps the words that it was given once, and stops in good order', async () => {
    const rounds = [
      { told: /created, 0 updated[\s\S]*quotes: 4 stored/, texts: ['--texts', join(folder, 'texts')] },
      { told: /nothing has changed/, texts: [] },
    ];
    for (const { told, texts } of rounds) {
      const starting = begin(['start', folder, ...texts], { ...SETTINGS, ONRECORD_CACHE: testConfig().cache }, tmpdir());
      await starting.says(/Ready after [\d.]+ s\./);
      const url = await starting.says(/http:\/\/localhost:\d+\/graphql/);
      const [answer, page, browser] = await Promise.all([
        ask(url, QUESTION),
        fetch(url, { headers: { accept: 'text/html' } }),
        fetch((await starting.says(/http:\/\/localhost:\d+\/#\S+/)).replace(/#.*/, '')),
      ]);
      const { assertions, responses } = answer.data;
      expect(assertions.totalCount).toBeGreaterThan(0);
      const evidence = [...assertions.nodes, ...responses.nodes].flatMap((node) => node.evidence);
      expect(evidence.length).toBeGreaterThan(3);
      for (const { quote, exactSha256 } of evidence) {
        expect(
          createHash('sha256')
            .update(quote ?? '')
            .digest('hex'),
        ).toBe(exactSha256);
      }
      expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
      expect(browser.status).toBe(200);
      starting.signal('SIGINT');
      const { status, out, err } = await starting.ended;
      expect([status, err]).toEqual([0, expect.stringMatching(told)]);
      expect(out).toContain(join(folder, '.onrecord'));
      expect((await run(['db', 'status'], SETTINGS, folder)).out).toContain('not running');
    }
  }, 600_000);

  it('says which seeds are wrong, writes nothing, and ends with status 3', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'onrecord-broken-'));
    await cp(EXAMPLE, broken, { recursive: true });
    await cp(join(broken, 'dataset.yaml'), join(broken, 'agents.yaml'));
    const { external } = testConfig();
    const settings = { ...SETTINGS, NEO4J_URI: external?.uri ?? '', NEO4J_PASSWORD: external?.password ?? '' };
    const { status, out, err } = await run(['start', broken], settings, tmpdir());
    await rm(broken, { recursive: true });
    expect([status, out]).toEqual([3, '']);
    expect(err).toMatch(/agents\.yaml:\d+:\d+ E_UNKNOWN_KEY/);
  }, 120_000);
});

describe('what start says of the graph', () => {
  const none = { assertions: 0, claims: 0, people: 0, organizations: 0, works: 0, disputes: 0 };
  it('counts what is in it', () => {
    const text = contents({ assertions: 1_234, claims: 1, people: 2, organizations: 1, works: 5, disputes: 0 });
    expect(text).toBe('In the graph: 1,234 assertions of 1 claim from 5 works, 2 people and 1 organization, 0 disputes.');
  });
  it('says how to begin when it is empty', () => {
    expect(contents(none)).toContain('onrecord init');
  });
});
