import { AppError } from '../errors.js';
import { type ApplyProgress, applyChanges } from '../graph/apply.js';
import { fillEmptyLists } from '../graph/bulk/empty-lists.js';
import type { ImportRun } from '../graph/bulk/import-files.js';
import { type Changes, changeCount, isEmpty } from '../graph/changes.js';
import { closeCommitMark, readCommitMark } from '../graph/commit-mark.js';
import type { Graph } from '../graph/connection.js';
import { lackingQuotes, type Quote, storeQuotes } from '../graph/quotes.js';
import { sampleIndexes } from '../graph/sample-indexes.js';
import { ensureLookups } from '../graph/schema.js';
import { countAll, OTHERS, readHead, readMembers, readOthers, unfinishedDatasets } from '../graph/state.js';
import { withWriteLock } from '../graph/write-lock.js';
import { hasErrors } from '../model/problem.js';
import { THRESHOLDS, type Thresholds } from '../reason/thresholds.js';
import { openPlan, type Plan } from './plan.js';
import type { DatasetReading } from './read-dataset.js';
import { readySchema, readyVersion } from './ready-schema.js';
import { shrinkageText } from './shrinkage.js';

/** Who ingests, and whom it tells. */
export interface IngestOptions {
  readonly toolVersion: string;
  /** Figures that rules of comparison use; where they differ from those of the last ingest, everything is derived again. */
  readonly thresholds?: Thresholds;
  /** Told of what a person should know but need not act on. */
  readonly notice?: (text: string) => void;
  readonly onProgress?: (progress: ApplyProgress) => void;
  /** Goes on though the dataset loses more than a tenth of its records. */
  readonly allowShrink?: boolean;
  /** Ends the ingest before its next step; nothing half done is left in a state that running it again does not mend. */
  readonly signal?: AbortSignal;
  /** Most changes that are still one transaction. */
  readonly oneTransaction?: number;
  /** Most records that an ingest in steps writes in one of them. */
  readonly batchSize?: number;
  /** Words of the dataset's evidence; those that the graph lacks are stored in it. */
  readonly quotes?: readonly Quote[];
}

/** What of a reading can be written. */
export type Writable = Pick<DatasetReading, 'dataset' | 'records' | 'renames' | 'problems'>;

/** Plans what the graph lacks of a dataset that was read, and of the words of its evidence. Only reads the graph. DATA_INVALID when the reading has an error. */
export async function planDataset(
  { dataset, records, renames, problems }: Writable,
  graph: Graph,
  quotes: readonly Quote[] = [],
  thresholds: Thresholds = THRESHOLDS,
): Promise<Changes> {
  if (dataset === null || hasErrors(problems)) throw new AppError('DATA_INVALID', 'The seed files have errors.');
  const plan = openPlan(records, renames);
  const head = await readHead(graph, dataset.id);
  if (head.dataset !== null) for await (const [id, held] of readMembers(graph, dataset.id)) plan.meet(id, held);
  // Only other datasets hold records that this one was not shown.
  if ((await countAll(graph)) > plan.met()) await meetOthers(plan, graph, dataset.id);
  return { ...plan.close(head, dataset, thresholds), quotes: await lackingQuotes(graph, quotes) };
}

async function meetOthers(plan: Plan, graph: Graph, dataset: string): Promise<void> {
  let ids: string[] = [];
  const ask = async () => {
    for (const [id, held] of await readOthers(graph, dataset, ids)) plan.meet(id, held);
    ids = [];
  };
  for (const id of plan.missing()) if (ids.push(id) >= OTHERS) await ask();
  await ask();
}

/**
 * Brings the graph to what a dataset's files say: read → checked → planned → applied. Returns what it did; the second time that is
 * nothing, and nothing is written. DATA_INVALID, LOCKED (somebody else is writing), GRAPH_TOO_NEW, SCHEMA_DAMAGED or a database failure.
 */
