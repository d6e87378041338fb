import { AppError } from '../errors.js';
import { THRESHOLDS, type Thresholds } from '../reason/thresholds.js';
import type { ImportRun } from './bulk/import-files.js';
import { type Changes, changeCount } from './changes.js';
import { closeCommitMark, openCommitMark } from './commit-mark.js';
import type { Graph, Writer } from './connection.js';
import type { Perform } from './derive/runner.js';
import { deriveScope } from './derive/scope.js';
import { readOwnLinks, touchedBy } from './derive/touched.js';
import { DERIVE_VERSION, derive } from './derive.js';
import { inBatches } from './in-batches.js';
import { quoteSteps } from './quotes.js';
import { loadStatement } from './statement.js';
import type { Fence } from './write-lock.js';
import { BATCH, linkSteps, nodeSteps, type SizedStep, type Step } from './write-records.js';

/** Up to so many changes are one transaction: a reader sees all of them or none. */
export const ONE_TRANSACTION = 20_000;

/** How far an apply is: records that are written of all that are to be, the second way over them for their links. `total` is absent while values are derived, of which `done` says how many ids were looked at. */
export interface ApplyProgress {
  readonly phase: 'write' | 'derive';
  readonly done: number;
  readonly total?: number;
}

/** Who applies, and whom it tells. */
export interface ApplyOptions {
  /** Last statement of every transaction; see the write lock. */
  readonly fence: Fence;
  readonly toolVersion: string;
  /** Figures that rules of comparison use. */
  readonly thresholds?: Thresholds | undefined;
  readonly onProgress?: (progress: ApplyProgress) => void;
  /** Ends the work before its next step; what is not committed is rolled back. */
  readonly signal?: AbortSignal;
  /** Most changes that are still one transaction. */
  readonly oneTransaction?: number;
  /** Most records of one step. */
  readonly batchSize?: number;
  /** The run that wrote the records to create with Neo4j's importer; all that is left to do is done in steps, as that run. */
  readonly imported?: Pick<ImportRun, 'run' | 'at'> | undefined;
  /** What is to be done when everything is written and derived, before the dataset is marked complete. */
  readonly beforeComplete?: () => Promise<void>;
}

/**
 * Makes the changes to the graph, derives what follows from them and marks the dataset complete. Beyond ONE_TRANSACTION changes it goes
 * in steps, the dataset's state being INGESTING meanwhile; after an interruption the same ingest, run again, finishes it.
 */
export async function applyChanges(graph: Graph, changes: Changes, options: ApplyOptions): Promise<{ readonly run: string }> {
  const { imported, batchSize = BATCH } = options;
  const { run, at } = imported ?? (await nextRun(graph));
  const { fence, toolVersion, onProgress, signal, thresholds = THRESHOLDS } = options;
  const scope = await deriveScope(graph, changes, { version: DERIVE_VERSION, thresholds });
  const begin = { run, at, toolVersion, dataset: changes.dataset.id };
  const left: Changes = imported === undefined ? changes : { ...changes, create: [] };

  async function everything(perform: Perform, splits: boolean): Promise<void> {
    const { create, update, revive, renew } = left;
    const total = 2 * (create.length + update.length + revive.length + renew.length);
    let done = 0;
    const touched = scope.of === 'everything' ? [] : scope.of;
    const former = scope.of === 'everything' ? [] : changes.rekey.map(({ from }) => from);
    // What a link led to before is touched, too
    const before = await readOwnLinks(perform, [...touched, ...former]);
    for (const { step, records } of writeSteps(left, { run, at, most: batchSize })) {
      await perform(step);
      done += records;
      onProgress?.({ phase: 'write', done, total });
    }
    await derive(perform, thresholds, {
      splits,
      onProgress: (ids) => onProgress?.({ phase: 'derive', done: ids }),
      ...(scope.of === 'everything'
        ? { first: scope.first }
        : { touched: touchedBy(touched, changes, before, await readOwnLinks(perform, touched)) }),
    });
    await options.beforeComplete?.();
    await perform(finish(changes, run, at, thresholds));
  }

  async function guarded(writer: Writer, step: number, work: () => Promise<void>): Promise<void> {
    const isNew = await writer.run(loadStatement('write/run.cypher', 'begin'), { ...begin, step: BigInt(step) });
    if (isNew.length === 0) return;
    await work();
    signal?.throwIfAborted();
    await fence(writer);
  }

  const renames = changes.remember.length + changes.forget.length > 0;

  async function inOne(): Promise<void> {
    let marked = false;
    try {
      await graph.write(
        async (writer) => {
          await guarded(writer, 1, () =>
            everything((step) => {
              signal?.throwIfAborted();
              return step(writer);
            }, false),
          );
          signal?.throwIfAborted();
          marked = true;
          await openCommitMark(graph, run, { inSteps: false, renames });
        },
        { signal },
      );
    } catch (error) {
      // Where the work was left at this very moment the server may still commit it: readers are told so until the next ingest
      if (marked && signal?.aborted !== true) await closeCommitMark(graph).catch(() => undefined);
      throw error;
    }
    if (marked) await closeCommitMark(graph);
  }

  async function inSteps(): Promise<void> {
    let number = 0;
    await openCommitMark(graph, run, { inSteps: true, renames });
    await everything(async (step) => {
      signal?.throwIfAborted();
      number += 1;
      await graph.write((writer) => guarded(writer, number, () => step(writer)), { signal });
    }, true);
    await closeCommitMark(graph);
  }

  const size = changeCount(changes) + changes.renew.length + changes.quotes.length;
  if (imported !== undefined || size > (options.oneTransaction ?? ONE_TRANSACTION)) await inSteps();
  else {
    // How much fits into a transaction is the server's setting; what does not goes in steps, too.
    await inOne().catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'DATABASE_OVERLOADED') return inSteps();
      throw error;
    });
  }
  return { run };
}

