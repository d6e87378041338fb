import { jest } from '@jest/globals';
import type { Graph } from '../../src/graph/connection.js';
import { ensureSchema, missingSchema, SCHEMA_VERSION, schemaCommands, schemaVersion } from '../../src/graph/schema.js';
import { empty, scratchGraph } from './scratch.js';

jest.setTimeout(180_000);

let graph: Graph;
let writes = 0;
beforeAll(async () => {
  graph = scratchGraph({ observe: ({ mode }) => (writes += mode === 'WRITE' ? 1 : 0) });
  await empty(graph);
});
afterAll(() => graph.close());

const run = (statement: string) => graph.write((writer) => writer.run(statement));

describe('the schema', () => {
  it('names every command once', () => {
    const names = [...schemaCommands().keys()];
    expect(names.length).toBeGreaterThan(50);
    expect(names.every((name) => /^[a-zA-Z_]+$/.test(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is written once: the second time nothing is sent but questions', async () => {
    await ensureSchema(graph, 'test');
    writes = 0;
    expect(await ensureSchema(graph, 'test')).toEqual({ created: [], repaired: false });
    expect(writes).toBe(0);
    expect(await schemaVersion(graph)).toBe(SCHEMA_VERSION);
  });

  it('tells and mends what was dropped by hand', async () => {
    await run('DROP CONSTRAINT claim_id');
    await run('DROP INDEX agentNames');
    expect(await missingSchema(graph)).toEqual(['claim_id', 'agentNames']);
    expect(await ensureSchema(graph, 'test')).toEqual({ created: ['claim_id', 'agentNames'], repaired: true });
    expect(await missingSchema(graph)).toEqual([]);
  });

  it('is not forced onto data that forbids it', async () => {
    await run('DROP CONSTRAINT place_id');
    await run("CREATE (:Place {id: 'x'}), (:Place {id: 'x'})");
    await expect(ensureSchema(graph, 'test')).rejects.toMatchObject({ code: 'SCHEMA_DAMAGED', exit: 4 });
    await run('MATCH (p:Place) DELETE p');
    await ensureSchema(graph, 'test');
  });

  it('of a newer version is left alone', async () => {
    await run('MATCH (s:OnrecordSchema) SET s.version = 99');
    await expect(ensureSchema(graph, 'test')).rejects.toMatchObject({
      code: 'GRAPH_TOO_NEW',
      exit: 4,
      message: expect.stringContaining('99'),
    });
    await run(`MATCH (s:OnrecordSchema) SET s.version = ${SCHEMA_VERSION}`);
  });

  it('finds agents by whole names and aliases, folded', async () => {
    await run("CREATE (:Agent {id: 'a', namesFolded: ['ines carrow', 'the port, speaking']})");
    const find = (name: string) =>
      graph.read("CALL db.index.fulltext.queryNodes('agentNames', $name) YIELD node RETURN node.id", { name: `"${name}"` });
    expect(await find('the port, speaking')).toEqual([['a']]);
    expect(await find('carrow')).toEqual([]);
  });
});
