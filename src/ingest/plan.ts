import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Changes, Rekey, Write, Writes } from '../graph/changes.js';
import { DERIVE_VERSION } from '../graph/derive.js';
import type { GraphState, HeldRecord } from '../graph/state.js';
import type { Dataset } from '../model/dataset.js';
import { idPrefix, KINDS } from '../model/kind.js';
import type { Rec } from '../model/record.js';
import { type Renames, renamedId } from '../model/rename-id.js';
import { ruleVersion, THRESHOLDS, type Thresholds } from '../reason/thresholds.js';
import { holdRecords, type Records } from './records.js';
import { countPrefixes, shrinkage } from './shrinkage.js';
import { openBits } from './store/bits.js';
import { sortedLines } from './store/sorted-lines.js';

/** What else a plan follows: figures of the rules of comparison, and explicit ids that were renamed. */
export interface PlanOptions {
  readonly thresholds?: Thresholds | undefined;
  readonly renames?: Renames | undefined;
}

/** What has to be done so that the graph holds exactly these records for this dataset. Empty once that has been done. */
export function planChanges(state: GraphState, dataset: Dataset, records: readonly Rec[], options: PlanOptions = {}): Changes {
  const plan = openPlan(holdRecords(records.map((record) => ({ record, file: '', line: 0, column: 0 }))), options.renames);
  for (const [id, held] of state.records) plan.meet(id, held);
  return plan.close(state, dataset, options.thresholds);
}

/** A plan in the making: it is shown what the graph holds, record by record. */
export interface Plan {
  /** Takes note of a record that stands; each is shown once. */
  readonly meet: (id: string, held: HeldRecord) => void;
  /** How many were shown. */
  readonly met: () => number;
  /** Ids of the records that were not shown. */
  readonly missing: () => Iterable<string>;
  readonly close: (head: Omit<GraphState, 'records'>, dataset: Dataset, thresholds?: Thresholds) => Changes;
}

/** What is to be done with a record. */
const DO = { create: 0, nothing: 1, update: 2, revive: 3, join: 4 } as const;
type Do = (typeof DO)[keyof typeof DO];

/** Most writes of a sort that are read at once; more are read one by one. */
const AT_HAND = 20_000;

/** Begins a plan; of each record it keeps a byte. */
export function openPlan(records: Records, renames: Renames = new Map()): Plan {
  const { store } = records;
  const todo = new Uint8Array(store.size);
  const met = openBits();
  const before = countPrefixes();
  const later: { readonly from: string; readonly to: string; readonly held: HeldRecord }[] = [];
  const vanished: { readonly id: string; readonly shared: boolean }[] = [];
  let shown = 0;

  function settle(id: string, number: number, held: HeldRecord): void {
    if (held.member && !held.retired) before.add(prefixOf(id));
    if (number === -1) {
      if (held.member && !held.retired) vanished.push({ id, shared: held.others.length > 0 });
      return;
    }
    met.add(number);
    todo[number] = whatToDo(held, store.digestOf(number));
  }

  function meet(id: string, held: HeldRecord): void {
    shown += 1;
    const number = store.find(id);
    const to = number === -1 && held.member ? renamedId(id, renames) : id;
    if (to !== id && store.find(to) !== -1) later.push({ from: id, to, held });
    else settle(id, number, held);
  }

  /** What the graph holds under old ids goes on under the new ones; where it holds both, the old one goes as vanished. */
  function rekeyed(): readonly Rekey[] {
    const rekey: Rekey[] = [];
    for (const { from, to, held } of later) {
      const number = store.find(to);
      if (met.has(number)) settle(from, -1, held);
      else {
        rekey.push({ from, to });
        settle(to, number, held);
      }
    }
    return rekey;
  }

  function writes(what: Do): Writes {
    const length = todo.reduce((sum, each) => (each === what ? sum + 1 : sum), 0);
    if (length === 0) return [];
    const lazy: Writes = {
      length,
      *[Symbol.iterator]() {
        for (const number of records.numbers())
          if (todo[number] === what) yield { record: store.read(number).record, digest: store.digestOf(number) };
      },
    };
    return length <= AT_HAND ? [...lazy] : lazy;
  }

  return {
    meet,
    met: () => shown,
    *missing() {
      for (let number = 0; number < store.size; number++) if (!met.has(number)) yield store.idOf(number);
    },
    close: (head, dataset, thresholds = THRESHOLDS) => {
      const rekey = rekeyed();
      const [create, update, revive] = [writes(DO.create), writes(DO.update), writes(DO.revive)];
      const old = typeof head.dataset?.rules === 'number' && head.dataset.rules !== DERIVE_VERSION;
      const join = Array.from(writes(DO.join), ({ record }) => record.id);
      const after = countPrefixes();
      for (const kind of KINDS) if (store.count(kind) > 0) after.add(idPrefix(kind), store.count(kind));
      const version = versionOf(records);
      const stands = (id: string) => store.find(id) !== -1;
      return {
        dataset,
        version,
        records: records.length,
        rekey,
        remember: [...followed(head.renames, renames)]
          .filter(([from, to]) => head.renames.get(from) !== to && !stands(from))
          .map(([from, to]) => ({ from, to })),
        forget: [...head.renames.keys()].filter(stands),
        create,
        update,
        revive,
        renew: old ? writes(DO.nothing) : [],
        join,
        retire: vanished.filter(({ shared }) => !shared).map(({ id }) => id),
        release: vanished.filter(({ shared }) => shared).map(({ id }) => id),
        unchanged: records.length - create.length - update.length - revive.length - join.length,
        shrinks: shrinkage(before.counts, after.counts),
        stale: isStale(head, dataset, version, thresholds),
        quotes: [],
      };
    },
  };
}

function whatToDo({ digest, retired, member }: HeldRecord, wanted: string): Do {
  if (retired) return DO.revive;
  if (digest === null) return DO.create;
  if (digest !== wanted) return DO.update;
  return member ? DO.nothing : DO.join;
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** All renames that were ever made, each followed through the later ones. */
function followed(known: Renames, renames: Renames): Renames {
  return new Map([...[...known].map(([from, to]) => [from, renames.get(to) ?? to] as const), ...renames]);
}

/** SHA-256 over the ids and digests of all records of a dataset, whatever their order. */
export function datasetVersion(writes: Iterable<Write>): string {
  return digestOfLines(linesOf(writes));
}

function versionOf({ store }: Records): string {
  function* lines(): Generator<string> {
    for (let number = 0; number < store.size; number++) yield `${store.idOf(number)} ${store.digestOf(number)}`;
  }
  return digestOfLines(lines());
}

function* linesOf(writes: Iterable<Write>): Generator<string> {
  for (const { record, digest } of writes) yield `${record.id} ${digest}`;
}

function digestOfLines(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of sortedLines(lines)) hash.update(`${line}\n`, 'utf8');
  return hash.digest('hex');
}

function isStale({ dataset: held }: Omit<GraphState, 'records'>, dataset: Dataset, version: string, thresholds: Thresholds): boolean {
  if (held === null) return true;
  return (
    held.state !== 'COMPLETE' ||
    held.version !== version ||
    held.rules !== DERIVE_VERSION ||
    ruleVersion(held.thresholds) !== ruleVersion(thresholds) ||
    held.title !== dataset.title ||
    held.licence !== (dataset.licence ?? null) ||
    !isDeepStrictEqual(held.curators, dataset.curators)
  );
}
