import { AppError } from '../errors.js';
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

/** How deriving goes. */
export interface DeriveOptions {
  /** Whether each step is a transaction of its own, so that one which takes too much of the server's memory may be tried again by halves. */
  readonly splits?: boolean;
  /** Told how many ids were looked at so far, over all statements. */
  readonly onProgress?: (ids: number) => void;
}

/**
 * Computes everything that rules compute from the records that stand, in the one order in which each finds what it needs. Whole graph,
 * at linear cost: every statement is handed the ids that it is to look at. Running it again changes nothing. Ids are read page by page.
 */
export async function derive(perform: Perform, thresholds: Thresholds = THRESHOLDS, options: DeriveOptions = {}): Promise<void> {
  const run = runner(perform, options);

  await run.over('Agent', 'agents', 'origins');
  const classes = claimClasses(await run.rows<Edge>('claims', 'same'));
  await run.batches('Claim', BATCH, (ids) =>
    run.step('claims', 'keys', { rows: ids.map((id) => ({ key: id, newClaimKey: classes.get(id) ?? id })) }),
  );

  await run.over('Work', 'works', 'day');
  await run.over('Work', 'works', 'origins');
  await run.over('Work', 'works', 'found-by');
  await run.known(await run.over<Known>('Work', 'works', 'known-from'), await run.rows<Edge>('works', 'cites'));
  await run.over('TextVersion', 'works', 'texts');
  await run.over('Evidence', 'works', 'passages');
  await run.over('Correction', 'works', 'corrections');

  await run.over('Assertion', 'assertions', 'values', { spokesperson: SPOKESPERSON });
  await run.over('Assertion', 'assertions', 'groups');
  await run.over('Response', 'responses', 'responses');
  await run.over('Stance', 'responses', 'stances');

  await run.over('Claim', 'claims', 'counts');
  await run.independent();
  await run.over('Claim', 'claims', 'found-by');
  await run.over('Claim', 'claims', 'known-from');
  await run.over('Observation', 'claims', 'figures');
  await deriveComparisons(perform, thresholds, DERIVE_VERSION);

  await run.known(await run.over<Known>('Role', 'subjects', 'roles'), []);
  await run.known(await run.over<Known>('Measure', 'subjects', 'measures'), []);
  await run.known(await run.over<Known>('Place', 'subjects', 'places'), await run.rows<Edge>('subjects', 'place-wholes'));
  await run.known(await run.over<Known>('Topic', 'subjects', 'topics'), await run.rows<Edge>('subjects', 'topic-wholes'));
  await run.over('Agent', 'agents', 'counts');
  await run.over('Agent', 'agents', 'found-by');
  const agents = await run.over<Known>('Agent', 'agents', 'known-from');
  await run.known([...agents, ...(await run.rows<Known>('agents', 'rights'))], await run.rows<Edge>('agents', 'wholes'));

  await run.batches('Assertion', BATCH, (ids) => run.together(ids, ANSWERS));
  const busy = new Set((await run.rows<[string]>('ids', 'busy')).map(([id]) => id));
  for (const id of busy) await run.split([id], (ids) => run.together(ids, SUMS));
  await run.batches('Agent', 100, (ids) =>
    run.together(
      ids.filter((id) => !busy.has(id)),
      SUMS,
    ),
  );
}

const ANSWERS = ['drop-answers', 'disputes', 'supports', 'amends', 'does-not-answer', 'favours', 'opposes'] as const;
const SUMS = ['drop-sums', 'asserts-claim', 'disputes-claim', 'relayed-from', 'draws-on', 'authored', 'speaks-in'] as const;

/** The prefixes of the ids of records with a label. */
const PREFIXES = {
  Agent: ['person', 'organization', 'group'],
  Work: ['work'],
  TextVersion: ['text'],
  Evidence: ['evidence'],
  Claim: ['claim'],
  Assertion: ['assertion'],
  Response: ['response'],
  Stance: ['stance'],
  Observation: ['observation'],
  Correction: ['correction'],
  Role: ['role'],
  Measure: ['measure'],
  Place: ['place'],
  Topic: ['topic'],
} as const;

