import type { Comparison, Query } from '../../src/api/generated/schema.js';
import { serveFirstDataset } from './first-dataset.js';
import type { ServedApi } from './served.js';

let served: ServedApi;
beforeAll(async () => {
  served = await serveFirstDataset();
}, 300_000);
afterAll(() => served?.close());

const ASKED = 'id kind verdict ruleVersion tests { test passed detail } operands { id value unit claim { id } }';
const post = async (query: string) => {
  const { json } = await served.post({ query });
  return json as { readonly data: Query; readonly errors?: readonly { readonly message: string; readonly extensions?: object }[] };
};
const ask = async (query: string): Promise<Query> => {
  const { data, errors } = await post(query);
  expect(errors ?? []).toEqual([]);
  return data;
};
const compare = async (a: string, b: string, directive = ''): Promise<Comparison> =>
  (await ask(`query ${directive} { compare(a: "${a}", b: "${b}") { ${ASKED} } }`)).compare;
const failed = ({ tests }: Comparison): readonly string[] => tests.filter(({ passed }) => passed === false).map(({ test }) => test);
const claims = ({ operands }: Comparison): readonly string[] => operands.map(({ claim }) => claim.id).sort();

describe('figures of the first dataset', () => {
  it('198 refused requests for Boston in 2024 conflict with 15', async () => {
    const found = await compare('claim:bpd-refused-198', 'claim:bpd-refused-15');
    expect(found.verdict).toBe('CONFLICT');
    expect(found.tests.find(({ test }) => test === 'values')?.detail).toMatch(/15 request against 198 request/);
    expect(claims(found)).toEqual(['claim:bpd-refused-15', 'claim:bpd-refused-198']);
    const { comparisons } = await ask(`{ comparisons(filter: {verdict: CONFLICT}) { totalCount nodes { ${ASKED} } } }`);
    expect(comparisons.nodes.map((one) => [one.kind, ...claims(one)])).toEqual([['PAIR', 'claim:bpd-refused-15', 'claim:bpd-refused-198']]);
    expect(comparisons.nodes[0]).toEqual(found);
  });

  it('59 for New England in 2016 cannot be compared with 198, for two reasons', async () => {
    const found = await compare('claim:ne-declined-2016', 'claim:bpd-refused-198');
    expect([found.verdict, failed(found)]).toEqual(['NOT_COMPARABLE', ['place', 'period-overlap']]);
  });

  it('216 detainers are the sum of six rows', async () => {
    const { comparisons } = await ask(
      `{ comparisons(filter: {kind: SUM, measure: {eq: "measure:detainers-issued"}}) { nodes { ${ASKED} } } }`,
    );
    const found = comparisons.nodes.find(({ operands }) => operands[0]?.claim.id === 'claim:ma-detainers-216');
    expect([found?.verdict, found?.operands.length]).toEqual(['CONSISTENT', 7]);
    expect(found?.tests.find(({ test }) => test === 'sum-of-parts')?.detail).toMatch(/= 216 request in a complete total of 216/);
  });

  it('456 hits are the sum of two breakdowns, each by itself', async () => {
    const { claim } = await ask(
      `{ claim(id: "claim:hits-456") { figure { comparisons(verdict: CONSISTENT, first: 50) { nodes { ${ASKED} } } } } }`,
    );
    const sums = (claim?.figure?.comparisons.nodes ?? []).filter(
      ({ kind, operands }) => kind === 'SUM' && operands[0]?.claim.id === 'claim:hits-456',
    );
    const details = sums.map(({ tests }) => tests.find(({ test }) => test === 'sum-of-parts')?.detail);
    expect(details.filter((detail) => / = 456 person /.test(detail ?? ''))).toHaveLength(2);
  });

  it('48 percent is 218 of 456', async () => {
    const { claim } = await ask(`{ claim(id: "claim:custody-48-percent") { figure { comparisons { nodes { ${ASKED} } } } } }`);
    const share = claim?.figure?.comparisons.nodes.find(({ kind }) => kind === 'SHARE');
    expect(share?.verdict).toBe('CONSISTENT');
    expect(share?.tests.find(({ test }) => test === 'recomputed')?.detail).toMatch(/218 person of 456 person = 47\.8/);
  });

  it('a comparison is found by its id, and by a work that holds one of its figures', async () => {
    const { comparisons } = await ask(
      '{ comparisons(filter: {verdict: CONFLICT, work: {eq: "work:herald-198-detainers-2025"}}) { nodes { id } } }',
    );
    const [first] = comparisons.nodes;
    const { node } = await ask(`{ node(id: "${first?.id}") { ... on Comparison { ${ASKED} } } }`);
    expect(node).toMatchObject({ id: first?.id, verdict: 'CONFLICT' });
  });

  it('before the articles were published there is no conflict, and nothing to compare', async () => {
    const { comparisons } = await ask('query @asOf(published: "2024-12-31") { comparisons(filter: {verdict: CONFLICT}) { totalCount } }');
    expect(comparisons.totalCount).toBe(0);
    const { errors } = await post(
      'query @asOf(published: "2024-12-31") { compare(a: "claim:bpd-refused-198", b: "claim:ne-declined-2016") { verdict } }',
    );
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(/^`a`: no figure/), extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('compare', () => {
  it('finds a figure consistent with itself, by its own id and by its claim', async () => {
    expect((await compare('observation:bpd-refused-15', 'claim:bpd-refused-15')).verdict).toBe('CONSISTENT');
    expect((await compare('claim:bpd-refused-15', 'claim:bpd-refused-15')).verdict).toBe('CONSISTENT');
  });

  it('is the same the other way round', async () => {
    expect(await compare('claim:bpd-refused-15', 'claim:us-declined-2016')).toEqual(
      await compare('claim:us-declined-2016', 'claim:bpd-refused-15'),
    );
  });

  it('names the argument that is no figure', async () => {
    for (const [a, b, pattern] of [
      ['claim:nothing', 'claim:bpd-refused-15', /^`a`: no figure/],
      ['claim:bpd-refused-15', 'person:michael-cox', /^`b`: no figure/],
      ['x', 'y', /^`a` and `b`: no figure/],
    ] as const) {
      const { errors } = await post(`{ compare(a: "${a}", b: "${b}") { verdict } }`);
      expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(pattern), extensions: { code: 'BAD_USER_INPUT' } });
    }
  });
});
