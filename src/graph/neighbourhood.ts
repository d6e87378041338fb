import { AppError } from '../errors.js';
import { inOneOrder } from '../model/digest.js';
import type { Kind } from '../model/kind.js';
import { type Rec, type RecordOf, recordShape } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import type { Graph } from './connection.js';
import { type StandingRecord, standingRecordsOf } from './standing-records.js';

/** Which fields of records of a kind are followed to the records that they name: `speaker`, or `basedOn.work` where a field holds objects. */
export type Follow = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** Records around others, by id. */
export type Neighbourhood = ReadonlyMap<string, Rec>;

/** How far is gone from a record; what `Follow` names is to end before. */
const STEPS = 4;

/**
 * The records that these ones name in the fields to follow, those that these name, and so on: a statement for each step, at most four.
 * The records themselves are among them. What does not stand is left out. GRAPH_DAMAGED when a record could not be read again.
 */
export async function readNeighbourhood(graph: Pick<Graph, 'read'>, records: readonly Rec[], follow: Follow): Promise<Neighbourhood> {
  const known = new Map(records.map((record) => [record.id, record]));
  const asked = new Set(known.keys());
  let edge = records;
  for (let step = 0; step < STEPS && edge.length > 0; step += 1) {
    const wanted = new Set(edge.flatMap((record) => idsToFollow(record, follow)).filter((id) => !asked.has(id)));
    for (const id of wanted) asked.add(id);
    edge = (await standingRecordsOf(graph, [...wanted])).map(soundRecord);
    for (const record of edge) known.set(record.id, record);
  }
  return known;
}

/** A record of a neighbourhood, if it stands there and is of one of these kinds. */
export function neighbour<K extends Kind>(around: Neighbourhood, id: string | undefined, ...kinds: readonly K[]): RecordOf<K> | undefined {
  const found = id === undefined ? undefined : around.get(id);
  return found !== undefined && (kinds as readonly Kind[]).includes(found.kind) ? (found as RecordOf<K>) : undefined;
}

/** A standing record as one of its shape, with its lists in one order. GRAPH_DAMAGED when it is none any more. */
export function soundRecord({ id, content }: StandingRecord): Rec {
  const parsed = recordShape.safeParse(content);
  if (parsed.success) return inOneOrder(parsed.data) as Rec;
  const [issue] = parsed.error.issues;
  throw new AppError('GRAPH_DAMAGED', `${id} is damaged (${issue?.path.join('.')}: ${issue?.message}); nothing was exported.`);
}

function idsToFollow(record: Rec, follow: Follow): readonly string[] {
  const fields = follow[record.kind] ?? [];
  return fields.length === 0
    ? []
    : referencesOf(record)
        .filter(({ path }) => fields.includes(path))
        .map(({ id }) => id);
}
