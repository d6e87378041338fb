import type { Driver } from 'neo4j-driver';
import { invent } from '../../../src/generate/invent.js';
import type { Graph } from '../../../src/graph/connection.js';
import { schemaCommands } from '../../../src/graph/schema.js';
import { ingestDataset } from '../../../src/ingest/ingest.js';
import { holdRecords } from '../../../src/ingest/records.js';
import { recordShape } from '../../../src/model/record.js';
import { LONG, sayLeftOut } from '../../setup/long-tests.js';
import { harborDataset } from '../../worlds/harbor.js';
import { empty, scratchGraph, settings } from '../scratch.js';
import { ask, compose, schema } from './ask.js';
import { everyList, type List, PAGE } from './every-list.js';
import { openProfiler, type Profile, profile } from './profile.js';

/** What a page of ten may cost, however many records there are: an index hands them over in order. `bench/hits.mjs` tries it on a million. */
const MOST_HITS = 150 + 15 * PAGE;

/**
 * Lists that no index has in order, with the cost of each record that they start from. They hold what is few: distinct agents of one
 * claim or organization, the claims about one subject.
 */
const GATHERED: Readonly<Record<string, number>> = {
  'Assertion.relayedBy': 1_000,
  'Claim.asserters': 1_000,
  'Organization.spokespeople': 1_500,
  'Topic.claims': 1_000,
  'Article.claimsAbout': 1_000,
  'Document.claimsAbout': 1_000,
};

let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  graph = scratchGraph();
  await empty(graph);
  await forgetSamples();
  const records = [...invent({ assertions: 1_000, seed: 7 })].flatMap((scene) => scene.records.map((record) => recordShape.parse(record)));
  const sourced = records.map((record) => ({ record, file: 'invented', line: 1, column: 1 }));
  const reading = { dataset: harborDataset, records: holdRecords(sourced), renames: new Map<string, string>(), problems: [] };
  await ingestDataset(reading, graph, { toolVersion: 'test' });
  const { uri, username, password } = settings();
  driver = openProfiler(uri, username, password);
}, 240_000);
afterAll(async () => {
  await driver.close();
  await graph.close();
});

/**
 * Makes the indexes of assertions anew, of which Neo4j then knows no more than that they are empty. The test databases do not sample by
 * themselves: if an ingest did not see to it, the lists would be planned for empty indexes, as they may be on any server right after it.
 */
async function forgetSamples(): Promise<void> {
  await graph.write(async (writer) => {
    for (const [name, command] of schemaCommands()) {
      if (command.includes('node:Assertion)')) await writer.run(`DROP ${command.includes('CONSTRAINT') ? 'CONSTRAINT' : 'INDEX'} ${name}`);
    }
  });
}

/** The record of this type with the most links, from which lists are longest. */
async function busiest(type: string): Promise<string | null> {
  const [row] = await graph.read<[string]>(
    'MATCH (record:Record) WHERE $type IN labels(record) WITH record, COUNT { (record)--() } AS links ORDER BY links DESC LIMIT 1 RETURN record.id',
    { type },
  );
  return row?.[0] ?? null;
}

async function look(list: List, variables: Record<string, unknown>): Promise<Profile> {
  return profile(driver, compose(list.operation('cursor' in variables), variables));
}

/** Sorts of more rows than a page would have to look at. */
const long = ({ sorts }: Profile) => sorts.filter(({ rows }) => rows > 5 * PAGE);

const lists = everyList(schema);

it('tries every list of the contract', () => {
  expect(lists.length).toBeGreaterThan(60);
});

/** Each takes a second of planning; those of other types than these are of the same shapes. */
const tried = LONG ? lists : lists.filter(({ name }) => /^(Query|Claim)\b/.test(name));
if (!LONG) sayLeftOut(`${lists.length - tried.length} of ${lists.length} lists`, 'test/graph/read/hits');

describe.each(tried.map((list) => [list.name, list] as const))('a page of %s', (name, list) => {
  const gathered = GATHERED[`${list.type}.${list.field}`];
  it('costs no more than an index, for the first page and the one after', async () => {
    const id = list.type === 'Query' ? undefined : await busiest(list.type);
    if (id === null) throw new Error(`the invented dataset has no ${list.type}`);
    const start = id === undefined ? {} : { id };
    const first = await look(list, start);
    expect(first.hits).toBeLessThanOrEqual(gathered ?? MOST_HITS);
    expect(first.scans).toEqual([]);
    if (gathered === undefined) expect(long(first)).toEqual([]);
    const { pageInfo } = list.pageIn(first.data);
    const cursor = name.endsWith('last') ? pageInfo.startCursor : pageInfo.endCursor;
    if (cursor === null) return;
    const later = await look(list, { ...start, cursor });
    expect(later.hits).toBeLessThanOrEqual(gathered ?? MOST_HITS);
    if (gathered === undefined) expect(long(later)).toEqual([]);
  });
});

it('the five hundredth page costs what the first does, forward and backward', async () => {
  for (const [size, cursor] of [
    ['first', 'after'],
    ['last', 'before'],
  ] as const) {
    const query = `query($at: String) { assertions(${size}: 2, ${cursor}: $at) { nodes { id } } }`;
    const first = await profile(driver, compose(query, { at: null }));
    // A cursor is a place in the list, however large the pages are that lead there
    const walk = `query($at: String) { assertions(${size}: 100, ${cursor}: $at) { edges { cursor node { id } } } }`;
    const seen = new Map<string, string>();
    let at: string | null = null;
    while (seen.size < 998) {
      const { data } = await ask(graph, walk, { at });
      const { edges } = (data as { assertions: Walked }).assertions;
      const onwards = size === 'first' ? edges : edges.toReversed();
      for (const edge of onwards.slice(0, 998 - seen.size)) seen.set(edge.node.id, (at = edge.cursor));
    }
    const later = await profile(driver, compose(query, { at }));
    expect(later.hits).toBeLessThanOrEqual(first.hits + 20);
    expect(later.scans).toEqual([]);
  }
}, 120_000);

interface Walked {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

it('a search is paged through in one ranking, each record once', async () => {
  const query = `query($after: String) { search(text: "plan", first: 5, after: $after) {
    pageInfo { hasNextPage endCursor } edges { score node { ... on Node { id } } } } }`;
  const found: { readonly score: number; readonly id: string }[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(graph, query, { after });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = (data as { search: Searched }).search;
    found.push(...edges.map(({ score, node }) => ({ score, id: node.id })));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
});

interface Searched {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly score: number; readonly node: { readonly id: string } }[];
}
