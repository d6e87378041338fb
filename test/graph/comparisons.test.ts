import { jest } from '@jest/globals';
import type { Graph } from '../../src/graph/connection.js';
import { deriveComparisons } from '../../src/graph/derive-comparisons.js';
import { type Rec, type RecInput, recordShape } from '../../src/model/record.js';
import { THRESHOLDS } from '../../src/reason/thresholds.js';
import { empty, ingest, scratchGraph } from './scratch.js';

jest.setTimeout(180_000);

let graph: Graph;
beforeAll(() => {
  graph = scratchGraph();
});
beforeEach(() => empty(graph));
afterAll(() => graph.close());

const work = (id: string, published: string): RecInput =>
  ({ kind: 'article', id: `work:${id}`, title: id, published: { edtf: published } }) as RecInput;
const figure = (id: string, value: number, more: object = {}): readonly RecInput[] => [
  { kind: 'claim', id: `claim:${id}`, text: id, claimKind: 'FIGURE' },
  {
    kind: 'observation',
    id: `observation:${id}`,
    claim: `claim:${id}`,
    measure: 'measure:riders',
    value,
    unit: 'person',
    period: { edtf: '2030' },
    periodKind: 'CALENDAR',
    places: ['place:elling'],
    ...more,
  } as RecInput,
];
const said = (by: string, claim: string, at: string): RecInput =>
  ({
    kind: 'assertion',
    id: `assertion:${at}/${by}/${claim}`,
    speaker: `person:${by}`,
    work: `work:${at}`,
    claim: `claim:${claim}`,
  }) as RecInput;
const world: readonly RecInput[] = [
  { kind: 'person', id: 'person:ines', name: 'Ines' },
  { kind: 'person', id: 'person:tobe', name: 'Tobe' },
  { kind: 'measure', id: 'measure:riders', name: 'riders', definition: 'riders', unit: 'person' },
  { kind: 'measure', id: 'measure:late', name: 'late', definition: 'late', unit: 'percent' },
  { kind: 'place', id: 'place:elling', name: 'Elling' },
  work('first', '2031-01-10'),
  work('second', '2031-02-10'),
  ...figure('high', 412),
  ...figure('low', 274),
];
const conflict = [said('ines', 'high', 'first'), said('tobe', 'low', 'first')];
const hold = (...more: readonly RecInput[]): readonly Rec[] => [...world, ...more].map((one) => recordShape.parse(one));
const stored = () =>
  graph.read<[string, string, string, string | null, number]>(
    'MATCH (c:Comparison) RETURN c.id, c.verdict, c.knownFrom, c.supersededFrom, COUNT { (c)-[:COMPARES]->() } ORDER BY c.id',
  );
const PAIR = 'comparison:pair/high+low';

test('a pair is stored once, and no later ingest writes it again', async () => {
  await ingest(graph, hold(...conflict));
  expect(await stored()).toEqual([[PAIR, 'CONFLICT', '2031-01-10', null, 2]]);
  await graph.write((writer) => writer.run('MATCH (c:Comparison) SET c.seen = true'));
  await ingest(graph, hold(...conflict, { kind: 'person', id: 'person:una', name: 'Una' } as RecInput));
  expect(await graph.read('MATCH (c:Comparison) RETURN c.seen')).toEqual([[true]]);
});

test('what a changed figure makes of it is written, and what no longer holds is taken away', async () => {
  await ingest(graph, hold(...conflict));
  const other = world.filter((one) => !one.id.endsWith(':low'));
  const parse = (...more: readonly RecInput[]) => [...other, ...more].map((one) => recordShape.parse(one));
  await ingest(graph, parse(...figure('low', 412), ...conflict));
  expect((await stored()).map(([, verdict]) => verdict)).toEqual(['CONSISTENT']);
  await ingest(graph, parse(...figure('low', 274, { period: { edtf: '2029' } }), ...conflict));
  expect(await stored()).toEqual([]);
});

test('a retired figure is compared no more', async () => {
  await ingest(graph, hold(...conflict));
  await ingest(
    graph,
    world
      .filter((one) => !one.id.endsWith(':low'))
      .map((one) => recordShape.parse(one))
      .concat(recordShape.parse(conflict[0])),
  );
  expect(await stored()).toEqual([]);
});

test('a conflict that turned out to be a revision is kept until the day of that', async () => {
  await ingest(graph, hold(said('ines', 'high', 'first'), said('tobe', 'low', 'first'), work('third', '2031-03-01')));
  await ingest(graph, hold(said('ines', 'high', 'first'), said('ines', 'low', 'second')));
  expect(await stored()).toEqual([[PAIR, 'REVISION', '2031-02-10', null, 2]]);
  // Somebody repeats the first count after that: two sides again
  await ingest(
    graph,
    hold(said('ines', 'high', 'first'), said('ines', 'low', 'second'), work('third', '2031-03-01'), said('tobe', 'high', 'third')),
  );
  expect(await stored()).toEqual([
    [PAIR, 'CONFLICT', '2031-03-01', null, 2],
    [`${PAIR}~until-2031-03-01`, 'REVISION', '2031-02-10', '2031-03-01', 2],
  ]);
});

