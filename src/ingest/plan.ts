import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Changes, Rekey, Write } from '../graph/changes.js';
import { DERIVE_VERSION } from '../graph/derive.js';
import type { GraphState } from '../graph/state.js';
import type { Dataset } from '../model/dataset.js';
import { recordDigest } from '../model/digest.js';
import type { Rec } from '../model/record.js';
import { type Renames, renamedId } from '../model/rename-id.js';
import { ruleVersion, THRESHOLDS, type Thresholds } from '../reason/thresholds.js';
import { shrinkage } from './shrinkage.js';

/** What else a plan follows: figures of the rules of comparison, and explicit ids that were renamed. */
export interface PlanOptions {
  readonly thresholds?: Thresholds | undefined;
  readonly renames?: Renames | undefined;
}

/** What has to be done so that the graph holds exactly these records for this dataset. Empty once that has been done. */
export function planChanges(state: GraphState, dataset: Dataset, records: readonly Rec[], options: PlanOptions = {}): Changes {
  const { thresholds = THRESHOLDS, renames = new Map() } = options;
  const wanted = new Set(records.map(({ id }) => id));
  const { rekey, standing } = rekeyed(state.records, wanted, renames);
  const create: Write[] = [];
  const update: Write[] = [];
  const revive: Write[] = [];
  const renew: Write[] = [];
  const join: string[] = [];
  const old = typeof state.dataset?.rules === 'number' && state.dataset.rules !== DERIVE_VERSION;
  const writes = records.map((record) => ({ record, digest: recordDigest(record) }));
  for (const write of writes) {
    const { id } = write.record;
    const held = standing.get(id);
    if (held === undefined) create.push(write);
    else if (held.retired) revive.push(write);
    else if (held.digest === null) create.push(write);
    else if (held.digest !== write.digest) update.push(write);
    else if (!held.member) join.push(id);
    else if (old) renew.push(write);
  }
  const vanished = [...standing].filter(([id, held]) => held.member && !held.retired && !wanted.has(id));
  const version = datasetVersion(writes);
  return {
    dataset,
    version,
    records: records.length,
    rekey,
    remember: [...followed(state.renames, renames)]
      .filter(([from, to]) => state.renames.get(from) !== to && !wanted.has(from))
      .map(([from, to]) => ({ from, to })),
    forget: [...state.renames.keys()].filter((id) => wanted.has(id)),
    create,
    update,
    revive,
    renew,
    join,
    retire: vanished.filter(([, held]) => held.others.length === 0).map(([id]) => id),
    release: vanished.filter(([, held]) => held.others.length > 0).map(([id]) => id),
    unchanged: records.length - create.length - update.length - revive.length - join.length,
    shrinks: shrinkage(standing, wanted),
    stale: isStale(state, dataset, version, thresholds),
    quotes: [],
  };
}

/** What the graph holds by the ids that records have now, and which of them it holds under old ones. An old one whose new id is held, too, goes as vanished. */
function rekeyed(records: GraphState['records'], wanted: ReadonlySet<string>, renames: Renames) {
  const standing = new Map(records);
  const rekey: Rekey[] = [];
  if (renames.size === 0) return { rekey, standing };
  for (const [from, held] of records) {
    const to = renamedId(from, renames);
    if (to === from || !held.member || wanted.has(from) || !wanted.has(to) || standing.has(to)) continue;
    rekey.push({ from, to });
    standing.delete(from);
    standing.set(to, held);
  }
  return { rekey, standing };
}

/** All renames that were ever made, each followed through the later ones. */
function followed(known: Renames, renames: Renames): Renames {
  return new Map([...[...known].map(([from, to]) => [from, renames.get(to) ?? to] as const), ...renames]);
}

/** SHA-256 over the ids and digests of all records of a dataset, whatever their order. */
export function datasetVersion(writes: readonly Write[]): string {
  const hash = createHash('sha256');
  const lines = writes.map(({ record, digest }) => `${record.id} ${digest}\n`);
  for (const text of lines.sort()) hash.update(text, 'utf8');
  return hash.digest('hex');
}

function isStale({ dataset: held }: GraphState, dataset: Dataset, version: string, thresholds: Thresholds): boolean {
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
