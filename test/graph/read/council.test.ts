import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../../../src/graph/connection.js';
import { CLAIMS, council, councilDataset, PEOPLE, SAID } from '../../worlds/council.js';
import { empty, ingest, scratchGraph } from '../scratch.js';
import { ask } from './ask.js';

/** Each request of test/golden/council/ lies beside its answer; `UPDATE_GOLDEN=1 npm test -- council` writes them anew. */
const FOLDER = fileURLToPath(new URL('../../golden/council/', import.meta.url));
const requests = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

let graph: Graph;
beforeAll(async () => {
  graph = scratchGraph({ readTimeoutMs: 120_000 });
  await empty(graph);
  await ingest(graph, council, councilDataset);
}, 240_000);
afterAll(() => graph?.close());

describe('a golden request about the council', () => {
  it.each(requests)(
    '%s is answered as before',
    async (name) => {
      const { data, errors } = await ask(graph, readFileSync(join(FOLDER, name), 'utf8'));
      expect(errors).toBeUndefined();
      const file = join(FOLDER, name.replace('.graphql', '.json'));
      const text = `${JSON.stringify(data, null, 2)}\n`;
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
      expect(existsSync(file) ? readFileSync(file, 'utf8') : `${name} has no answer: UPDATE_GOLDEN=1 writes it`).toBe(text);
    },
    120_000,
  );
});

describe('the board of disputes', () => {
  it.each<[filter: string, found: number]>([
    ['type: DISPUTES', 5],
    ['type: DOES_NOT_ANSWER', 1],
    ['kind: REBUTTAL', 2],
    ['aspect: SOURCE', 1],
    ['basis: CURATED', 7],
    ['basis: STATED', 0],
    [`disputant: {id: {eq: "${PEOPLE.ivo}"}}`, 4],
    ['disputant: {name: {eq: "Audit Office"}}', 1],
    [`targetSpeaker: {id: {eq: "${PEOPLE.nell}"}}`, 4],
    ['targetSpeaker: {name: {startsWith: "Nell"}}', 4],
    [`targetClaim: {eq: "${CLAIMS.count}"}`, 4],
    ['topic: {eq: "topic:toll"}', 6],
    ['day: {from: "2032-01-01"}', 2],
    ['day: {to: "2031-12-31"}', 5],
    ['publishedBy: {name: {eq: "Evening Post"}}', 2],
    ['dataset: {eq: "dataset:council"}', 7],
    [`type: DISPUTES, aspect: WHOLE, targetSpeaker: {id: {eq: "${PEOPLE.nell}"}}`, 2],
  ])('is filtered by %s', async (filter, found) => {
    const { data } = await ask(graph, `{ responses(filter: {${filter}}, first: 100) { totalCount nodes { id } } }`);
    const { responses } = data as unknown as { responses: { totalCount: number; nodes: unknown[] } };
    expect([responses.totalCount, responses.nodes.length]).toEqual([found, found]);
  });

  it('shows the stances on a work, a topic and a claim beside the disputes', async () => {
    const stances = 'stances { nodes { kind assertion { id } } }';
    const query = `{ work(id: "work:toll-law") { ${stances} } topic(id: "topic:toll") { ${stances} } claim(id: "${CLAIMS.raise}") { ${stances} } }`;
    expect((await ask(graph, query)).data).toEqual({
      work: { stances: { nodes: [{ kind: 'OPPOSES', assertion: { id: SAID.ivo } }] } },
      topic: { stances: { nodes: expect.arrayContaining([{ kind: 'FAVOURS', assertion: { id: SAID.nell } }]) } },
      claim: { stances: { nodes: [{ kind: 'FAVOURS', assertion: { id: SAID.raise } }] } },
    });
  });
});

describe('a conclusion that cannot be drawn is refused with the reason', () => {
  it.each([0, 11, -1])('a chain of depth %d', async (depth) => {
    const { errors } = await ask(
      graph,
      `{ assertion(id: "${SAID.nell}") { disputeChain(direction: ANSWERED_BY, depth: ${depth}) { depth } } }`,
    );
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('1 to 10'), extensions: { code: 'BAD_USER_INPUT' } });
  });
});

it('what a work published later adds does not change a role, a standing or a voice as of a day before it', async () => {
  const query = `query @asOf(published: "2031-12-31") {
    person(by: {id: "${PEOPLE.nell}"}) { roleOn(date: "2035-01-01") { title } openQuestions { kind } }
    claim(id: "${CLAIMS.count}") { standing { asserted supported } }
    outlet(by: {name: "Evening Post"}) { shareOfVoice(by: SPEAKER) { assertions } }
  }`;
  expect((await ask(graph, query)).data).toEqual({
    person: { roleOn: [], openQuestions: [] },
    claim: { standing: { asserted: 2, supported: 0 } },
    outlet: { shareOfVoice: [] },
  });
});
