import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { addressIri, iri } from '../../src/export/iri.js';
import type { Graph } from '../../src/graph/connection.js';
import { type Follow, neighbour, readNeighbourhood } from '../../src/graph/neighbourhood.js';
import { empty, ingest, scratchGraph } from '../graph/scratch.js';
import { harbor, harborDataset, SAID } from '../worlds/harbor.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

let graph: Graph;
let folder = '';

beforeAll(async () => {
  graph = scratchGraph();
  folder = mkdtempSync(join(tmpdir(), 'onrecord-linked-'));
  await empty(graph);
  await ingest(graph, harbor, harborDataset);
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

describe('records with those that they name', () => {
  const relay = harbor.filter(({ id }) => id === SAID.relay);

  it('come as far as they are followed, and no further', async () => {
    const follow: Follow = { assertion: ['relays.assertion', 'evidence'], evidence: ['textVersion'] };
    const around = await readNeighbourhood(graph, relay, follow);
    const kinds = [...around.values()].map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['assertion', 'assertion', 'evidence', 'evidence', 'evidence', 'text-version', 'text-version']);
    expect(around.get(SAID.port)).toEqual(harbor.find(({ id }) => id === SAID.port));
    expect(neighbour(around, SAID.port, 'assertion')?.cue).toBe('said');
    expect(neighbour(around, SAID.port, 'claim')).toBeUndefined();
    expect((await readNeighbourhood(graph, relay, {})).size).toBe(1);
  });

  it('come without those that are retired', async () => {
    await graph.write((writer) => writer.run("MATCH (one:Record {id: $id}) SET one.retiredAt = '2032-01-01'", { id: SAID.port }));
    const around = await readNeighbourhood(graph, relay, { assertion: ['relays.assertion'] });
    await graph.write((writer) => writer.run('MATCH (one:Record {id: $id}) REMOVE one.retiredAt', { id: SAID.port }));
    expect([...around.keys()]).toEqual([SAID.relay]);
  });
});

describe('ids and addresses as IRIs', () => {
  it.each([
    ['response:a/b/c>assertion:d', 'record:response:a/b/c%3Eassertion:d'],
    ['claim:\u202eevil\u0000', 'record:claim:%E2%80%AEevil%00'],
    ['claim:half\ud83d', 'record:claim:half%EF%BF%BD'],
    ['claim:été-票', 'record:claim:été-票'],
  ])('%j is %s', (id, expected) => expect(iri(id)).toBe(expected));

  it('keeps what an address means', () => {
    expect(addressIri('https://a.example/x?q=1#top')).toBe('https://a.example/x?q=1#top');
    expect(addressIri('https://a.example/{x}|100%')).toBe('https://a.example/%7Bx%7D%7C100%25');
    expect(addressIri('https://a.example/%41\u2066')).toBe('https://a.example/%41%E2%81%A6');
  });
});
