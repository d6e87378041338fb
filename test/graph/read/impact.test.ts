import { jest } from '@jest/globals';
import type { Graph } from '../../../src/graph/connection.js';
import { type RecInput, recordShape } from '../../../src/model/record.js';
import { FIGURE, PORT, rectify, rectifyDataset, says, TIMES } from '../../worlds/rectify.js';
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

const RECORD = '{ ... on Node { id } }';
const AFFECTED = `wholeWork truncated assertionCount workCount unannouncedCount claimCount unsupportedCount figureCount disputeCount
  assertions(first: 100) { assertion { id } depth link fidelity changed otherGround announced path { link record ${RECORD} } }
  works(first: 100) { work { id } assertionCount announced depth link how path { record ${RECORD} } }
  unannounced(first: 100) { work { id } }
  claims(first: 100) { claim { id } support independentCount }
  figures(first: 100) { figure { id } lost depth link path { record ${RECORD} } }
  comparisonCount comparisons(first: 100) { lost comparison { kind verdict operands { value } } }
  disputes(first: 100) { dispute { kind } answers answered }`;
const SURVIVING = `truncated claimCount claims(first: 100) { claim { id } support independentCount assertionCount
  assertions(first: 100) { assertion { id } independent roots ${RECORD} } }`;

interface Answered {
  readonly affected: {
    readonly assertions: readonly {
      readonly assertion: { readonly id: string };
      readonly depth: number;
      readonly changed: boolean;
      readonly announced: boolean;
      readonly path: readonly { readonly link: string; readonly record: { readonly id: string } }[];
    }[];
    readonly works: readonly { readonly work: { readonly id: string }; readonly assertionCount: number; readonly link: string | null }[];
    readonly unannounced: readonly { readonly work: { readonly id: string } }[];
    readonly figures: readonly { readonly figure: { readonly id: string }; readonly lost: boolean }[];
    readonly disputes: readonly { readonly dispute: { readonly kind: string }; readonly answers: boolean; readonly answered: boolean }[];
    readonly claims: readonly { readonly claim: { readonly id: string }; readonly support: string }[];
    readonly [count: string]: unknown;
  };
  readonly surviving: {
    readonly claims: readonly {
      readonly claim: { readonly id: string };
      readonly support: string;
      readonly independentCount: number;
      readonly assertions: readonly { readonly assertion: { readonly id: string }; readonly roots: readonly { readonly id: string }[] }[];
    }[];
  };
}

async function impactOf(id: string, directive = ''): Promise<Answered | null> {
  const { data, errors } = await ask(
    graph,
    `query($id: ID!) ${directive} { impact(id: $id) { of ${RECORD} affected { ${AFFECTED} } surviving { ${SURVIVING} } } }`,
    { id },
  );
  if (errors?.[0] !== undefined) throw errors[0];
  return (data as { impact: Answered | null }).impact;
}

/** `work what@depth`, a star for changed words, a bang where nothing was announced. */
const toldOf = ({ affected }: Pick<Answered, 'affected'>) =>
  affected.assertions.map(
    ({ assertion, depth, changed, announced }) =>
      `${assertion.id.split(/[:/]/)[1]} ${/claim:(\w+)|\/(\w+)$/.exec(assertion.id)?.slice(1).find(Boolean)}@${depth}${changed ? '*' : ''}${announced ? '' : '!'}`,
  );

const correction = async (id: string): Promise<Answered> => {
  const { data, errors } = await ask(
    graph,
    `query($id: ID!) { node(id: $id) { ... on Correction { affected { ${AFFECTED} } surviving { ${SURVIVING} } } } }`,
    { id },
  );
  if (errors?.[0] !== undefined) throw errors[0];
  return (data as { node: Answered }).node;
};

describe('a correction that withdrew words', () => {
  let found: Answered;
  beforeAll(async () => {
    found = await correction('correction:times/1');
  });

  it('affects what rests on these words by any way, and nothing that rests on others of the work', () => {
    expect(toldOf(found)).toEqual([
      'times total@0',
      'gazette total@1!',
      'mirror total@1!',
      'post total@1',
      'radio growth@1*!',
      'radio total@1!',
    ]);
    expect(found.affected).toMatchObject({ wholeWork: false, truncated: false, assertionCount: 6, workCount: 5, unannouncedCount: 3 });
  });

  it('names the works that announced no correction of their own', () => {
    expect(found.affected.unannounced.map(({ work }) => work.id)).toEqual(['work:radio', 'work:gazette', 'work:mirror']);
  });

  it('tells what still holds: the figure by its source, not what was made of it', () => {
    expect(
      found.surviving.claims.map(({ claim, support, assertions }) => [
        claim.id,
        support,
        ...assertions.map(({ assertion }) => assertion.id),
      ]),
    ).toEqual([
      ['claim:growth', 'NONE'],
      ['claim:total', 'INDEPENDENT', PORT],
    ]);
    expect(found.affected.figures.map(({ figure, lost }) => [figure.id, lost])).toEqual([
      [FIGURE, false],
      ['observation:growth', true],
    ]);
  });

  it('names the disputes of these words and by them', () => {
    expect(found.affected.disputes.map(({ dispute, answers, answered }) => [dispute.kind, answers, answered])).toEqual([
      ['CONTRAST', true, false],
      ['REBUTTAL', false, true],
    ]);
  });
});

