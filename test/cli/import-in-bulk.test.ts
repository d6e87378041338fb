import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
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
import { finishImport, ingestDataset } from '../../src/ingest/ingest.js';
import { holdRecords } from '../../src/ingest/records.js';
import { readHalfDone } from '../../src/ingest/resume.js';
import { summarize } from '../../src/ingest/summary.js';
import type { Rec, RecordOf } from '../../src/model/record.js';
import { type OtherProcess, runOtherProcess } from '../embedded/run-other-process.js';
import { scratchFolder } from '../embedded/scratch.js';
import { contents, empty, scratchGraph } from '../graph/scratch.js';
import { embeddedConfig } from '../setup/database.js';
import { LONG, sayLeftOut } from '../setup/long-tests.js';
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
const other = embeddedConfig(scratchFolder(), { ONRECORD_BULK_FROM: '1' });
const third = embeddedConfig(scratchFolder());
const told: string[] = [];
const bulk = { ...options, config, notice: (text: string) => told.push(text), onProgress: () => undefined };

/** What stands after an ingest in batches: the digest, and everything but runs. */
let expected: { readonly digest: string; readonly contents: readonly string[] };
const standing = async (graph: Graph) => ({ digest: (await graphDigest(graph)).digest, contents: (await contents(graph)).map(withoutRun) });
const withoutRun = (line: string) => line.replace(/"run":"run:[^"]*"/, '"run":"…"');
const homeLeftovers = () => readdirSync(config.home).filter((name) => /loading|before/.test(name));

beforeAll(async () => {
  const graph = scratchGraph();
  await empty(graph);
  await ingestDataset(reading, graph, options);
  expected = await standing(graph);
  await graph.close();
});

it('a first load through the importer gives the graph that batches give, though it is cut off and the next ingest finishes it', async () => {
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
    expect(imported.changes.create).toHaveLength(records.length);
    expect(homeLeftovers()).toEqual([]);
    // As a kill a moment earlier leaves them
    for (const left of ['loading-1', 'data-before']) mkdirSync(join(config.home, left));
    await session.reopen();
    const { graph } = session;
    expect(homeLeftovers()).toEqual([]);
    expect(await readHalfDone(graph)).toEqual({ datasets: [dataset.id], mark: false });
    expect(await readCommitMark(graph)).toEqual({ open: true, inSteps: true, run: imported.run.run });
    expect(await missingSchema(graph)).toHaveLength(schemaCommands().size);
    expect((await graphDigest(graph)).records).toBe(records.length);

    const cut = new AbortController();
    const cutOff = {
      ...options,
      signal: cut.signal,
      onProgress: ({ phase }: { phase: string }) => phase === 'derive' && cut.abort('cut off'),
    };
    await expect(finishImport(reading, imported, graph, cutOff)).rejects.toBe('cut off');
    // What lists are read from is made at the end
    expect(await missingSchema(graph)).toContain('assertion_by_day');
    expect(await missingSchema(graph)).not.toContain('assertion_by_claim_key_day');
    const notice = (text: string) => told.push(text);
    const changes = await ingestDataset(reading, graph, { ...options, notice });
    expect(summarize(changes)).toMatchObject({ created: 0, unchanged: records.length, nothingToDo: false });
    expect(await standing(graph)).toEqual(expected);
    const runs = 'MATCH (run:Run) RETURN run.created, run.endedAt IS NOT NULL ORDER BY run.startedAt';
    expect(await graph.read(runs)).toEqual([
      [records.length, false],
      [0, true],
    ]);
    expect(await readHalfDone(graph)).toEqual({ datasets: [], mark: false });
    expect(await bulkReading([reading], session, config)).toBeNull();
    // Nobody was told of a damaged schema: none had stood
    expect(told.filter((text) => /schema/.test(text))).toEqual([]);
    await exportCsv(graph, join(project, 'csv'));
  } finally {
    user?.child.kill('SIGKILL');
    await session.close();
  }
});

it('one that nothing cuts off leaves the same graph with all its constraints and indexes', async () => {
  const session = await openSession(other);
  try {
    const imported = await importInBulk(reading, session, { ...bulk, config: other });
    if (imported === null) throw new Error('nothing was imported');
    await session.reopen();
    expect(await finishImport(reading, imported, session.graph, { ...options, notice: bulk.notice })).toBe(imported.changes);
    expect(await missingSchema(session.graph)).toEqual([]);
    expect(await standing(session.graph)).toEqual(expected);
    expect(await readHalfDone(session.graph)).toEqual({ datasets: [], mark: false });
    expect(told.filter((text) => /schema/.test(text))).toEqual([]);
  } finally {
    await session.close();
  }
});

if (!LONG) sayLeftOut('the import of an export as CSV', 'test/cli/import-in-bulk');
else
  it('an export as CSV, imported as it says, has the same digest', async () => {
    const folder = join(project, 'csv');
    const args = readFileSync(join(folder, 'import.args'), 'utf8').trim().split('\n');
    const placed = args.map((arg) =>
      arg.replace(/^(--\w+=)(.*\.csv)$/, (_, option: string, file: string) => `${option}${join(folder, file)}`),
    );
    await importDatabase(third, () => undefined, { ready: async () => undefined, files: async () => placed });
    const session = await openSession(third);
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
