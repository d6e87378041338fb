import { origins } from '../reason/origins.js';
import { THRESHOLDS, type Thresholds } from '../reason/thresholds.js';
import { originsInput } from './carried-record.js';
import { claimClasses } from './claim-classes.js';
import type { Row } from './connection.js';
import { deriveComparisons } from './derive-comparisons.js';
import { inBatches } from './in-batches.js';
import { propagate } from './propagate.js';
import { loadStatement } from './statement.js';
import { BATCH, type Step } from './write-records.js';

/** Version of the rules below and of those by which a record becomes a node; when it is raised, the next ingest writes and derives everything again. */
export const DERIVE_VERSION = 5;

/** Parts of a title (in lower case) that tell that its holder speaks for the organization. */
export const SPOKESPERSON = [
  'spokes',
  'press secretary',
  'press officer',
  'press aide',
  'public affairs',
  'public information',
  'communications director',
  'director of communications',
  'media relations',
] as const;

/** Runs a step: within one transaction for all, or each in its own. */
export type Perform = (step: Step) => Promise<void>;

type Known = readonly [id: string, day: string];
type Edge = readonly [from: string, to: string];

/**
 * Computes everything that rules compute from the records that stand, in the one order in which each finds what it needs. Whole graph,
 * at linear cost: every statement is handed the ids that it is to look at. Running it again changes nothing.
 */
export async function derive(perform: Perform, thresholds: Thresholds = THRESHOLDS): Promise<void> {
  const run = runner(perform);
  const ids = await standing(run);

  await run.over(ids('Agent'), 'agents', 'origins');
  const classes = claimClasses(await run.rows<Edge>('claims', 'same'));
  await run.each(
    ids('Claim').map((id) => ({ key: id, newClaimKey: classes.get(id) ?? id })),
    'claims',
    'keys',
  );

  await run.over(ids('Work'), 'works', 'day');
  await run.over(ids('Work'), 'works', 'origins');
  await run.over(ids('Work'), 'works', 'found-by');
  await run.known(await run.over<Known>(ids('Work'), 'works', 'known-from'), await run.rows<Edge>('works', 'cites'));
  await run.over(ids('TextVersion'), 'works', 'texts');
  await run.over(ids('Evidence'), 'works', 'passages');
  await run.over(ids('Correction'), 'works', 'corrections');

  await run.over(ids('Assertion'), 'assertions', 'values', { spokesperson: SPOKESPERSON });
  await run.over(ids('Assertion'), 'assertions', 'groups');
  await run.over(ids('Response'), 'responses', 'responses');
  await run.over(ids('Stance'), 'responses', 'stances');

  await run.over(ids('Claim'), 'claims', 'counts');
  await run.independent(ids('Claim'));
  await run.over(ids('Claim'), 'claims', 'found-by');
  await run.over(ids('Claim'), 'claims', 'known-from');
  await run.over(ids('Observation'), 'claims', 'figures');
  await deriveComparisons(perform, thresholds, DERIVE_VERSION);

  await run.known(await run.over<Known>(ids('Role'), 'subjects', 'roles'), []);
  await run.known(await run.over<Known>(ids('Measure'), 'subjects', 'measures'), []);
  await run.known(await run.over<Known>(ids('Place'), 'subjects', 'places'), await run.rows<Edge>('subjects', 'place-wholes'));
  await run.known(await run.over<Known>(ids('Topic'), 'subjects', 'topics'), await run.rows<Edge>('subjects', 'topic-wholes'));
  await run.over(ids('Agent'), 'agents', 'counts');
  await run.over(ids('Agent'), 'agents', 'found-by');
  const agents = await run.over<Known>(ids('Agent'), 'agents', 'known-from');
  await run.known([...agents, ...(await run.rows<Known>('agents', 'rights'))], await run.rows<Edge>('agents', 'wholes'));

  for (const batch of inBatches(ids('Assertion'), BATCH)) await run.together(batch, ANSWERS);
  const busy = new Set((await run.rows<[string]>('ids', 'busy')).map(([id]) => id));
  const others = ids('Agent').filter((id) => !busy.has(id));
  for (const batch of [...inBatches([...busy], 1), ...inBatches(others, 100)]) await run.together(batch, SUMS);
}

