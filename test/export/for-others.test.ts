import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { LINK_COLUMNS } from '../../src/export/csv-columns.js';
import { exportCypher } from '../../src/export/cypher.js';
import { STATEMENT_LENGTH } from '../../src/export/cypher-batches.js';
import { exportFollowTheMoney } from '../../src/export/ftm.js';
import { exportGraphml } from '../../src/export/graphml.js';
import { exportJsonl } from '../../src/export/jsonl.js';
import type { Graph } from '../../src/graph/connection.js';
import { graphDigest } from '../../src/graph/graph-digest.js';
import type { Rec } from '../../src/model/record.js';
import { empty, ingest, scratchGraph } from '../graph/scratch.js';
import { graphmlSchemas, pythonWithReaders } from '../setup/readers.js';
import { harbor, harborDataset } from '../worlds/harbor.js';

// A cold database plans each statement for the first time; the readers are fetched at the first run on a machine.
jest.setTimeout(400_000);

let graph: Graph;
let folder = '';
const claim = harbor.find(({ kind }) => kind === 'claim') as Extract<Rec, { kind: 'claim' }>;
/** What would end a text, a tag, an entity or a statement, be read as an escape or a command, or cannot stand in XML. */
const AWKWARD = `:auto "a' \\' \\u0027 \\\\u003b \`x\`; // -- ]]> </data> &amp; <b> \u202e\ufffe😀 $rows LINKED) {x: 1}`;
const renames = new Map([['place:old-quay', harbor.find(({ kind }) => kind === 'place')?.id ?? '']]);
const python = pythonWithReaders();
const schemas = graphmlSchemas();

