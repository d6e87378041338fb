import { jest } from '@jest/globals';
import { invent } from '../../../src/generate/invent.js';
import type { Graph } from '../../../src/graph/connection.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { type Rec, recordShape } from '../../../src/model/record.js';
import { harbor } from '../../worlds/harbor.js';
import { rectify } from '../../worlds/rectify.js';
import { withoutLater } from '../../worlds/without-later.js';
import { empty, ingest, scratchGraph } from '../scratch.js';
import { ask } from './ask.js';
import { bothWays } from './both-ways.js';

jest.setTimeout(600_000);

let graph: Graph;
beforeAll(() => {
  graph = scratchGraph({ readTimeoutMs: 120_000 });
});
afterAll(() => graph.close());

const dataset: Dataset = { id: 'dataset:laws', title: 'A world in time', licence: 'CC0-1.0', curators: [] };

/** What is asked as of a day: lists and conclusions, of everything there is. */
const OPERATIONS: Readonly<Record<string, string>> = {
  claims: `claims(first: 100) { totalCount nodes { id asserters(first: 20) { totalCount nodes { id } } disputedBy(first: 20) { nodes { id } }
    standing { asserted assertedSides lastAsserted disputed disputedSides lastDisputed supported supportedSides disputedInPart unanswered }
    origins { independentCount assertionCount outletCount maxDepth roots { key counted paths { from { id } steps { how } } } } } }`,
  assertions:
    'assertions(first: 100, orderBy: DAY) { totalCount nodes { id speaker { id } foundIn { id } relayedBy(first: 20) { nodes { id } } } }',
  people: `agents(first: 100) { totalCount nodes { id ... on Person { roles(first: 20) { nodes { id } } roleOn(date: "2020-06-01") { id }
    openQuestions { kind question } } ... on Organization { shareOfVoice(by: SPEAKER) { agent { id } assertions } } } }`,
  comparisons: 'comparisons(first: 100) { nodes { id verdict tests { test passed detail } operands { id } } }',
  responses: 'responses(first: 100, orderBy: DAY) { totalCount nodes { id kind } }',
  corrections: `corrections(first: 20) { totalCount nodes { id affected { assertionCount workCount unannouncedCount unsupportedCount disputeCount
    assertions(first: 50) { assertion { id } depth changed announced } figures(first: 20) { figure { id } lost } }
    surviving { claims(first: 50) { claim { id } support independentCount assertions(first: 50) { assertion { id } independent } } } } }`,
};
const OF_EACH: Readonly<Record<string, string>> = {
  impact: `impact(id: $id) { affected { assertionCount truncated assertions(first: 50) { assertion { id } depth link changed otherGround announced }
    works(first: 50) { work { id } announced } claims(first: 50) { claim { id } support independentCount } figures(first: 50) { figure { id } lost }
    comparisons(first: 50) { lost comparison { id verdict } } disputes(first: 50) { dispute { id } } } surviving { claims(first: 50) { independentCount assertions(first: 50) { independent } } } }`,
  whatChanged: `whatChanged(id: $id, from: "1900-01-01", to: "9999-12-31") { changeCount tallies { of before after }
    changes(first: 100) { day how record { ... on Node { id } } } }`,
};

/** All answers as of a day; of the records with these ids. */
async function answers(day: string, ids: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  for (const [name, fields] of Object.entries(OPERATIONS)) {
    found[name] = await ask(graph, `query($day: Day!) @asOf(published: $day) { ${fields} }`, { day });
  }
  for (const [name, field] of Object.entries(OF_EACH)) {
    for (const id of ids) {
      const answer = await ask(graph, `query($day: Day!, $id: ID!) @asOf(published: $day) { ${field} }`, { day, id });
      found[`${name} ${id}`] = answer.errors?.[0]?.message ?? answer.data;
    }
  }
  return found;
}

const invented = (seed: number): readonly Rec[] =>
  [...invent({ assertions: 120, seed })].flatMap((scene) => scene.records.map((record) => recordShape.parse(record)));

/** A day in the middle of what is published in a world, and the records that are asked about. */
function pick(records: readonly Rec[], share: number) {
  const days = records.flatMap((record) =>
    (record.kind === 'article' || record.kind === 'document') &&
    record.published !== undefined &&
    /^\d{4}-\d\d-\d\d$/.test(record.published.edtf)
      ? [record.published.edtf]
      : [],
  );
  const day = days.sort()[Math.floor(days.length * share)] ?? '2031-05-15';
  const some = (kind: Rec['kind']) => records.filter((record) => record.kind === kind).map(({ id }) => id);
  const ids = (['assertion', 'observation', 'article', 'document', 'claim', 'person'] as const).flatMap((kind) => {
    const all = some(kind);
    return all.filter((_, at) => at % Math.ceil(all.length / 6) === 0);
  });
  return { day, ids };
}

/** `WORLDS=20 npm test -- as-of-laws` tries more invented worlds. */
const worlds: readonly (readonly [string, readonly Rec[], number])[] = [
  ['rectify', rectify, 0.5],
  ['harbor', harbor, 0],
  ...Array.from(
    { length: Number(process.env.WORLDS ?? 1) },
    (_, at) => [`invented ${at}`, invented(at + 1), 0.3 + 0.1 * (at % 5)] as const,
  ),
];

describe.each(worlds)('in the world %s', (_, records, share) => {
  it('works published after a day change no answer as of that day', async () => {
    const { day, ids } = pick(records, share);
    const early = withoutLater(records, day);
    expect(early.length).toBeLessThan(records.length);
    await empty(graph);
    await ingest(graph, early, dataset);
    const before = await answers(day, ids);
    expect(JSON.stringify(before).length).toBeGreaterThan(5_000);
    expect(Object.values(before).filter((answer) => typeof answer === 'object' && answer !== null && 'errors' in answer)).toEqual([]);
    await ingest(graph, records, dataset);
    const after = await answers(day, ids);
    for (const [name, answer] of Object.entries(before)) expect({ [name]: after[name] }).toEqual({ [name]: answer });
  });
});

it('an answer as of a day before everything is empty', async () => {
  const found = await answers('0001-01-01', []);
  expect(found.claims).toMatchObject({ data: { claims: { totalCount: 0, nodes: [] } } });
  expect(found.corrections).toMatchObject({ data: { corrections: { totalCount: 0, nodes: [] } } });
});

it.each(['2031-5-1', '2031', '2031-02-30', 'yesterday', ''])('an answer as of "%s" is refused', (day) => {
  expect(() => bothWays('query($day: Day!) @asOf(published: $day) { claims { totalCount } }', { day })).toThrow('the variables do not fit');
});