const ANSWERS = ['drop-answers', 'disputes', 'supports', 'amends', 'does-not-answer', 'favours', 'opposes'] as const;
const SUMS = ['drop-sums', 'asserts-claim', 'disputes-claim', 'relayed-from', 'draws-on', 'authored', 'speaks-in'] as const;

const LABELS = [
  'Agent',
  'Work',
  'TextVersion',
  'Evidence',
  'Claim',
  'Assertion',
  'Response',
  'Stance',
  'Observation',
  'Correction',
  'Role',
  'Measure',
  'Place',
  'Topic',
] as const;

type Label = (typeof LABELS)[number];
type Runner = ReturnType<typeof runner>;

async function standing(run: Runner): Promise<(label: Label) => readonly string[]> {
  const found = new Map<Label, readonly string[]>();
  for (const label of LABELS)
    found.set(
      label,
      (await run.rows<[string]>('ids', label)).map(([id]) => id),
    );
  return (label) => found.get(label) ?? [];
}

function runner(perform: Perform) {
  const statement = (file: string, name: string) => loadStatement(`derive/${file}.cypher`, name);

  /** All rows of a statement without parameters. */
  async function rows<R extends Row>(file: string, name: string): Promise<readonly R[]> {
    let found: readonly R[] = [];
    await perform(async (writer) => {
      found = await writer.run<R>(statement(file, name));
    });
    return found;
  }

  /** A statement over ids, batch by batch. */
  async function over<R extends Row>(ids: readonly string[], file: string, name: string, more: Readonly<Record<string, unknown>> = {}) {
    const found: (readonly R[])[] = [];
    for (const [at, batch] of inBatches(ids, BATCH).entries()) {
      await perform(async (writer) => {
        found[at] = await writer.run<R>(statement(file, name), { ...more, ids: batch });
      });
    }
    return found.flat();
  }

  /** A statement over rows, batch by batch. */
  async function each(values: readonly object[], file: string, name: string): Promise<void> {
    for (const batch of inBatches(values, BATCH)) {
      await perform(async (writer) => {
        await writer.run(statement(file, name), { rows: batch });
      });
    }
  }

  /** Sets from when records are known: on the smallest day of their own rows, or of what names them along the edges. */
  async function known(own: readonly Known[], edges: readonly Edge[]): Promise<void> {
    const days = new Map<string, string>();
    for (const [id, day] of own) {
      const other = days.get(id);
      if (other === undefined || day < other) days.set(id, day);
    }
    await each(
      [...propagate(days, edges)].map(([key, newKnownFrom]) => ({ key, newKnownFrom })),
      'subjects',
      'set-known-from',
    );
  }

  /** Sets how many independent origins each claim has, batch by batch, by the rule that answers requests. */
  async function independent(ids: readonly string[]): Promise<void> {
    for (const batch of inBatches(ids, BATCH)) {
      await perform(async (writer) => {
        const inputs = new Map(batch.map((id): [string, (readonly unknown[])[]] => [id, []]));
        const found = await writer.run<[string, readonly unknown[]]>(statement('claims', 'chains'), { ids: batch });
        for (const [claim, facts] of found) inputs.get(claim)?.push(facts);
        const counted = [...inputs].map(([key, rows]) => ({
          key,
          newIndependentCount: BigInt(origins(originsInput(rows, true)).independentCount),
        }));
        await writer.run(statement('claims', 'origins'), { rows: counted });
      });
    }
  }

  /** Several statements over the same ids in one transaction, so that nobody sees the first without the last. */
  async function together(ids: readonly string[], names: readonly string[]): Promise<void> {
    await perform(async (writer) => {
      for (const name of names) await writer.run(statement('shortcuts', name), { ids });
    });
  }

  return { rows, over, each, known, independent, together };
}
