import { fileURLToPath } from 'node:url';
import type { Query } from '../../src/api/generated/schema.js';
import { type Example, readExamples } from '../../src/web/examples.js';
import { serveFirstDataset } from './first-dataset.js';
import { differ, expectAsHeld } from './held.js';
import type { ServedApi } from './served.js';

const examples = await readExamples(fileURLToPath(new URL('../../examples/', import.meta.url)));
let served: ServedApi;
beforeAll(async () => {
  served = await serveFirstDataset();
}, 300_000);
afterAll(() => served?.close());

const ask = async ({ query, variables }: Pick<Example, 'query' | 'variables'>) => {
  served.sent.length = 0;
  const { status, json } = await served.post({ query, variables: JSON.parse(variables ?? '{}') });
  expect(json.errors ?? []).toEqual([]);
  expect(status).toBe(200);
  return json.data as unknown as Query;
};
const example = (start: string): Example => {
  const found = examples.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`there is no example ${start}`);
  return found;
};

describe('an example', () => {
  it.each(examples.map((each) => [each.title, each] as const))(
    '"%s" is answered by one statement',
    async (_title, each) => {
      const data = await ask(each);
      expect(served.sent).toHaveLength(1);
      expect(JSON.stringify(data).length).toBeGreaterThan(500);
    },
    120_000,
  );

  it.each(['8-', '12-', '13-'])('%s… is answered as before, by the statement that was read before, and as by graphql-js', async (start) => {
    const { name, query, variables } = example(start);
    const given = JSON.parse(variables ?? '{}');
    await expectAsHeld(served, `example-${name.replace('.graphql', '')}`, query, given);
    const found = await differ(served, query, given);
    expect(found).toMatchObject({ plan: found.reference, plain: true });
  });

  it('has a title, a description and a name of its own', () => {
    expect(examples.filter(({ title, description, name }) => title === name || description === '')).toEqual([]);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
  });
});

describe('the answers tell what the articles say', () => {
  it("who disputes Cox's figure: ICE and its spokesperson, with evidence in the Herald's text", async () => {
    const data = await ask(example('2-'));
    const disputes = data.claim?.disputedBy.nodes ?? [];
    expect(data.claim?.figure?.value).toBe(15);
    expect(disputes.map((each) => each.assertion.speaker.name).sort()).toEqual([
      'US Immigration and Customs Enforcement',
      'Yolanda Choates',
    ]);
    for (const each of disputes) {
      expect(each.assertion.foundIn.publishedBy?.name).toBe('Boston Herald');
      expect(each.assertion.evidence[0]?.ranges[0]).toEqual({ start: expect.any(Number), end: expect.any(Number) });
    }
  });

  it('Lyons spoke under more than one title, each assertion with its own', async () => {
    const { person } = await ask(example('3-'));
    const titles = new Set(person?.assertions.nodes.map((each) => each.role?.title));
    expect(titles.size).toBeGreaterThanOrEqual(3);
    expect(person?.assertions.nodes.length).toBe(person?.assertions.totalCount);
  });

  it('198 stands against 15, each disputed by the other side', async () => {
    const { claims } = await ask(example('5-'));
    expect(claims.nodes.map((each) => each.figure?.value ?? 0).sort((a, b) => a - b)).toEqual([15, 198]);
    for (const side of claims.nodes) expect(side.assertions.nodes.length).toBeGreaterThan(0);
  });

  it('Kain disputes the depiction of immigrants as criminals', async () => {
    const { person } = await ask(example('6-'));
    expect(person?.disputes.nodes.map((each) => each.kind)).toContain('DENIAL');
  });

  it('an earlier day knows less', async () => {
    const { query } = example('7-');
    const counts: number[] = [];
    for (const day of ['2000-01-01', '2018-12-31', '2025-12-31']) {
      counts.push((await ask({ query, variables: JSON.stringify({ day }) })).claims.totalCount ?? -1);
    }
    expect(counts[0]).toBe(0);
    expect(counts[0]).toBeLessThan(counts[1] ?? 0);
    expect(counts[1]).toBeLessThan(counts[2] ?? 0);
  });

  it('the Herald gives ICE the most room of all organizations, counts beside shares, shares of all', async () => {
    const { work } = await ask(example('10-'));
    const organizations = work?.['organizations' as 'shareOfVoice'] ?? [];
    expect(organizations[0]).toMatchObject({ agent: { name: 'US Immigration and Customs Enforcement' }, assertions: 16 });
    expect(organizations.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("Cox's figure is disputed by one side in two statements, without an answer; the police and the mayor's office kept silent", async () => {
    const { claim, person } = await ask(example('11-'));
    expect(claim?.standing).toMatchObject({ asserted: 1, disputed: 2, disputedSides: 1, disputedInPart: 1, unanswered: true });
    expect(claim?.standing.silent.map(({ agent, askers }) => [agent.name, askers.map(({ name }) => name)])).toEqual([
      ['Office of the Mayor of Boston', ['Boston Herald']],
      ['Boston Police Department', ['Boston Herald']],
    ]);
    expect(person?.roleReasons.map(({ role }) => role.title)).toEqual(['director']);
    expect(person?.openQuestions).toEqual([]);
  });

  it("Breitbart's count for New England goes back to ICE's data by way of the Herald", async () => {
    const { claim } = await ask(example('9-'));
    expect(claim?.origins).toMatchObject({ independentCount: 1, outletCount: 1, maxDepth: 2 });
    const [root] = claim?.origins.roots ?? [];
    expect(root).toMatchObject({
      agent: { name: 'US Immigration and Customs Enforcement' },
      record: { title: 'ICE data on declined detainers, 2014 to 2016' },
      truncated: false,
    });
    expect(root?.paths.map(({ from, steps }) => [from.foundIn.publishedBy?.name, ...steps.map(({ how }) => how)])).toEqual([
      ['Breitbart News', 'USES_DATA', 'USES_DATA'],
    ]);
  });

  it('198 has one origin, however often it is said, and Hodgson stays the origin of what the Herald quotes', async () => {
    const origins = 'origins { independentCount assertionCount roots { key record { ... on Document { id } ... on Article { id } } } }';
    const query = `{ count: claim(id: "claim:bpd-refused-198") { ${origins} } quoted: claim(id: "claim:refusals-against-duty") { ${origins} } }`;
    const data = (await ask({ query, variables: null })) as unknown as Record<string, Query['claim']>;
    expect(data.count?.origins).toMatchObject({
      independentCount: 1,
      assertionCount: 2,
      roots: [{ key: 'organization:ice', record: { id: 'work:ice-statement-herald-2025' } }],
    });
    expect(data.quoted?.origins).toMatchObject({
      independentCount: 1,
      roots: [{ key: 'person:thomas-hodgson', record: { id: 'work:herald-detainer-report-2017' } }],
    });
  });
});
