import { AppError } from '../../errors.js';
import { origins } from '../../reason/origins.js';
import { originsInput } from '../carried-record.js';
import { readCommitMark } from '../commit-mark.js';
import type { Graph, Row } from '../connection.js';
import { tally } from '../graph-digest.js';
import { missingSchema, SCHEMA_VERSION, schemaVersion } from '../schema.js';
import { datasetEntries, type StandingRecord, standingRecords, writeMark } from '../standing-records.js';
import { loadStatement } from '../statement.js';
import { isDead } from '../write-lock.js';
import { examineRecord } from './examine-record.js';
import type { Finding, FindingCode } from './finding.js';

/** Told of each finding as it is made; of one kind at most `limit` + 1 where the database looks for them. */
export type Tell = (finding: Finding, record?: StandingRecord) => void;

const RECORDS = 'doctor/records.cypher';
const DERIVED = 'doctor/derived.cypher';
/** How long one statement over the whole graph may take, in milliseconds. */
const LONG = { timeoutMs: 600_000 } as const;

/** Statements over the whole graph, with the kind of what they find. */
const NODE_CHECKS: readonly (readonly [name: string, code: FindingCode])[] = [
  ['without-id', 'D_ID'],
  ['without-label', 'D_KIND'],
  ['revisions', 'D_REVISION'],
  ['comparisons', 'D_DERIVED'],
  ['retired-targets', 'D_RETIRED'],
  ['orphaned-evidence', 'D_EVIDENCE'],
];
const DERIVED_CHECKS = ['assertions', 'responses', 'stances', 'figures', 'claims', 'agents', 'answers'] as const;

/**
 * Looks for everything in the graph that breaks a rule of the model which Neo4j does not hold itself, or does not follow from the records.
 * Only reads; memory does not grow with the graph. Returns how many records stand. LOCKED when somebody writes meanwhile, which
 * `locked` says cannot be.
 */
export async function examineGraph(graph: Graph, limit: number, tell: Tell, locked = false): Promise<number> {
  const before = await writeMark(graph);
  await examineSchema(graph, tell);
  const living = locked ? null : await examineLock(graph, tell);
  if (living !== null) throw new AppError('LOCKED', `An ingest is writing into the graph: ${living}.`);
  const { open, run } = await readCommitMark(graph);
  if (open) tell({ code: 'D_INGESTING', id: run ?? 'commits', what: 'was cut off at a commit, so that every answer says INGESTING' });
  const records = await examineRecords(graph, tell);
  const most = { most: BigInt(limit + 1) };
  for (const [name, code] of NODE_CHECKS) {
    for (const [id, what] of await graph.read<[string, string]>(loadStatement(RECORDS, name), most, LONG)) tell({ code, id, what });
  }
  for (const name of DERIVED_CHECKS) {
    type Differing = [string, string, string | null, string | null];
    for (const [id, what, held, expected] of await graph.read<Differing>(loadStatement(DERIVED, name), most, LONG))
      tell({ code: 'D_DERIVED', id, what: `has ${held ?? 'nothing'} in ${what}, where ${expected ?? 'nothing'} follows from the records` });
  }
  if ((await writeMark(graph)) !== before) throw new AppError('LOCKED', 'An ingest wrote into the graph while it was read.');
  return records;
}

async function examineSchema(graph: Graph, tell: Tell): Promise<void> {
  const version = await schemaVersion(graph);
  if (version !== null && version > SCHEMA_VERSION)
    tell({ code: 'D_VERSION', id: 'schema', what: `has version ${version}; this onrecord knows ${SCHEMA_VERSION}` });
  if (version !== null && version < SCHEMA_VERSION)
    tell({ code: 'D_OLDER', id: 'schema', what: `has version ${version}; this onrecord writes ${SCHEMA_VERSION}` });
  for (const id of await missingSchema(graph)) tell({ code: 'D_SCHEMA', id, what: 'is missing or has failed' });
}

/** Tells of a lock that nobody holds any more, and returns who holds it otherwise. */
async function examineLock(graph: Graph, tell: Tell): Promise<string | null> {
  const [lock] = await graph.read<[string, string, number, string, number]>(loadStatement(RECORDS, 'lock'));
  if (lock === undefined) return null;
  const [owner, host, pid, since, idleMs] = lock;
  const named = `process ${pid} on ${host}, since ${since}`;
  if (!isDead(owner, host, pid, idleMs)) return named;
  tell({ code: 'D_LOCK', id: 'lock', what: `is still that of an ingest which ended without releasing it (${named})` });
  return null;
}

async function examineRecords(graph: Graph, tell: Tell): Promise<number> {
  const entries = await datasetEntries(graph);
  const tallies = new Map(entries.map(({ id }) => [id, tally()]));
  const claims: Counted[] = [];
  let records = 0;
  let last = '';
  for await (const page of standingRecords(graph)) {
    for (const record of page) {
      if (record.id === last) tell({ code: 'D_ID', id: record.id, what: 'is the id of several records' });
      last = record.id;
      const { digest, findings } = examineRecord(record);
      for (const finding of findings) tell(finding, record);
      for (const dataset of record.datasets) tallies.get(dataset)?.add(`${record.id} ${digest}\n`);
      if (record.labels.includes('Claim')) claims.push([record.id, record.properties.independentCount ?? null]);
      records += 1;
    }
    await examineHolders(graph, page, tell);
    await examineOrigins(graph, claims.splice(0), tell);
  }
  for (const { id, state, version, records: counted } of entries) {
    const found = tallies.get(id) ?? tally();
    if (state !== 'COMPLETE') tell({ code: 'D_INGESTING', id, what: `is ${state}` });
    else if (found.count() !== counted)
      tell({ code: 'D_DATASET', id, what: `has ${found.count()} records, where its last ingest left ${counted}` });
    else if (found.digest() !== version)
      tell({ code: 'D_DATASET', id, what: `comes to ${found.digest()}, where its last ingest left ${version}` });
  }
  return records;
}

/** Holders of rights are named by a property, not by a link. */
async function examineHolders(graph: Graph, page: readonly StandingRecord[], tell: Tell): Promise<void> {
  const naming = page.filter(({ properties }) => typeof properties.rightsHolder === 'string');
  if (naming.length === 0) return;
  const ids = [...new Set(naming.map(({ properties }) => properties.rightsHolder as string))];
  const standing = new Set((await graph.read<[string]>(loadStatement(RECORDS, 'standing'), { ids }, LONG)).map(([id]) => id));
  for (const record of naming) {
    const holder = record.properties.rightsHolder as string;
    if (!standing.has(holder))
      tell({ code: 'D_REFERENCE', id: record.id, what: `names ${holder} in rights.holder, which does not stand` }, record);
  }
}

type Counted = readonly [id: string, independentCount: unknown];

/** How many independent origins claims have, by the rule that answers requests. */
async function examineOrigins(graph: Graph, claims: readonly Counted[], tell: Tell): Promise<void> {
  if (claims.length === 0) return;
  const inputs = new Map(claims.map(([id]): [string, Row[]] => [id, []]));
  const ids = [...inputs.keys()];
  for (const [claim, facts] of await graph.read<[string, Row]>(loadStatement('derive/claims.cypher', 'chains'), { ids }, LONG))
    inputs.get(claim)?.push(facts);
  for (const [id, held] of claims) {
    const { independentCount } = origins(originsInput(inputs.get(id) ?? [], true));
    if (held !== independentCount)
      tell({
        code: 'D_DERIVED',
        id,
        what: `has ${held ?? 'nothing'} in independentCount, where ${independentCount} follows from the records`,
      });
  }
}
