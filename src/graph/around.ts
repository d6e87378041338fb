import { AppError } from '../errors.js';
import { type Rec, recordShape } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import type { Graph } from './connection.js';
import { LINKS } from './links.js';
import { type StandingRecord, standingRecordsOf, writeMark } from './standing-records.js';
import { loadStatement } from './statement.js';

/** A record with what stands around it. */
export interface Around {
  readonly record: StandingRecord;
  /** Records that it names, that name it, or that answer what is said of it, in the order of their ids. */
  readonly near: readonly StandingRecord[];
  /** How many there are, of which `near` may be the first ones. */
  readonly total: number;
  /** What near ones name, and what those name, to be called by name. */
  readonly far: readonly StandingRecord[];
}

/** Most near records, and most of each step further: what one answer can hold. */
const MOST = { near: 200, far: 1_000 } as const;
const TYPES = [...new Set(Object.values(LINKS).flatMap((links) => links.map(({ type }) => type)))].sort();

/**
 * Reads one record that is not retired with what stands around it; null when there is none of that id. A handful of statements; read again
 * when somebody wrote in between. TIMEOUT; LOCKED when somebody writes without end.
 */
export async function readAround(graph: Graph, id: string): Promise<Around | null> {
  for (let tries = 0; tries < 3; tries += 1) {
    const before = await writeMark(graph);
    const found = await readOnce(graph, id);
    if ((await writeMark(graph)) === before) return found;
  }
  throw new AppError('LOCKED', 'An ingest writes into the graph while it is read.');
}

async function readOnce(graph: Graph, id: string): Promise<Around | null> {
  const [record] = await standingRecordsOf(graph, [id]);
  if (record === undefined) return null;
  const around = await graph.read<[string[], number]>(loadStatement('whole/around.cypher', 'ids'), {
    ...{ id, types: TYPES, most: BigInt(MOST.near) },
  });
  const [ids, total] = around[0] ?? [[], 0];
  const near = await standingRecordsOf(graph, ids);
  const known = new Set([id, ...ids]);
  const named = await standingRecordsOf(graph, namedBy(near, known));
  const further = await standingRecordsOf(graph, namedBy(named, known));
  return { record, near, total, far: [...named, ...further] };
}

/** Ids that these records name and that are not known yet; they are then. */
function namedBy(records: readonly StandingRecord[], known: Set<string>): readonly string[] {
  const named = records.flatMap(({ content }) => {
    const { success, data } = recordShape.safeParse(content);
    return success ? referencesOf(data as Rec).map((reference) => reference.id) : [];
  });
  const ids = [...new Set(named)].filter((id) => !known.has(id)).slice(0, MOST.far);
  for (const id of ids) known.add(id);
  return ids;
}
