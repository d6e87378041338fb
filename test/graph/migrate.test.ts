import { jest } from '@jest/globals';
import type { Command } from 'commander';
import type { CliContext } from '../../src/cli/context.js';
import { registerDigest } from '../../src/cli/digest.js';
import { registerDoctor } from '../../src/cli/doctor.js';
import { registerIngest } from '../../src/cli/ingest.js';
import { registerMigrate } from '../../src/cli/migrate.js';
import { tellVersion } from '../../src/cli/tell-version.js';
import { closeCommitMark, readCommitMark } from '../../src/graph/commit-mark.js';
import type { Graph } from '../../src/graph/connection.js';
import { graphDigest } from '../../src/graph/graph-digest.js';
import { migrateGraph, pendingMigrations } from '../../src/graph/migrate.js';
import { MIGRATIONS } from '../../src/graph/migrations/migrations.js';
import { ensureSchema, missingSchema, READABLE_FROM, SCHEMA_VERSION, schemaVersion } from '../../src/graph/schema.js';
import { withWriteLock } from '../../src/graph/write-lock.js';
import { runIn } from '../cli/in-process.js';
import { GROUND, withDataset } from '../ingest/dataset-in.js';
import { testConfig } from '../setup/database.js';
import { harbor } from '../worlds/harbor.js';
import { contents, empty, ingest, scratchGraph } from './scratch.js';

// A cold database plans each statement for the first time.
jest.setTimeout(180_000);

let graph: Graph;
beforeAll(async () => {
  graph = scratchGraph();
  await empty(graph);
  await ingest(graph, harbor);
});
afterAll(async () => {
  await empty(graph);
  await graph.close();
});

const run = (statement: string) => graph.write((writer) => writer.run(statement));
const silent = (): void => undefined;

/** Takes away what version 2 brought, and brings back what it took away. */
async function asVersion1(state = 'COMPLETE'): Promise<void> {
  await run('MATCH (mark:OnrecordCommits) DELETE mark');
  await run('MATCH (schema:OnrecordSchema) SET schema.version = 1 REMOVE schema.readableFrom');
  await run(`MATCH (dataset:Dataset) SET dataset.state = '${state}'`);
  await run('DROP CONSTRAINT rename_id IF EXISTS');
  await run('DROP CONSTRAINT onrecord_commits_id IF EXISTS');
  await run('CREATE FULLTEXT INDEX recordText IF NOT EXISTS FOR (node:Claim) ON EACH [node.text]');
}

const OLD_INDEX = "SHOW INDEXES YIELD name WHERE name = 'recordText' RETURN name";
const versions = () => graph.read('MATCH (schema:OnrecordSchema) RETURN schema.version, schema.readableFrom');
const take = () => withWriteLock(graph, silent, (fence) => migrateGraph(graph, { toolVersion: 'test', fence }));

/** Runs a command against the run's Neo4j. */
function command(...args: readonly string[]) {
  const { external } = testConfig();
  const registers = [registerDigest, registerDoctor, registerMigrate, registerIngest as (program: Command, context: CliContext) => void];
  return runIn('.', registers, args, { NEO4J_URI: external?.uri ?? '', NEO4J_PASSWORD: external?.password ?? '' });
}

describe('the migrations', () => {
  it('lead from version 1 to that of this program without a gap', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_step, at) => at + 1));
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_step, at) => at + 2));
    expect(MIGRATIONS.at(-1)).toMatchObject({ to: SCHEMA_VERSION, readableFrom: READABLE_FROM });
  });
});

