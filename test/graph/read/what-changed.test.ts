import { jest } from '@jest/globals';
import type { Graph } from '../../../src/graph/connection.js';
import { rectify, rectifyDataset, says } from '../../worlds/rectify.js';
import { empty, ingest, scratchGraph } from '../scratch.js';
import { ask } from './ask.js';

jest.setTimeout(180_000);

let graph: Graph;
beforeAll(async () => {
  graph = scratchGraph({ readTimeoutMs: 60_000 });
  await empty(graph);
  await ingest(graph, rectify, rectifyDataset);
});
afterAll(() => graph.close());

interface Answer {
  readonly of: { readonly id: string };
  readonly changeCount: number;
  readonly changes: readonly {
    readonly day: string;
    readonly how: string;
    readonly kind: string;
    readonly record: { readonly id: string };
    readonly by: { readonly id: string } | null;
  }[];
  readonly tallies: readonly { readonly of: string; readonly before: number; readonly after: number }[];
}

async function changed(id: string, from: string, to: string, directive = ''): Promise<Answer | null> {
  const { data, errors } = await ask(
    graph,
    `query($id: ID!, $from: Day!, $to: Day!) ${directive} { whatChanged(id: $id, from: $from, to: $to) {
      of { ... on Node { id } } from to changeCount tallies { of before after }
      changes(first: 100) { day how kind record { __typename ... on Node { id } } by { ... on Node { id } } } } }`,
    { id, from, to },
  );
  if (errors?.[0] !== undefined) throw errors[0];
  return (data as { whatChanged: Answer | null }).whatChanged;
}

const told = (answer: Answer | null) => [
  ...(answer?.changes ?? []).map(
    ({ day, how, kind, record, by }) => `${day} ${how} ${kind} ${record.id}${by === null ? '' : ` by ${by.id}`}`,
  ),
  ...(answer?.tallies ?? []).map(({ of, before, after }) => `${of} ${before}→${after}`),
];

describe('what changed', () => {
  it('about a claim is who came to say so, what was taken back and by which correction, by day', async () => {
    expect(told(await changed('claim:total', '2040-02-05', '2040-03-01'))).toEqual([
      '2040-02-10 ENTERED ASSERTION assertion:gazette/gazette/total',
      '2040-02-12 ENTERED ASSERTION assertion:radio/radio/total',
      '2040-02-12 ENTERED COMPARISON comparison:sum/before+growth+total',
      '2040-02-14 ENTERED ASSERTION assertion:mirror/mirror/total',
      '2040-03-01 WITHDRAWN ASSERTION assertion:times/times/total by correction:times/1',
      '2040-03-01 ENTERED CORRECTION correction:times/1',
      'ASSERTION 3→6',
      'CORRECTION 0→1',
      'FIGURE 1→1',
      'COMPARISON 0→1',
      'WITHDRAWN 0→1',
      'INDEPENDENT_ORIGINS 1→2',
    ]);
  });

  it('about a claim counts the figure from the day on which it was first told, and the answers to it', async () => {
    expect(told(await changed('claim:growth', '2039-12-31', '2040-04-02'))).toEqual([
      '2040-02-12 ENTERED ASSERTION assertion:radio/radio/growth',
      '2040-02-12 ENTERED COMPARISON comparison:sum/before+growth+total',
      '2040-02-12 ENTERED FIGURE observation:growth',
      expect.stringMatching(/^2040-04-02 ENTERED DISPUTE response:/),
      'ASSERTION 0→1',
      'DISPUTE 0→1',
      'FIGURE 0→1',
      'COMPARISON 0→1',
      'INDEPENDENT_ORIGINS 0→1',
    ]);
  });

  it('fits the as-of answers of both days', async () => {
    const of = async (day: string) => {
      const { data } = await ask(graph, `query @asOf(published: "${day}") { claim(id: "claim:total") { assertions { totalCount } } }`);
      return (data as { claim: { assertions: { totalCount: number } } }).claim.assertions.totalCount;
    };
    const { tallies } = (await changed('claim:total', '2040-02-01', '2040-02-12')) as Answer;
    expect(tallies.find((each) => each.of === 'ASSERTION')).toEqual({
      of: 'ASSERTION',
      before: await of('2040-02-01'),
      after: await of('2040-02-12'),
    });
  });

  it.each(['2040-01-31', '2040-02-12', '2040-04-02'])('tells the independent origins as of %s', async (day) => {
    for (const id of ['claim:total', 'claim:growth', 'claim:before', 'claim:late', 'claim:record']) {
      const { data } = await ask(graph, `query @asOf(published: "${day}") { claim(id: "${id}") { origins { independentCount } } }`);
      const { claim } = data as { claim: { origins: { independentCount: number } } | null };
      const { tallies } = (await changed(id, day, '2040-12-31')) as Answer;
      expect([id, tallies.find((each) => each.of === 'INDEPENDENT_ORIGINS')?.before]).toEqual([id, claim?.origins.independentCount ?? 0]);
    }
  });

  it('is nothing between a day and itself', async () => {
    expect(await changed('claim:total', '2040-03-01', '2040-03-01')).toMatchObject({ changeCount: 0, changes: [] });
  });

  it('under an earlier as-of day is what was known by then', async () => {
    expect(told(await changed('claim:total', '2040-02-05', '2040-03-01', '@asOf(published: "2040-02-10")'))).toEqual([
      '2040-02-10 ENTERED ASSERTION assertion:gazette/gazette/total',
      'ASSERTION 3→4',
      'FIGURE 1→1',
      'INDEPENDENT_ORIGINS 1→2',
    ]);
  });

  it('of no record is null; of another kind, or with the days turned round, it is refused with the reason', async () => {
    expect(await changed('claim:none', '2040-02-05', '2040-03-01')).toBeNull();
    expect(await changed('claim:total', '0001-01-01', '2040-03-01', '@asOf(published: "0001-01-01")')).toBeNull();
    await expect(changed('organization:port', '2040-02-05', '2040-03-01')).rejects.toThrow('is no claim and no person');
    await expect(changed('claim:none', '2040-03-01', '2040-02-05')).rejects.toThrow('which is after `to`, 2040-02-05');
  });

  it('tells what no dataset holds any longer', async () => {
    const gone = says('gazette', 'organization:gazette', 'safe');
    await ingest(
      graph,
      rectify.filter(({ id }) => id !== gone),
      rectifyDataset,
    );
    const today = new Date().toISOString().slice(0, 10);
    const [first] = (await changed('claim:safe', '2000-01-01', '9999-12-31'))?.changes ?? [];
    expect(first).toMatchObject({ how: 'RETIRED', kind: 'ASSERTION', record: { id: gone } });
    expect((first?.day ?? '') >= today).toBe(true);
  });
});
