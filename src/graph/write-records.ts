import { AppError } from '../errors.js';
import type { Kind } from '../model/kind.js';
import { changedFields } from './changed-fields.js';
import type { Write } from './changes.js';
import type { Writer } from './connection.js';
import { readHeld } from './held-record.js';
import { type LinkRow, linkRows } from './link-rows.js';
import { LINKS } from './links.js';
import { nodeRow } from './node-row.js';
import { loadStatement, loadStatements } from './statement.js';

/** One transaction's worth of work. It may run again after a lost connection, then with nothing of the first time left. */
export type Step = (writer: Writer) => Promise<void>;

/** Most records in one step, unless it is told otherwise. */
export const BATCH = 1_000;

/** A step, and how many records it writes. */
export interface SizedStep {
  readonly step: Step;
  readonly records: number;
}

/** Steps that write the properties of records and, where `keep` is given, keep what they held before. Digests are taken away until links stand. */
export function* nodeSteps(
  writes: Iterable<Write>,
  most: number,
  keep?: { readonly run: string; readonly at: string },
): Generator<SizedStep> {
  for (const { kind, batch } of batchesOf(writes, most)) {
    const rows = batch.map(({ record }) => nodeRow(record));
    const step = async (writer: Writer) => {
      if (keep) await keepRevisions(writer, batch, keep);
      await writer.run(loadStatement(`write/${kind}.cypher`, 'nodes'), { rows });
    };
    yield { step, records: batch.length };
  }
}

/** Steps that write the links of records in place of their old ones, and their digests. Every record they name must have its node by now. */
export function* linkSteps(writes: Iterable<Write>, most: number, dataset: string): Generator<SizedStep> {
  for (const { kind, batch } of batchesOf(writes, most))
    yield { step: (writer) => writeLinks(writer, kind, batch, dataset), records: batch.length };
}

async function writeLinks(writer: Writer, kind: Kind, batch: readonly Write[], dataset: string): Promise<void> {
  const statements = loadStatements(`write/${kind}.cypher`);
  const rows = batch.map(({ record, digest }) => ({ key: record.id, newDigest: digest }));
  for (const name of ['unlink', 'unlink-in']) {
    const statement = statements.get(name);
    if (statement !== undefined) await writer.run(statement, { rows });
  }
  const links = batch.map(({ record }) => linkRows(record));
  for (const { field } of LINKS[kind]) {
    const some = links.flatMap((fields) => fields.get(field) ?? []);
    if (some.length > 0) await writeField(writer, kind, field, some);
  }
  await writer.run(loadStatement('write/membership.cypher', 'join'), { ids: rows.map(({ key }) => key), dataset });
  await writer.run(loadStatement('write/membership.cypher', 'settle'), { rows });
}

/** A link whose end is missing would vanish without a word, so the written ones are counted. */
async function writeField(writer: Writer, kind: Kind, field: string, rows: readonly LinkRow[]): Promise<void> {
  const [written] = await writer.run<[number]>(loadStatement(`write/${kind}.cypher`, field), { rows });
  if (written?.[0] === rows.length) return;
  const ids = [...new Set(rows.map(({ target }) => target))];
  const absent = (await writer.run<[string]>(loadStatement('write/membership.cypher', 'absent'), { ids })).map(([id]) => id);
  const named = absent.length === 0 ? 'a record of another kind' : `no record of the graph: ${absent.slice(0, 10).join(', ')}`;
  throw new AppError('DATA_INVALID', `The field "${field}" of ${kind} records names ${named}.`);
}

async function keepRevisions(writer: Writer, batch: readonly Write[], keep: { readonly run: string; readonly at: string }): Promise<void> {
  const held = await readHeld(
    writer,
    batch.map(({ record }) => record.id),
  );
  const rows = batch.flatMap(({ record }) => {
    const before = held.get(record.id);
    // Without a digest it is half written: what it held before that is kept already.
    if (before === undefined || before.digest === null) return [];
    const changed = changedFields(record, before);
    if (changed.length === 0) return [];
    return [
      {
        key: record.id,
        oldDigest: before.digest,
        fields: changed.map(({ field }) => field),
        values: changed.map((change) => change.before),
      },
    ];
  });
  if (rows.length > 0) await writer.run(loadStatement('write/revision.cypher', 'keep'), { rows, ...keep });
}

/** Records by as many of one kind as are written at once; they come in the order of kinds, and are taken as they come. */
function* batchesOf(writes: Iterable<Write>, most: number): Generator<{ readonly kind: Kind; readonly batch: readonly Write[] }> {
  let batch: Write[] = [];
  for (const { record, digest } of writes) {
    const [first] = batch;
    if (first !== undefined && (batch.length === most || first.record.kind !== record.kind)) {
      yield { kind: first.record.kind, batch };
      batch = [];
    }
    batch.push({ record, digest });
  }
  const [first] = batch;
  if (first !== undefined) yield { kind: first.record.kind, batch };
}