describe('a graph as version 1 left it', () => {
  it('is brought here with the same records, and the second time nothing is done', async () => {
    const { digest } = await graphDigest(graph);
    const before = await contents(graph);
    await asVersion1();
    await expect(ensureSchema(graph, 'test')).rejects.toMatchObject({ code: 'GRAPH_TOO_OLD', exit: 4 });
    expect((await command('migrate', '--dry-run')).out).toMatch(/^Would go from 1 to 2: this makes /);
    expect(await schemaVersion(graph)).toBe(1);
    expect((await command('doctor', '--json')).out).toContain('"D_OLDER"');
    const { out, exit } = await command('migrate', '--json');
    expect([exit, JSON.parse(out)]).toMatchObject([0, { before: 1, after: SCHEMA_VERSION, steps: [{ from: 1, to: 2 }] }]);
    expect(await missingSchema(graph)).toEqual([]);
    expect(await graph.read(OLD_INDEX)).toEqual([]);
    expect(await versions()).toEqual([[SCHEMA_VERSION, READABLE_FROM]]);
    expect((await contents(graph)).filter((line) => !line.includes('OnrecordSchema'))).toEqual(
      before.filter((line) => !line.includes('OnrecordSchema')),
    );
    expect((await graphDigest(graph)).digest).toBe(digest);
    expect((await command('migrate')).out).toBe('The graph is of schema version 2: there is nothing to migrate.\n');
    expect(await readCommitMark(graph)).toMatchObject({ open: false });
  });

  it.each([1, 2])('is finished by the next run when transaction %i of the last one is killed, and never has two versions', async (nth) => {
    await asVersion1();
    let writes = 0;
    const dying: Graph = {
      ...graph,
      write: (work, options) => {
        writes += 1;
        // The first but the lock's own is that of constraints and indexes
        if (writes === nth) return Promise.reject(new Error('killed'));
        return graph.write(work, options);
      },
    };
    await expect(withWriteLock(graph, silent, (fence) => migrateGraph(dying, { toolVersion: 'test', fence }))).rejects.toThrow('killed');
    expect(await versions()).toEqual([[1, null]]);
    await take();
    expect(await versions()).toEqual([[SCHEMA_VERSION, READABLE_FROM]]);
  });

  it('keeps its version when the lock was lost before the last statement', async () => {
    await asVersion1('INGESTING');
    const lost = withWriteLock(graph, silent, () =>
      migrateGraph(graph, { toolVersion: 'test', fence: () => Promise.reject(new Error('taken over')) }),
    );
    await expect(lost).rejects.toThrow('taken over');
    expect([await versions(), await readCommitMark(graph)]).toMatchObject([[[1, null]], { open: false }]);
  });

  it('that an ingest left half written says so from then on', async () => {
    await asVersion1('INGESTING');
    await take();
    expect(await readCommitMark(graph)).toMatchObject({ open: true, inSteps: true });
    await closeCommitMark(graph);
    await run("MATCH (dataset:Dataset) SET dataset.state = 'COMPLETE'");
  });

  it('is migrated by an ingest, with a notice, and read as it is by a server, with another', async () => {
    await asVersion1();
    const told: string[] = [];
    await tellVersion(graph, (text) => told.push(text));
    expect(told).toEqual([expect.stringContaining('of schema version 1, older than 2')]);
    await withDataset({ ...GROUND, 'dataset.yaml': 'dataset: small\ntitle: Small\nread: [agents.yaml]\n' }, async (folder) => {
      expect((await command('ingest', folder)).err).toContain('The graph was of schema version 1 and is now of 2: this makes');
    });
    expect(await pendingMigrations(graph)).toEqual([]);
  });
});

describe('a graph of a newer version', () => {
  beforeAll(() => run(`MATCH (schema:OnrecordSchema) SET schema.version = 7, schema.readableFrom = ${SCHEMA_VERSION}`));

  it('is written by nobody: not by ingest, migrate or the doctor', async () => {
    const before = await contents(graph);
    const refused = { code: 'GRAPH_TOO_NEW', exit: 4, failure: expect.stringContaining('schema version 7') };
    await withDataset({ ...GROUND, 'dataset.yaml': 'dataset: small\ntitle: Smaller\nread: [agents.yaml]\n' }, async (folder) => {
      expect(await command('ingest', folder)).toMatchObject(refused);
    });
    expect(await command('migrate')).toMatchObject(refused);
    expect(await command('doctor', '--mend')).toMatchObject(refused);
    await expect(withWriteLock(graph, silent, () => Promise.resolve())).rejects.toMatchObject({ code: 'GRAPH_TOO_NEW' });
    expect(await contents(graph)).toEqual(before);
  });

  it('is read where it says that it can be, with a word to the reader, and otherwise by nobody', async () => {
    const told: string[] = [];
    await tellVersion(graph, (text) => told.push(text));
    expect(told).toEqual([expect.stringContaining('newer than 2')]);
    expect(await command('digest')).toMatchObject({ exit: 0 });
    await run('MATCH (schema:OnrecordSchema) SET schema.readableFrom = 7');
    await expect(tellVersion(graph, silent)).rejects.toMatchObject({ code: 'GRAPH_TOO_NEW' });
    expect(await command('digest')).toMatchObject({ code: 'GRAPH_TOO_NEW', exit: 4 });
  });
});
