import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '../model/dataset.js';
import type { Renames } from '../model/rename-id.js';
import { THRESHOLDS, type Thresholds } from '../reason/thresholds.js';
import type { Graph } from './connection.js';
import { DERIVE_VERSION } from './derive.js';
import { inBatches } from './in-batches.js';
import { loadStatement } from './statement.js';

/** What the graph holds of one record. */
export interface HeldRecord {
  /** Null while only half of it is written. */
  readonly digest: string | null;
  readonly retired: boolean;
  /** Whether it is of the dataset that was asked about. */
  readonly member: boolean;
  /** Other datasets that it is of. */
  readonly others: readonly string[];
}

/** What the graph holds of a dataset and of the records in question. */
export interface GraphState {
  readonly dataset: {
    readonly title: string;
    readonly licence: string | null;
    readonly state: string;
    readonly version: string | null;
    readonly rules: number | null;
    /** The figures that rules of comparison used. */
    readonly thresholds: Thresholds;
    /** Who curated it; null when it was written by a version that did not keep them. */
    readonly curators: Dataset['curators'] | null;
  } | null;
  readonly records: ReadonlyMap<string, HeldRecord>;
  /** Explicit ids that were ever renamed, old to new. */
  readonly renames: Renames;
}

const FILE = 'write/state.cypher';
type Head = readonly [
  title: string,
  licence: string | null,
  state: string,
  version: string | null,
  rules: number | null,
  thresholds: readonly (number | null)[],
  curators: Curators,
];
/** Ids, and names in the same order. */
export type Curators = readonly [ids: readonly string[] | null, names: readonly string[] | null];
type RecordRow = readonly [id: string, digest: string | null, retired: boolean, others: readonly string[]];

/** Reads what stands of a dataset, and of those `ids` that other datasets hold. Only reads. */
export async function readState(graph: Graph, dataset: string, ids: readonly string[]): Promise<GraphState> {
  const head = await readHead(graph, dataset);
  const records = new Map<string, HeldRecord>();
  for await (const [id, record] of readMembers(graph, dataset)) records.set(id, record);
  const unknown = ids.filter((id) => !records.has(id));
  for (const batch of inBatches(unknown, OTHERS))
    for (const [id, record] of await readOthers(graph, dataset, batch)) records.set(id, record);
  return { ...head, records };
}

/** What stands of a dataset, less its records, and all renames. */
export async function readHead(graph: Graph, dataset: string): Promise<Omit<GraphState, 'records'>> {
  const [head] = await graph.read<Head>(loadStatement(FILE, 'dataset'), { dataset });
  const renames = await readRenames(graph);
  if (!head) return { dataset: null, renames };
  const [title, licence, state, version, rules, [approximate, periodOverlap], curators] = head;
  const thresholds = { approximate: approximate ?? 0, periodOverlap: periodOverlap ?? 0 };
  return { dataset: { title, licence, state, version, rules, thresholds, curators: readCurators(curators) }, renames };
}

/** The records of a dataset by id, one after another, retired ones included. */
export async function* readMembers(graph: Graph, dataset: string): AsyncGenerator<readonly [id: string, held: HeldRecord]> {
  for await (const row of graph.stream<RecordRow>(loadStatement(FILE, 'members'), { dataset })) yield [row[0], held(row, true)];
}

/** How many ids `readOthers` is asked for at once. */
export const OTHERS = 5_000;

/** Those of some records that stand without being of the dataset. */
export async function readOthers(
  graph: Graph,
  dataset: string,
  ids: readonly string[],
): Promise<readonly (readonly [id: string, held: HeldRecord])[]> {
  const rows = await graph.read<RecordRow>(loadStatement(FILE, 'others'), { dataset, ids }, { timeoutMs: 60_000 });
  return rows.map((row) => [row[0], held(row, false)]);
}

/** How many records there are, of whatever dataset. */
export async function countAll(graph: Graph): Promise<number> {
  return (await graph.read<readonly [number]>(loadStatement(FILE, 'all')))[0]?.[0] ?? 0;
}

/** Datasets whose last ingest was cut off half-way, or runs now. */
export async function unfinishedDatasets(graph: Graph): Promise<readonly string[]> {
  return (await graph.read<readonly [string]>(loadStatement(FILE, 'unfinished'))).map(([id]) => id);
}

/** Explicit ids that were ever renamed, old to new. */
export async function readRenames(graph: Pick<Graph, 'read'>): Promise<Renames> {
  return new Map(await graph.read<readonly [string, string]>(loadStatement('write/rename.cypher', 'all')));
}

/** The version in which a dataset stands whole in the graph, with what today's rules derive from it; null when it does not. */
export async function standingVersion(graph: Graph, dataset: string, thresholds: Thresholds = THRESHOLDS): Promise<string | null> {
  const [head] = await graph.read<Head>(loadStatement(FILE, 'dataset'), {
    dataset,
  });
  return head !== undefined &&
    head[2] === 'COMPLETE' &&
    head[4] === DERIVE_VERSION &&
    isDeepStrictEqual(head[5], [thresholds.approximate, thresholds.periodOverlap])
    ? head[3]
    : null;
}

/** Curators as the graph holds them. */
export function readCurators([ids, names]: Curators): Dataset['curators'] | null {
  return ids === null ? null : ids.map((id, at) => ({ id, name: names?.[at] ?? id }));
}

function held([, digest, retired, others]: RecordRow, member: boolean): HeldRecord {
  return { digest, retired, member, others };
}