it('a correction that withdrew nothing by name affects all that stands in the work and rests on it, and says so', async () => {
  const found = await correction('correction:report/1');
  expect(found.affected.wholeWork).toBe(true);
  expect(toldOf(found).filter((each) => each.startsWith('report'))).toEqual(['report before@1', 'report late@1', 'report total@1']);
  expect(found.surviving.claims.map(({ claim, support, independentCount }) => [claim.id, support, independentCount])).toEqual([
    ['claim:before', 'INDEPENDENT', 1],
    ['claim:growth', 'NONE', 0],
    ['claim:late', 'INDEPENDENT', 1],
    ['claim:record', 'NONE', 0],
    ['claim:total', 'NONE', 0],
  ]);
});

describe('an impact', () => {
  it('of an assertion is that of the correction which withdraws it', async () => {
    expect(await impactOf(TIMES)).toEqual({ of: { id: TIMES }, ...(await correction('correction:times/1')) });
  });

  it('of an origin takes its figure along, what was reckoned from it, and who states that', async () => {
    const found = (await impactOf(PORT)) as Answered;
    expect(found.affected.figures.map(({ figure, lost }) => [figure.id, lost])).toEqual([
      [FIGURE, true],
      ['observation:growth', true],
    ]);
    expect(found.affected.assertions.at(-1)?.path.map(({ link, record }) => [link, record.id])).toEqual([
      ['HAS_FIGURE', FIGURE],
      ['DERIVED_FROM', 'observation:growth'],
      ['STATES', says('radio', 'organization:radio', 'growth')],
    ]);
  });

  it('of a figure takes all who state it along', async () => {
    const found = (await impactOf(FIGURE)) as Answered;
    expect(toldOf(found).filter((each) => each.endsWith('@1') || each.endsWith('@1!'))).toEqual([
      'gazette total@1!',
      'mirror total@1!',
      'post total@1',
      'radio total@1!',
      'report total@1',
      'times total@1',
    ]);
  });

  it('of a figure names what it was compared with', async () => {
    const { affected } = (await impactOf(FIGURE)) as Answered;
    expect(affected.comparisons).toEqual([
      { lost: true, comparison: { kind: 'SUM', verdict: 'CONSISTENT', operands: [{ value: 100 }, { value: 500 }, { value: 400 }] } },
    ]);
  });

  it('of a work holds the works that print it', async () => {
    const found = (await impactOf('work:times')) as Answered;
    expect(found.affected.works.filter(({ link }) => link !== null).map(({ work, link }) => [work.id, link])).toEqual([
      ['work:mirror', 'BASED_ON'],
    ]);
    expect(toldOf(found)).toContain('mirror safe@2!');
  });

  it('as of a day is that of what was published by then', async () => {
    const found = (await impactOf(TIMES, '@asOf(published: "2040-02-06")')) as Answered;
    expect(toldOf(found)).toEqual(['times total@0!', 'post total@1!']);
    expect(await impactOf(TIMES, '@asOf(published: "2040-01-31")')).toBeNull();
    expect(await impactOf(TIMES, '@asOf(published: "0001-01-01")')).toBeNull();
  });

  it('of nothing is null, and of another kind of record refused with the reason', async () => {
    expect(await impactOf('assertion:no/such/one')).toBeNull();
    await expect(impactOf('organization:port')).rejects.toThrow('`organization:port` is no assertion, work or figure');
  });

  it('shows as many as are asked for, beside how many there are', async () => {
    const { data } = await ask(graph, `{ impact(id: "${TIMES}") { affected { assertionCount assertions(first: 2) { depth } } } }`);
    expect(data).toEqual({ impact: { affected: { assertionCount: 6, assertions: [{ depth: 0 }, { depth: 1 }] } } });
  });
});

it('says that there may be more where words rest on a reckoned figure and have a figure of their own', async () => {
  expect((await impactOf(FIGURE))?.affected).toMatchObject({ truncated: false });
  const figure = (name: string, value: number, more: object = {}): readonly RecInput[] => [
    { kind: 'claim', id: `claim:${name}`, text: `It is ${value}.`, claimKind: 'FIGURE' },
    {
      kind: 'observation',
      id: `observation:${name}`,
      claim: `claim:${name}`,
      measure: 'measure:crossings',
      value,
      unit: 'crossing',
      period: { edtf: '2039' },
      periodKind: 'CALENDAR',
      ...more,
    },
  ];
  const reckoned = says('survey', 'organization:union', 'gap');
  const more: readonly RecInput[] = [
    ...figure('gap', 100, { derivedFrom: { op: 'DIFFERENCE', of: [FIGURE, 'observation:before'] } }),
    ...figure('boats', 2),
    { kind: 'assertion', id: reckoned, work: 'work:survey', speaker: 'organization:union', claim: 'claim:gap' },
    {
      kind: 'assertion',
      id: says('post', 'organization:post', 'boats'),
      work: 'work:post',
      speaker: 'organization:post',
      claim: 'claim:boats',
      relays: [{ assertion: reckoned, how: 'QUOTES', fidelity: 'ALTERED' }],
    },
  ];
  await ingest(graph, [...rectify, ...more.map((one) => recordShape.parse(one))], rectifyDataset);
  expect((await impactOf(FIGURE))?.affected).toMatchObject({ truncated: true });
});
