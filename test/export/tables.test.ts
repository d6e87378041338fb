import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { exportCsv } from '../../src/export/csv.js';
import { LINK_COLUMNS } from '../../src/export/csv-columns.js';
import { exportJsonld } from '../../src/export/jsonld.js';
import { CITO, CONTEXT } from '../../src/export/jsonld-context.js';
import { exportSeeds } from '../../src/export/seeds.js';
import type { Graph } from '../../src/graph/connection.js';
import { readRenames } from '../../src/graph/state.js';
import { readDataset } from '../../src/ingest/read-dataset.js';
import type { Rec } from '../../src/model/record.js';
import { empty, ingest, scratchGraph } from '../graph/scratch.js';
import { harbor, harborDataset } from '../worlds/harbor.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

let graph: Graph;
let folder = '';
const claim = harbor.find(({ kind }) => kind === 'claim') as Extract<Rec, { kind: 'claim' }>;
/** What a careless reader of tables would take for a formula, the end of a field, or of a line. */
const AWKWARD = '=SUM("a", \'b\'); 1,5 — ferries & "quays"';
const renames = new Map([
  ['place:old-quay', harbor.find(({ kind }) => kind === 'place')?.id ?? ''],
  ['topic:elsewhere', 'topic:not-there'],
]);

beforeAll(async () => {
  graph = scratchGraph();
  folder = mkdtempSync(join(tmpdir(), 'onrecord-tables-'));
  await empty(graph);
  const records = harbor.map((record) => (record.id === claim.id ? { ...claim, text: AWKWARD } : record));
  await ingest(graph, records, { ...harborDataset, curators: [{ id: 'mara', name: 'Mara; of, the "Quay"' }] }, { renames });
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

const bytes = (of: string) =>
  readdirSync(of, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [name, readable(join(of, name))]);
const readable = (path: string) => (/\.\w+$/.test(path) ? readFileSync(path, 'utf8') : '');

/** Lines of a CSV file as fields; what is quoted is a text, what is not and empty is null. */
function fields(text: string): readonly (readonly (string | null)[])[] {
  const rows: (string | null)[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare || null : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The value of a field, by the type in its header. */
function valued(field: string | null, type: string): unknown {
  if (field === null) return undefined;
  if (type.endsWith('[]')) return field.split('\u001f').map((one) => valued(one, type.slice(0, -2)));
  if (type === 'long' || type === 'double') return Number(field);
  return type === 'boolean' ? field === 'true' : field;
}

describe('an export as CSV', () => {
  it('has every node and link of the records with its values and types, for the importer', async () => {
    const out = join(folder, 'csv');
    await exportCsv(graph, out);
    const args = readFileSync(join(out, 'import.args'), 'utf8').trim().split('\n');
    const named = args.filter((arg) => /^--(?:nodes|relationships)=/.test(arg)).map((arg) => arg.replace(/^--\w+=/, ''));
    expect(named.toSorted()).toEqual(
      readdirSync(out)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    );
    const lists = [...readFileSync(join(out, 'after-import.cypher'), 'utf8').matchAll(/\(node:(\w+)\) WHERE node\.(\w+) IS NULL/g)];
    const nodes = new Map<string, { labels: readonly string[]; properties: Record<string, unknown> }>();
    const links: string[] = [];
    for (const file of named) {
      const [header = [], ...rows] = fields(readFileSync(join(out, file), 'utf8'));
      for (const row of rows) {
        expect(row).toHaveLength(header.length);
        const held = header.map((column, at) => {
          const [name = '', type = 'string'] = (column ?? '').split(':');
          return [name, type === 'ID' ? row[at] : valued(row[at] ?? null, type)] as const;
        });
        const properties = Object.fromEntries(held.filter(([name, value]) => name !== '' && value !== undefined));
        if (header[0] === ':START_ID') links.push(JSON.stringify([row[0], row[2], sorted(properties), row[1]]));
        else nodes.set(row[0] ?? '', { labels: (row[1] ?? '').split('\u001f'), properties });
      }
    }
    for (const [, label = '', list = ''] of lists)
      for (const { labels, properties } of nodes.values()) if (labels.includes(label)) properties[list] ??= [];

    const types = [...LINK_COLUMNS.keys(), 'IN_DATASET'];
    const held = await graph.read<[string, string, object, string]>(
      'MATCH (a:Record)-[l]->(b:Record|Dataset) WHERE type(l) IN $types RETURN a.id, type(l), properties(l), b.id',
      { types },
    );
    expect(links.sort()).toEqual(held.map(([from, type, properties, to]) => JSON.stringify([from, type, sorted(properties), to])).sort());
    const standing = await graph.read<[string, readonly string[], Record<string, unknown>]>(
      'MATCH (n:Record) RETURN n.id, labels(n), properties(n)',
    );
    expect(standing.length).toBe(harbor.length);
    for (const [id, labels, properties] of standing) {
      const node = nodes.get(id);
      expect([id, node?.labels.toSorted()]).toEqual([id, labels.toSorted()]);
      // Values that rules derive are in the graph alone
      expect(properties).toMatchObject(node?.properties ?? { id: 'missing' });
    }
    expect(nodes.get(claim.id)?.properties.text).toBe(AWKWARD);
    expect(nodes.get('dataset:harbor')).toMatchObject({ properties: { curatorNames: ['Mara; of, the "Quay"'] } });
    expect(nodes.get('place:old-quay')).toMatchObject({ labels: ['Rename'] });
  });
});

describe('an export as JSON-LD', () => {
  it('is a document for each dataset whose every word its own context explains', async () => {
    const out = join(folder, 'jsonld');
    await exportJsonld(graph, out);
    const document = JSON.parse(readFileSync(join(out, 'harbor.jsonld'), 'utf8')) as { readonly '@graph': readonly Node[] };
    expect(document).toMatchObject({ '@context': CONTEXT });
    const nodes = document['@graph'];
    expect(nodes.map(({ identifier }) => identifier)).toEqual(expect.arrayContaining(harbor.map(({ id }) => id)));
    const unknown = new Set([...words(nodes)].filter((word) => expanded(word) === null));
    expect([...unknown]).toEqual([]);
    for (const term of Object.keys(CONTEXT).filter((name) => !name.startsWith('@')))
      expect([term, expanded(term)]).toEqual([term, expect.stringMatching(/^(?:https?:\/\/|urn:onrecord:)/)]);
    const ids = new Set(nodes.map((node) => node['@id']));
    for (const id of referred(nodes)) expect(ids).toContain(id);
    const answers = nodes.filter(({ responseKind }) => CITO[String(responseKind)] !== undefined);
    expect(answers).not.toEqual([]);
    for (const { responseKind, target, assertion } of answers)
      expect(assertion).toMatchObject({ '@id': expect.any(String), [CITO[String(responseKind)] ?? '']: { '@id': target } });
    expect(nodes.filter((node) => 'dcterms:isReplacedBy' in node)).toHaveLength(1);
  });
});

describe('each format', () => {
  it.each([
    ['csv', exportCsv],
    ['jsonld', exportJsonld],
  ] as const)('%s gives the same bytes twice, in any time zone', async (name, write) => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      await write(graph, join(folder, `${name}-east`));
      process.env.TZ = 'America/Anchorage';
      await write(graph, join(folder, `${name}-west`));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(bytes(join(folder, `${name}-west`))).toEqual(bytes(join(folder, `${name}-east`)));
  });

  it('seeds keeps old ids leading to the records that the dataset has', async () => {
    const out = join(folder, 'renamed');
    await exportSeeds(graph, out);
    const to = renames.get('place:old-quay');
    expect(readFileSync(join(out, 'harbor', 'rekey.yaml'), 'utf8')).toBe(`rekey:\n  place:old-quay: ${to}\n`);
    const reading = await readDataset(join(out, 'harbor'));
    expect(reading.problems.filter(({ file }) => file === 'rekey.yaml')).toEqual([]);
    await empty(graph);
    expect(await readRenames(graph)).toEqual(new Map());
    await ingest(
      graph,
      Array.from(reading.records, ({ record }) => record),
      harborDataset,
      { renames: reading.renames },
    );
    expect(await readRenames(graph)).toEqual(new Map([['place:old-quay', to]]));
  });
});

type Node = Readonly<Record<string, unknown>> & { readonly '@type'?: readonly string[]; readonly '@id': string };

/** Keys and types of all nodes. */
function words(value: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) words(one, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@type') for (const type of [inner].flat()) into.add(type as string);
      else if (key !== '@id') {
        into.add(key);
        words(inner, into);
      }
    }
  return into;
}

/** The IRI that a term or a prefixed name stands for; null when the context does not say. */
function expanded(word: string): string | null {
  if (/^(?:https?:\/\/|urn:)/.test(word)) return word;
  const defined = CONTEXT[word];
  if (defined !== undefined) return expanded(typeof defined === 'string' ? defined : (defined as { readonly '@id': string })['@id']);
  const [prefix = '', ...rest] = word.split(':');
  const base = CONTEXT[prefix];
  return rest.length === 0 || typeof base !== 'string' ? null : `${expanded(base)}${rest.join(':')}`;
}

/** Every id of a record that stands as a value of a term which the context says is one. */
function referred(value: unknown, into: string[] = []): readonly string[] {
  if (Array.isArray(value)) for (const one of value) referred(one, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const isLink = typeof CONTEXT[key] === 'object' && (CONTEXT[key] as { readonly '@type'?: string })['@type'] === '@id';
      for (const one of [inner].flat()) if (isLink && typeof one === 'string') into.push(one);
      referred(inner, into);
    }
  return into;
}

function sorted(properties: object): object {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