type Label = keyof typeof PREFIXES;

/** Ids that are read at once. */
const PAGE = 20_000;

function runner(perform: Perform, { splits = false, onProgress }: DeriveOptions) {
  const statement = (file: string, name: string) => loadStatement(`derive/${file}.cypher`, name);
  let looked = 0;

  /** All rows of a statement. */
  async function rows<R extends Row>(
    file: string,
    name: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<readonly R[]> {
    let found: readonly R[] = [];
    await perform(async (writer) => {
      found = await writer.run<R>(statement(file, name), parameters);
    });
    return found;
  }

  /** Ids of the records that stand, page by page, in their order. */
  async function* pages(label: Label): AsyncGenerator<readonly string[]> {
    for (const prefix of PREFIXES[label]) {
      for (let after = `${prefix}:`; ; ) {
        const page = await rows<[string]>('ids', 'page', { after, before: `${prefix};`, most: BigInt(PAGE) });
        if (page.length > 0) yield page.map(([id]) => id);
        if (page.length < PAGE) break;
        after = page.at(-1)?.[0] ?? after;
      }
    }
  }

  /** Performs a step on some ids; where it takes too much of the server's memory, on each half of them. */
  async function split(ids: readonly string[], stepOn: (ids: readonly string[]) => Step): Promise<void> {
    if (ids.length === 0) return;
    try {
      await perform(stepOn(ids));
    } catch (error) {
      if (!splits || ids.length === 1 || !(error instanceof AppError) || error.code !== 'DATABASE_OVERLOADED') throw error;
      const middle = Math.ceil(ids.length / 2);
      await split(ids.slice(0, middle), stepOn);
      await split(ids.slice(middle), stepOn);
    }
  }

  /** Performs a step on all ids of a label, so many at once. */
  async function batches(label: Label, size: number, stepOn: (ids: readonly string[]) => Step): Promise<void> {
    for await (const page of pages(label)) {
      for (const batch of inBatches(page, size)) {
        await split(batch, stepOn);
        looked += batch.length;
        onProgress?.(looked);
      }
    }
  }

  /** One statement as a step. */
  function step(file: string, name: string, parameters: Readonly<Record<string, unknown>>): Step {
    return async (writer) => {
      await writer.run(statement(file, name), parameters);
    };
  }

  /** A statement over all ids of a label, batch by batch; its rows. */
  async function over<R extends Row>(label: Label, file: string, name: string, more: Readonly<Record<string, unknown>> = {}) {
    // By batch, since a step may run again
    const found = new Map<readonly string[], readonly R[]>();
    await batches(label, BATCH, (ids) => async (writer) => {
      const some = await writer.run<R>(statement(file, name), { ...more, ids });
      if (some.length > 0) found.set(ids, some);
    });
    return [...found.values()].flat();
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
  async function independent(): Promise<void> {
    await batches('Claim', BATCH, (ids) => async (writer) => {
      const inputs = new Map(ids.map((id): [string, (readonly unknown[])[]] => [id, []]));
      const found = await writer.run<[string, readonly unknown[]]>(statement('claims', 'chains'), { ids });
      for (const [claim, facts] of found) inputs.get(claim)?.push(facts);
      const counted = [...inputs].map(([key, rows]) => ({
        key,
        newIndependentCount: BigInt(origins(originsInput(rows, true)).independentCount),
      }));
      await writer.run(statement('claims', 'origins'), { rows: counted });
    });
  }

  /** Several statements over the same ids in one transaction, so that nobody sees the first without the last. */
  function together(ids: readonly string[], names: readonly string[]): Step {
    return async (writer) => {
      if (ids.length > 0) for (const name of names) await writer.run(statement('shortcuts', name), { ids });
    };
  }

  return { rows, over, batches, split, step, known, independent, together };
}