export async function ingestDataset(reading: Writable, graph: Graph, options: IngestOptions): Promise<Changes> {
  const { toolVersion, notice = () => undefined, quotes, thresholds, signal } = options;
  // First of all: a plan reads records as this version leaves them
  await readyVersion(graph, toolVersion, notice);
  const unfinished = (await unfinishedDatasets(graph)).includes(reading.dataset?.id ?? '');
  // What an importer left has no index yet
  if (unfinished) await readySchema(graph, toolVersion, notice, signal);
  const planned = await planDataset(reading, graph, quotes, thresholds);
  if (options.allowShrink !== true) refuseShrinking(planned);
  await refuseUnfinished(graph, planned);
  await readySchema(graph, toolVersion, notice, signal);
  if (isEmpty(planned) && planned.quotes.length === 0 && !(await readCommitMark(graph)).open) return planned;
  return withWriteLock(graph, notice, async (fence) => {
    if (unfinished) await fillEmptyLists(graph, fence, signal);
    // Somebody may have written between the first look and the lock.
    const changes = await planDataset(reading, graph, quotes, thresholds);
    if (isEmpty(changes)) {
      await storeQuotes(graph, changes.quotes, fence);
      // Whoever committed this was stopped before it could say so
      await closeCommitMark(graph);
    } else {
      // What was begun in steps is finished in steps: one transaction may not hold what is derived from all of it
      await applyChanges(graph, changes, { ...options, fence, ...(unfinished ? { oneTransaction: -1 } : {}) });
      // Before the lock is released: Neo4j asks whether a plan still fits only when something was committed after it
      await sampleIndexes(graph);
    }
    return changes;
  });
}

/** What Neo4j's importer has written of a dataset: the plan that it was made from, and its run. */
export interface Imported {
  readonly changes: Changes;
  readonly run: ImportRun;
}

/**
 * Finishes what the importer began: constraints and indexes, what the importer cannot write, and all that rules derive. Whatever ends it
 * half-way, `ingestDataset` finishes it as well. Returns what both did. Failures are those of `ingestDataset`.
 */
export async function finishImport(reading: Writable, { changes, run }: Imported, graph: Graph, options: IngestOptions): Promise<Changes> {
  const { toolVersion, notice = () => undefined, signal } = options;
  await readyVersion(graph, toolVersion, notice);
  await ensureLookups(graph, signal);
  const finished = await withWriteLock(graph, notice, async (fence) => {
    const mark = await readCommitMark(graph);
    if (!mark.open || mark.run !== run.run) return false;
    await fillEmptyLists(graph, fence, signal);
    const beforeComplete = () => {
      notice('Making the indexes that lists are read from');
      return readySchema(graph, toolVersion, notice, signal);
    };
    await applyChanges(graph, changes, { ...options, fence, imported: run, beforeComplete });
    await sampleIndexes(graph);
    return true;
  });
  // Another ingest was quicker to go on with it
  return finished ? changes : ingestDataset(reading, graph, options);
}

/** The readings in their order, those first whose last ingest was cut off half-way. */
export async function unfinishedFirst<R extends DatasetReading>(readings: readonly R[], graph: Graph): Promise<readonly R[]> {
  const unfinished = new Set(await unfinishedDatasets(graph));
  const isUnfinished = ({ dataset }: DatasetReading) => unfinished.has(dataset?.id ?? '');
  return [...readings.filter(isUnfinished), ...readings.filter((reading) => !isUnfinished(reading))];
}

function refuseShrinking({ dataset, shrinks }: Changes): void {
  if (shrinks.length === 0) return;
  throw new AppError('DATASET_SHRINKS', `${dataset.id} would lose more than a tenth of what stands: ${shrinkageText(shrinks)}.`);
}

/** An ingest in steps that was cut off is finished before anything else is begun. */
async function refuseUnfinished(graph: Graph, changes: Changes): Promise<void> {
  if (changeCount(changes) === 0) return;
  const [other] = (await unfinishedDatasets(graph)).filter((id) => id !== changes.dataset.id);
  if (other !== undefined) throw new AppError('INGEST_UNFINISHED', `An ingest of ${other} was cut off half-way.`);
}
