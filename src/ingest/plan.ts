import { createHash } from 'node:crypto';
import type { Changes, Write } from '../graph/changes.js';
import { DERIVE_VERSION } from '../graph/derive.js';
import type { GraphState } from '../graph/state.js';
import type { Dataset } from '../model/dataset.js';
import { recordDigest } from '../model/digest.js';
import type { Rec } from '../model/record.js';
import { ruleVersion, THRESHOLDS, type Thresholds } from '../reason/thresholds.js';

/** What has to be done so that the graph holds exactly these records for this dataset. Empty once that has been done. */
export function planChanges(state: GraphState, dataset: Dataset, records: readonly Rec[], thresholds: Thresholds = THRESHOLDS): Changes {
  const create: Write[] = [];
  const update: Write[] = [];
  const revive: Write[] = [];
  const join: string[] = [];
  const writes = records.map((record) => ({ record, digest: recordDigest(record) }));
  for (const write of writes) {
    const { id } = write.record;
    const held = state.records.get(id);
    if (held === undefined) create.push(write);
    else if (held.retired) revive.push(write);
    else if (held.digest === null) create.push(write);
    else if (held.digest !== write.digest) update.push(write);
    else if (!held.member) join.push(id);
  }
  const wanted = new Set(records.map(({ id }) => id));
  const vanished = [...state.records].filter(([id, held]) => held.member && !held.retired && !wanted.has(id));
  const version = datasetVersion(writes);
  return {
    dataset,
    version,
    records: records.length,
    create,
    update,
    revive,
    join,
    retire: vanished.filter(([, held]) => held.others.length === 0).map(([id]) => id),
    release: vanished.filter(([, held]) => held.others.length > 0).map(([id]) => id),
    unchanged: records.length - create.length - update.length - revive.length - join.length,
    stale: isStale(state, dataset, version, thresholds),
    quotes: [],
  };
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
    held.licence !== (dataset.licence ?? null)
  );
}