function* writeSteps(changes: Changes, { run, at, most }: { run: string; at: string; most: number }): Generator<SizedStep> {
  const { create, update, revive, renew } = changes;
  const { id: dataset, title, licence } = changes.dataset;
  yield* unsized([
    statementStep('run', 'open-dataset', { dataset, title, licence: licence ?? null }),
    ...rekeySteps(changes, run, most),
    ...idSteps(changes.retire, most, ['retire', 'drop-derived'], { at }),
    ...idSteps(changes.release, most, ['release'], { dataset }),
  ]);
  for (const writes of [create, renew]) yield* nodeSteps(writes, most);
  for (const writes of [update, revive]) yield* nodeSteps(writes, most, { run, at });
  yield* unsized(quoteSteps(changes.quotes));
  for (const writes of [create, update, revive, renew]) yield* linkSteps(writes, most, dataset);
  const revived = Array.from(revive, ({ record }) => record.id);
  yield* unsized([...idSteps(changes.join, most, ['join'], { dataset }), ...idSteps(revived, most, ['leave-others'], { dataset })]);
}

function unsized(steps: readonly Step[]): readonly SizedStep[] {
  return steps.map((step) => ({ step, records: 0 }));
}

function rekeySteps({ rekey, remember, forget }: Changes, run: string, most: number): readonly Step[] {
  return [
    ...(forget.length === 0 ? [] : [statementStep('rename', 'forget', { ids: forget })]),
    ...inBatches(remember, most).map((rows) => statementStep('rename', 'remember', { rows, run })),
    ...inBatches(rekey, most).map((rows) => statementStep('rename', 'rekey', { rows })),
  ];
}

function finish(changes: Changes, run: string, at: string, thresholds: Thresholds): Step {
  const { create, update, revive, retire, unchanged, version } = changes;
  const ended = later(at, new Date().toISOString());
  const counts = { created: create, updated: update, revived: revive, retired: retire };
  return statementStep('run', 'finish', {
    ...Object.fromEntries(Object.entries(counts).map(([name, list]) => [name, BigInt(list.length)])),
    unchanged: BigInt(unchanged),
    run,
    at: ended,
    dataset: changes.dataset.id,
    version,
    records: BigInt(changes.records),
    rules: BigInt(DERIVE_VERSION),
    curatorIds: changes.dataset.curators.map(({ id }) => id),
    curatorNames: changes.dataset.curators.map(({ name }) => name),
    approximate: thresholds.approximate,
    periodOverlap: thresholds.periodOverlap,
  });
}

function idSteps(ids: readonly string[], most: number, names: readonly string[], more: Readonly<Record<string, unknown>>): readonly Step[] {
  return inBatches(ids, most).map((batch) => async (writer: Writer) => {
    for (const name of names) await writer.run(loadStatement('write/membership.cypher', name), { ...more, ids: batch });
  });
}

function statementStep(file: string, name: string, parameters: Readonly<Record<string, unknown>>): Step {
  return async (writer) => {
    await writer.run(loadStatement(`write/${file}.cypher`, name), parameters);
  };
}

/** A run that begins now. */
export async function nextRun(graph: Graph): Promise<Pick<ImportRun, 'run' | 'at'>> {
  const at = await nextInstant(graph);
  return { run: `run:${at.replace(/[^0-9TZ]/g, '')}-${process.pid}`, at };
}

/** Now, or just after the latest run when the clock went backwards: recorded time never does. */
async function nextInstant(graph: Graph): Promise<string> {
  const [row] = await graph.read<[string | null]>(loadStatement('write/state.cypher', 'latest'));
  const latest = row?.[0] ?? null;
  const now = new Date();
  return latest === null || now.toISOString() > latest ? now.toISOString() : new Date(Date.parse(latest) + 1).toISOString();
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