beforeAll(async () => {
  graph = scratchGraph();
  folder = mkdtempSync(join(tmpdir(), 'onrecord-others-'));
  await empty(graph);
  const records = harbor.map((record) => (record.id === claim.id ? { ...claim, text: AWKWARD } : record));
  await ingest(graph, records, { ...harborDataset, curators: [{ id: 'mara', name: "Mara d'Quay" }] }, { renames });
  await ingest(graph, harbor.slice(0, 4), { id: 'dataset:other-one', title: 'Other', curators: [] });
  await graph.write((writer) => writer.run("MATCH (evidence:Evidence) SET evidence.quote = 'words of a text'"));
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

const read = (...path: readonly string[]) => readFileSync(join(folder, ...path), 'utf8');
const lines = (...path: readonly string[]) =>
  read(...path)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** What a program of Python prints of a file. */
function asked<T>(script: string, ...args: readonly string[]): T {
  const { status, stdout, stderr } = spawnSync(python ?? '', [join('test/export', script), ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
  return JSON.parse(stdout) as T;
}

const FORMATS = { jsonl: exportJsonl, followthemoney: exportFollowTheMoney, graphml: exportGraphml, cypher: exportCypher };

describe('each format for other tools', () => {
  it.each(Object.entries(FORMATS))('%s gives the same bytes twice, in any time zone, without words of texts', async (name, write) => {
    const bytes = (of: string) =>
      readdirSync(join(folder, of), { recursive: true, encoding: 'utf8' })
        .sort()
        .map((file) => [file, /\.\w+$/.test(file) ? read(of, file) : '']);
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      const { records } = await write(graph, join(folder, name));
      expect(records).toBe(harbor.length);
      process.env.TZ = 'America/Anchorage';
      await write(graph, join(folder, `${name}-again`));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(bytes(`${name}-again`)).toEqual(bytes(name));
    expect(JSON.stringify(bytes(name))).not.toContain('words of a text');
  });

  it('JSON Lines are whole records with digests and datasets, of the schema that ships', async () => {
    const records = lines('jsonl', 'records.jsonl');
    expect(records.map(({ id }) => id)).toEqual(harbor.map(({ id }) => id).sort());
    expect(records.find(({ id }) => id === claim.id)).toMatchObject({ text: AWKWARD, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(records.find(({ id }) => id === harbor[0]?.id)).toMatchObject({ datasets: ['dataset:harbor', 'dataset:other-one'] });
    expect(lines('jsonl', 'renames.jsonl')).toEqual([...renames].map(([old, now]) => ({ old, now })));
    expect(lines('jsonl', 'datasets.jsonl')).toMatchObject([{ id: 'dataset:harbor', curators: [{ id: 'mara' }] }, { records: 4 }]);
    if (python === null) return;
    const { faults } = asked<{ faults: string[] }>('read_jsonl.py', join(folder, 'jsonl', 'records.jsonl'), 'schema/exported-record.json');
    expect(faults).toEqual([]);
  });

  it('FollowTheMoney entities are what its own library takes, and name each other', async () => {
    const entities = lines('followthemoney', 'entities.ftm.json') as unknown as readonly {
      readonly id: string;
      readonly schema: string;
      readonly datasets: readonly string[];
      readonly properties: Readonly<Record<string, readonly string[]>>;
    }[];
    const named = (id: string) => entities.find((entity) => entity.id === id);
    expect(named('person.ines-carrow')?.properties).toMatchObject({ name: ['Inês Carrow'], alias: ['Ines Carrow'], wikidataId: ['Q7'] });
    expect(named('work.times-ferry-count')?.properties).toMatchObject({ publishedAt: ['2031-05-14'], language: ['eng'] });
    expect(named('work.post-ferry-count')?.properties.publishedAt).toEqual(['2031-06']);
    expect(entities.find(({ id }) => id === 'place.norland')?.datasets).toEqual(['harbor', 'other_one']);
    const disputes = entities.filter(({ properties }) => properties.recordId?.[0]?.startsWith('response:'));
    for (const { properties } of disputes) expect(named(properties.subject?.[0] ?? '')?.schema).toBe('Event');
    expect(disputes.length).toBe(harbor.filter(({ kind }) => kind === 'response').length);
    if (python === null) return;
    const { faults, counts } = asked<{ faults: string[]; counts: object }>(
      'read_ftm.py',
      join(folder, 'followthemoney', 'entities.ftm.json'),
    );
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ Person: 4, Territory: 2, Event: harbor.filter(({ kind }) => kind === 'assertion').length });
  });

  it('GraphML is of its schema, and NetworkX finds every node and link in it', async () => {
    expect(read('graphml', 'graph.graphml').includes('\ufffe')).toBe(false);
    if (python === null || schemas === null) return;
    type Found = {
      faults: string[];
      directed: boolean;
      nodes: Record<string, Record<string, unknown>>;
      edges: [string, string, string, object][];
    };
    const { faults, directed, nodes, edges } = asked<Found>('read_graphml.py', join(folder, 'graphml', 'graph.graphml'), schemas);
    expect(faults).toEqual([]);
    expect(directed).toBe(true);
    expect(Object.keys(nodes).sort()).toEqual(harbor.map(({ id }) => id).sort());
    expect(nodes[claim.id]).toMatchObject({ record: 'claim', text: AWKWARD.replace('\ufffe', '\ufffd') });
    expect(nodes['organization:port']).toMatchObject({ label: 'Port of Elling', aliases: 'Elling Port', isOutlet: false });
    const types = [...LINK_COLUMNS.keys()];
    const held = await graph.read<[string, string, string, object]>(
      'MATCH (a:Record)-[l]->(b:Record) WHERE type(l) IN $types RETURN a.id, type(l), b.id, properties(l)',
      { types },
    );
    const said = (links: readonly [string, string, string, object][]) =>
      links.map(([a, type, b, values]) =>
        JSON.stringify([
          a,
          type,
          b,
          Object.entries(values)
            .filter(([key]) => key !== 'label' && key !== 'id')
            .sort(),
        ]),
      );
    expect(said(edges).sort()).toEqual(said(held).sort());
  });

  it('a Cypher script makes the same graph in an empty database, and ends where something of it stands', async () => {
    const script = read('cypher', 'load.cypher');
    const statements = script
      .replace(/^\/\/.*$/gm, '')
      .split(/;\n/)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '');
    for (const statement of statements) expect(statement.length).toBeLessThan(STATEMENT_LENGTH + 1_000);
    const before = await graphDigest(graph);
    const standing = await stood();
    await graph.write((writer) => writer.run('MATCH (n) DETACH DELETE n'));
    for (const statement of statements) await graph.write((writer) => writer.run(statement));
    expect(await graphDigest(graph)).toEqual(before);
    expect(await stood()).toEqual(standing);
    const first = statements.find((statement) => statement.startsWith('UNWIND')) ?? '';
    await expect(graph.write((writer) => writer.run(first))).rejects.toThrow(/already exists/);
    expect(readdirSync(join(folder, 'cypher')).sort()).toEqual(['LOAD.md', 'load.cypher', 'saved-queries', 'style.grass']);
    expect(read('cypher', 'style.grass')).toContain('node.Claim');
  });
});

/** Every node and link that an export should hold, with the types of its values. */
async function stood(): Promise<readonly string[]> {
  const typed =
    'COLLECT { UNWIND keys(it) AS key WITH key WHERE NOT key IN $left RETURN [key, toString(valueType(it[key])), it[key]] ORDER BY key }';
  const left = ['quote', 'run'];
  const nodes = await graph.read(
    `MATCH (it:Record|Comparison|Rename) RETURN COLLECT { UNWIND labels(it) AS l RETURN l ORDER BY l }, ${typed}`,
    { left },
  );
  const links = await graph.read(`MATCH (a:Record|Comparison)-[it]->(b:Record|Dataset) RETURN a.id, type(it), b.id, ${typed}`, { left });
  return [...nodes, ...links].map((row) => JSON.stringify(row)).sort();
}
