import { AppError } from '../../errors.js';
import type { Row, Writer } from '../connection.js';
import { inBatches } from '../in-batches.js';
import { loadStatement } from '../statement.js';
import { BATCH, type Step } from '../write-records.js';
import { Differences, type Held } from './differences.js';
import { type Label, PREFIXES } from './labels.js';

/** Runs a step: within one transaction for all, or each in its own. */
export type Perform = (step: Step) => Promise<void>;

/** How deriving goes. */
export interface RunnerOptions {
  /** Whether each step is a transaction of its own, so that one which takes too much of the server's memory may be tried again by halves. */
  readonly splits?: boolean;
  /** Told how many ids were looked at so far, over all statements. */
  readonly onProgress?: (ids: number) => void;
  /** Whether every record is looked at, whatever ids a stage is given. */
  readonly whole: boolean;
}

/** What a stage looks at, when not everything is looked at, and how. */
export interface StageOptions {
  readonly of: readonly string[];
  /** Derived values that other stages are made of: those of which it is told before and after. */
  readonly watch?: readonly string[];
  /** Whether records that do not stand are looked at, too. */
  readonly retired?: boolean;
  readonly size?: number;
}

type Parameters = Readonly<Record<string, unknown>>;

/** Runs statements over ids: over all of a label, or over some. */
export interface Runner {
  readonly whole: boolean;
  readonly perform: Perform;
  /** All rows of a statement of `cypher/derive/FILE.cypher`. */
  readonly rows: <R extends Row>(file: string, name: string, parameters?: Parameters) => Promise<readonly R[]>;
  /** The rows of a statement over ids, batch by batch. */
  readonly over: <R extends Row>(label: Label, file: string, name: string, of: readonly string[]) => Promise<readonly R[]>;
  /** Statements over ids, those of a batch in one step, so that nobody sees the first without the last; says what differs afterwards. */
  readonly stage: (label: Label, file: string, names: readonly string[], options: StageOptions, more?: Parameters) => Promise<Differences>;
  /** The same with other work than statements that take ids. */
  readonly work: (
    label: Label,
    options: StageOptions,
    work: (writer: Writer, ids: readonly string[]) => Promise<void>,
  ) => Promise<Differences>;
  /** A statement over rows, batch by batch. */
  readonly each: (values: readonly object[], file: string, name: string) => Promise<void>;
  /** Some values of records, by id, with whether these stand. */
  readonly values: (ids: readonly string[], names: readonly string[]) => Promise<ReadonlyMap<string, Held>>;
}

/** Ids that are read at once. */
const PAGE = 20_000;

/** A runner that performs its steps like this. */
export function runner(perform: Perform, { splits = false, onProgress, whole }: RunnerOptions): Runner {
  const statement = (file: string, name: string) => loadStatement(`derive/${file}.cypher`, name);
  let looked = 0;

  async function rows<R extends Row>(file: string, name: string, parameters: Parameters = {}): Promise<readonly R[]> {
    let found: readonly R[] = [];
    await perform(async (writer) => {
      found = await writer.run<R>(statement(file, name), parameters);
    });
    return found;
  }

  /** Ids of all records with a label, page by page, in their order. */
  async function* pages(label: Label, retired: boolean): AsyncGenerator<readonly string[]> {
    for (const prefix of PREFIXES[label]) {
      for (let after = `${prefix}:`; ; ) {
        const page = await rows<[string]>('ids', 'page', { after, before: `${prefix};`, most: BigInt(PAGE), retired });
        if (page.length > 0) yield page.map(([id]) => id);
        if (page.length < PAGE) break;
        after = page.at(-1)?.[0] ?? after;
      }
    }
  }

  /** Performs a step on some ids; where it takes too much of the server's memory, on each half of them. */
  async function split(ids: readonly string[], stepOn: (ids: readonly string[]) => Step): Promise<void> {
    try {
      await perform(stepOn(ids));
    } catch (error) {
      if (!splits || ids.length === 1 || !(error instanceof AppError) || error.code !== 'DATABASE_OVERLOADED') throw error;
      const middle = Math.ceil(ids.length / 2);
      await split(ids.slice(0, middle), stepOn);
      await split(ids.slice(middle), stepOn);
    }
  }

  /** Performs a step on all ids of a label, or on these, so many at once. */
  async function batches(label: Label, { of, retired = false, size = BATCH }: StageOptions, stepOn: (ids: readonly string[]) => Step) {
    const some = async function* () {
      yield of;
    };
    for await (const page of whole ? pages(label, retired) : some()) {
      for (const batch of inBatches(page, size)) {
        await split(batch, stepOn);
        looked += batch.length;
        onProgress?.(looked);
      }
    }
  }

  async function over<R extends Row>(label: Label, file: string, name: string, of: readonly string[]): Promise<readonly R[]> {
    // By batch, since a step may run again
    const found = new Map<readonly string[], readonly R[]>();
    await batches(label, { of }, (ids) => async (writer) => {
      const some = await writer.run<R>(statement(file, name), { ids });
      if (some.length > 0) found.set(ids, some);
    });
    return [...found.values()].flat();
  }

  async function valuesOf(writer: Writer, ids: readonly string[], names: readonly string[]): Promise<ReadonlyMap<string, Held>> {
    const found = await writer.run<[string, boolean, readonly unknown[]]>(statement('ids', 'values'), { ids, names });
    return new Map(found.map(([id, stands, values]) => [id, { stands, values }]));
  }

  const work: Runner['work'] = async (label, options, todo) => {
    const { watch = [], retired = false } = options;
    const found = new Map<readonly string[], Differences>();
    await batches(label, options, (ids) => async (writer) => {
      if (whole) return todo(writer, ids);
      const before = await valuesOf(writer, ids, watch);
      const standing = ids.filter((id) => before.has(id) && (retired || before.get(id)?.stands));
      if (standing.length > 0) await todo(writer, standing);
      found.set(ids, new Differences(watch, before, watch.length === 0 ? before : await valuesOf(writer, standing, watch)));
    });
    return Differences.all(watch, [...found.values()]);
  };

  return {
    whole,
    perform,
    rows,
    over,
    work,
    stage: (label, file, names, options, more = {}) =>
      work(label, options, async (writer, ids) => {
        for (const name of names) await writer.run(statement(file, name), { ...more, ids });
      }),
    each: async (values, file, name) => {
      for (const batch of inBatches(values, BATCH)) await rows(file, name, { rows: batch });
    },
    values: async (ids, names) => {
      const found: (readonly [string, Held])[] = [];
      for (const batch of inBatches(ids, BATCH)) {
        let some: ReadonlyMap<string, Held> = new Map();
        await perform(async (writer) => {
          some = await valuesOf(writer, batch, names);
        });
        found.push(...some);
      }
      return new Map(found);
    },
  };
}
