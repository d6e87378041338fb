import { jest } from '@jest/globals';
import { changedFields } from '../../src/graph/changed-fields.js';
import type { Graph } from '../../src/graph/connection.js';
import { readHeld } from '../../src/graph/held-record.js';
import { LINKS } from '../../src/graph/links.js';
import { nodeRow, rowKey } from '../../src/graph/node-row.js';
import { loadStatement, loadStatements } from '../../src/graph/statement.js';
import { KINDS } from '../../src/model/kind.js';
import { RECORD_SHAPES } from '../../src/model/record.js';
import { harbor } from '../worlds/harbor.js';
import { empty, ingest, scratchGraph } from './scratch.js';

jest.setTimeout(180_000);

describe.each(KINDS)('the statements of %s', (kind) => {
  const statements = loadStatements(`write/${kind}.cypher`);
  const of = harbor.filter((record) => record.kind === kind);

  it('write the links of each field that holds links, and of no other', () => {
    const named = [...statements.keys()].filter((name) => !['nodes', 'unlink', 'unlink-in'].includes(name));
    expect(named.sort()).toEqual(LINKS[kind].map(({ field }) => field).sort());
  });

  it('take away exactly the links that they write', () => {
    const gone = `${statements.get('unlink') ?? ''} ${statements.get('unlink-in') ?? ''}`;
    const types = [...gone.matchAll(/\[old:([A-Z_|]+)\]/g)].flatMap(([, types = '']) => types.split('|'));
    expect(types.sort()).toEqual([...new Set(LINKS[kind].map(({ type }) => type))].sort());
  });

  it('read every key of a row, so that no field is lost', () => {
    const text = loadStatement(`write/${kind}.cypher`, 'nodes');
    const keys = new Set(of.flatMap((record) => Object.keys(nodeRow(record))));
    expect([...keys].filter((key) => !text.includes(`row.${key}`))).toEqual([]);
  });

  it('know every field of the shape', () => {
    const linked = new Set(LINKS[kind].map(({ field }) => field));
    const text = loadStatement(`write/${kind}.cypher`, 'nodes');
    const stored = (field: string) =>
      linked.has(field) || field === 'id' || field === 'kind' || text.includes(`row.${rowKey(RENAMED[field] ?? field)}`);
    expect(Object.keys(RECORD_SHAPES[kind].shape).filter((field) => !stored(field))).toEqual([]);
  });
});

const RENAMED: Readonly<Record<string, string>> = {
  workKind: 'kind',
  claimKind: 'kind',
  responseKind: 'kind',
  stanceKind: 'kind',
  topicKind: 'kind',
  correctionKind: 'kind',
  placeKind: 'kind',
  outlet: 'isOutlet',
  rights: 'rightsYear',
  ranges: 'rangeStarts',
  reviewed: 'reviewedBy',
};

describe('a world that was written', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = scratchGraph();
    await empty(graph);
    await ingest(graph, harbor);
  });
  afterAll(() => graph.close());

  it.each(KINDS)('stands as it should: %s', async (kind) => {
    const ids = harbor.filter((record) => record.kind === kind).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const rows = await graph.read(
      `UNWIND $ids AS id MATCH (n:Record {id: id})
       RETURN id, COLLECT { UNWIND labels(n) AS l RETURN l ORDER BY l }, properties(n),
         COLLECT { MATCH (n)-[l]->(m:Record) WHERE l.derived IS NULL RETURN [type(l), m.id, properties(l)] AS link ORDER BY type(l), m.id }`,
      { ids },
    );
    expect(rows).toMatchSnapshot();
  });

  it('reads back as the records that were written, so that a revision can keep them', async () => {
    const held = await graph.write((writer) =>
      readHeld(
        writer,
        harbor.map(({ id }) => id),
      ),
    );
    expect(harbor.filter((record) => changedFields(record, held.get(record.id) ?? {}).length > 0)).toEqual([]);
  });

  it('carries the derived links', async () => {
    const links = await graph.read(
      'MATCH (a)-[l]->(b) WHERE l.derived RETURN a.id, type(l), l.kind, l.n, b.id ORDER BY type(l), a.id, b.id',
    );
    expect(links).toMatchSnapshot();
  });
});