test('a share is held against figures of another measure', async () => {
  const derivedFrom = { op: 'SHARE', of: ['observation:low', 'observation:high'] };
  await ingest(
    graph,
    hold(...conflict, ...figure('share', 60, { measure: 'measure:late', unit: 'percent', derivedFrom }), said('tobe', 'share', 'second')),
  );
  expect(await stored()).toEqual([
    [PAIR, 'CONFLICT', '2031-01-10', null, 2],
    ['comparison:share/high+low+share', 'CONFLICT', '2031-02-10', null, 3],
  ]);
});

test('other thresholds derive everything again', async () => {
  const about = [...world.filter((one) => !one.id.endsWith(':low')), ...figure('low', 380, { comparator: 'APPROX' }), ...conflict];
  const parsed = about.map((one) => recordShape.parse(one));
  await ingest(graph, parsed);
  expect((await stored()).map(([, verdict]) => verdict)).toEqual(['CONFLICT']);
  await ingest(graph, parsed, undefined, { thresholds: { approximate: 0.1, periodOverlap: 0.9 } });
  expect((await stored()).map(([, verdict]) => verdict)).toEqual(['CONSISTENT']);
});

describe('an ingest compares again', () => {
  const lateOnes = [
    ...figure('late-a', 5, { measure: 'measure:late', unit: 'percent' }),
    ...figure('late-b', 9, { measure: 'measure:late', unit: 'percent' }),
    said('ines', 'late-a', 'first'),
    said('tobe', 'late-b', 'first'),
  ];
  const LATE = 'comparison:pair/late-a+late-b';
  const all = hold(...conflict, ...lateOnes);
  /** Writes something else into what is stored, to see who writes it again. */
  const spoil = () => graph.write((writer) => writer.run("MATCH (c:Comparison) SET c.verdict = 'SPOILT', c.digest = ''"));
  const verdicts = async () => Object.fromEntries((await stored()).map(([id, verdict]) => [id, verdict]));
  beforeEach(async () => {
    await ingest(graph, all);
    await spoil();
  });

  test('the figures of the measure in which one changed, and of no other', async () => {
    await ingest(graph, [...all.filter(({ id }) => !id.endsWith(':high')), ...hold(...figure('high', 500)).slice(world.length)]);
    expect(await verdicts()).toEqual({ [PAIR]: 'CONFLICT', [LATE]: 'SPOILT' });
  });

  test('figures that got another speaker, or stand in another place', async () => {
    await ingest(graph, [...all, recordShape.parse(said('tobe', 'late-a', 'second'))]);
    expect(await verdicts()).toEqual({ [PAIR]: 'SPOILT', [LATE]: expect.stringMatching(/^(CONFLICT|REVISION)$/) });
    await ingest(graph, all);
    await spoil();
    const elsewhere = { ...all.find(({ id }) => id === 'place:elling'), partOf: ['place:north'] } as Rec;
    const north = recordShape.parse({ kind: 'place', id: 'place:north', name: 'North' });
    await ingest(graph, [...all.filter(({ id }) => id !== 'place:elling'), elsewhere, north]);
    expect(await verdicts()).toEqual({ [PAIR]: 'CONFLICT', [LATE]: 'CONFLICT' });
  });

  test('a measure that was gone and came back', async () => {
    const withoutLate = hold(...conflict).filter(({ id }) => id !== 'measure:late');
    await ingest(graph, withoutLate);
    expect(await verdicts()).toEqual({ [PAIR]: 'SPOILT' });
    await ingest(graph, all);
    expect(await verdicts()).toEqual({ [PAIR]: 'SPOILT', [LATE]: 'CONFLICT' });
  });
});

test('what was interrupted at any step is finished by the next run', async () => {
  const run = async (steps: number) => {
    let left = steps;
    await deriveComparisons(
      async (step) => {
        left -= 1;
        if (left < 0) throw new Error('interrupted');
        await graph.write((writer) => step(writer));
      },
      THRESHOLDS,
      1,
    );
  };
  await ingest(graph, hold(...conflict));
  let interrupted = 0;
  for (let steps = 0; ; steps += 1) {
    // One comparison that is no more, one that is missing
    await graph.write((writer) =>
      writer.run(`MATCH (measure:Measure) REMOVE measure.comparedFrom WITH count(*) AS all
        OPTIONAL MATCH (old:Comparison {id: '${PAIR}'}) DETACH DELETE old WITH all
        MERGE (wrong:Comparison {id: 'comparison:pair/wrong'})
        SET wrong.measureId = 'measure:riders', wrong.day = '2031-01-10', wrong.verdict = 'CONFLICT', wrong.knownFrom = '2031-01-10', wrong.digest = ''`),
    );
    const done = await run(steps).then(
      () => true,
      () => false,
    );
    if (!done) {
      interrupted += 1;
      await run(Number.POSITIVE_INFINITY);
    }
    expect(await stored()).toEqual([[PAIR, 'CONFLICT', '2031-01-10', null, 2]]);
    if (done) break;
  }
  expect(interrupted).toBeGreaterThan(6);
});
