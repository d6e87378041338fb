import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { bulkReading, importInBulk } from '../../src/cli/import-in-bulk.js';
import { openSession } from '../../src/cli/with-graph.js';
import { importDatabase } from '../../src/embedded/import-database.js';
import { exportCsv } from '../../src/export/csv.js';
import { readCommitMark } from '../../src/graph/commit-mark.js';
import type { Graph } from '../../src/graph/connection.js';
import { graphDigest } from '../../src/graph/graph-digest.js';
import { missingSchema, schemaCommands } from '../../src/graph/schema.js';
import { unfinishedDatasets } from '../../src/graph/state.js';
import { finishImport, ingestDataset } from '../../src/ingest/ingest.js';
import { holdRecords } from '../../src/ingest/records.js';
import { readHalfDone } from '../../src/ingest/resume.js';
import { summarize } from '../../src/ingest/summary.js';
import type { Rec, RecordOf } from '../../src/model/record.js';
import { type OtherProcess, runOtherProcess } from '../embedded/run-other-process.js';
import { scratchFolder } from '../embedded/scratch.js';
import { contents, empty, scratchGraph } from '../graph/scratch.js';
import { embeddedConfig } from '../setup/database.js';
import { CLAIMS, harborDataset, harborWith } from '../worlds/harbor.js';

jest.setTimeout(300_000);

/** What a careless writer or reader of CSV would take for the end of a field, of a line, or for a number. */
const AWKWARD = '=SUM("a", \'b\'); 1,5 — «ferries» & ""quays"" \\ \\" , 𝒳 Ω ﬀ';
const records: readonly Rec[] = harborWith({
  [CLAIMS.port]: (claim: RecordOf<'claim'>) => ({ ...claim, text: AWKWARD }),
  'person:ines-carrow': (person: RecordOf<'person'>) => ({ ...person, aliases: ['"', '1', 'true', ','] }),
});
const dataset = { ...harborDataset, title: '007', curators: [{ id: 'mara', name: 'Mara; of, the "Quay"' }] };
const reading = {
  dataset,
  records: holdRecords(records.map((record) => ({ record, file: 'harbor.yaml', line: 1, column: 1 }))),
  renames: new Map([['place:old-quay', 'place:elling']]),
  problems: [],
  more: { errors: 0, warnings: 0 },
  lines: new Map(),
  sources: [],
  folder: '',
};
const options = { toolVersion: 'test' };

const project = scratchFolder();
const config = embeddedConfig(project, { ONRECORD_BULK_FROM: '1' });
const other = embeddedConfig(scratchFolder());
const told: string[] = [];
const phases = new Set<string>();
const bulk = {
  ...options,
  config,
  notice: (text: string) => told.push(text),
  onProgress: ({ phase }: { phase: string }) => phases.add(phase),
};

/** What stands after an ingest in batches: the digest, and everything but runs. */
let expected: { readonly digest: string; readonly contents: readonly string[] };
const standing = async (graph: Graph) => ({ digest: (await graphDigest(graph)).digest, contents: (await contents(graph)).map(withoutRun) });
const withoutRun = (line: string) => line.replace(/"run":"run:[^"]*"/, '"run":"…"');
const one = async (graph: Graph, statement: string) => (await graph.read(statement))[0];

beforeAll(async () => {
  const graph = scratchGraph();
  await empty(graph);
  await ingestDataset(reading, graph, options);
  expected = await standing(graph);
  await graph.close();
});

it('a first load through the importer gives the graph that batches give, finished at once or by the next ingest', async () => {
  const session = await openSession(config);
  let user: OtherProcess | null = null;
  try {
    expect(await bulkReading([reading], session, { ...config, bulkFrom: records.length })).toBeNull();
    expect(await bulkReading([reading], session, config)).toBe(reading);

    // While another process uses the database it is not taken from under it
    user = runOtherProcess('use', { ...config.environment, ONRECORD_HOME: config.home, ONRECORD_CACHE: config.cache });
    await user.answer('pid');
    expect(await importInBulk(reading, session, bulk)).toBeNull();
    expect(told).toEqual([expect.stringMatching(/in use by process \d+\. The records go in batches instead/)]);
    user.child.stdin?.end();
    await user.ended;

    const imported = await importInBulk(reading, session, bulk);
    if (imported === null) throw new Error('nothing was imported');
    expect([...phases]).toEqual(expect.arrayContaining(['import']));
    expect(readdirSync(config.home).filter((name) => /loading|before/.test(name))).toEqual([]);
    // As a kill at this moment would leave it, with what one a moment earlier leaves besides
    cpSync(join(config.home, 'data'), join(other.home, 'data'), { recursive: true });
    for (const left of ['loading-1', 'data-before']) mkdirSync(join(other.home, left));

    await session.reopen();
    expect(await unfinishedDatasets(session.graph)).toEqual([dataset.id]);
    expect(await readCommitMark(session.graph)).toMatchObject({ open: true, inSteps: true, run: imported.run.run });
    expect(await missingSchema(session.graph)).toHaveLength(schemaCommands().size);
    const changes = await finishImport(reading, imported, session.graph, { ...options, notice: (text) => told.push(text) });
    expect(summarize(changes)).toMatchObject({ created: records.length, updated: 0, unchanged: 0, nothingToDo: false });
    expect(await standing(session.graph)).toEqual(expected);
    expect(await one(session.graph, 'MATCH (run:Run) RETURN count(*), sum(run.created), max(run.endedAt) IS NOT NULL')).toEqual([
      1,
      records.length,
      true,
    ]);
    expect(await readCommitMark(session.graph)).toMatchObject({ open: false });
    expect(await bulkReading([reading], session, config)).toBeNull();
    await exportCsv(session.graph, join(project, 'csv'));
  } finally {
    user?.child.kill('SIGKILL');
    await session.close();
  }

  const next = await openSession(other);
  try {
    expect(readdirSync(other.home).filter((name) => /loading|before/.test(name))).toEqual([]);
    expect(await readHalfDone(next.graph)).toMatchObject({ datasets: [dataset.id] });
    const changes = await ingestDataset(reading, next.graph, { ...options, notice: (text) => told.push(text) });
    expect(summarize(changes)).toMatchObject({ created: 0, unchanged: records.length, nothingToDo: false });
    expect(await standing(next.graph)).toEqual(expected);
    expect(await readHalfDone(next.graph)).toEqual({ datasets: [], mark: false });
    // Nobody was told of a damaged schema: none had stood
    expect(told.filter((text) => /schema/.test(text))).toEqual([]);
  } finally {
    await next.close();
  }
});

it('an export as CSV, imported as it says, has the same digest', async () => {
  const folder = join(project, 'csv');
  const args = readFileSync(join(folder, 'import.args'), 'utf8').trim().split('\n');
  const placed = args.map((arg) =>
    arg.replace(/^(--\w+=)(.*\.csv)$/, (_, option: string, file: string) => `${option}${join(folder, file)}`),
  );
  await importDatabase(other, () => undefined, { ready: async () => undefined, files: async () => placed });
  const session = await openSession(other);
  try {
    const statements = readFileSync(join(folder, 'after-import.cypher'), 'utf8')
      .replace(/^\/\/.*$/gm, '')
      .split(';');
    for (const statement of statements.map((text) => text.trim()).filter((text) => text !== ''))
      await session.graph.write((writer) => writer.run(statement));
    expect((await graphDigest(session.graph)).digest).toBe(expected.digest);
  } finally {
    await session.close();
  }
});
