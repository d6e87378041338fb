import { AppError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { type DatasetEntry, datasetEntries, type StandingRecord, standingRecords, writeMark } from '../graph/standing-records.js';
import { readRenames } from '../graph/state.js';
import { inOneOrder } from '../model/digest.js';
import { type Rec, recordShape } from '../model/record.js';
import type { Renames } from '../model/rename-id.js';
import type { Exported } from './formats.js';
import { type StagedFolder, stageFolder } from './staged-folder.js';

/** What there is to export besides records. */
export interface Surroundings {
  readonly entries: readonly DatasetEntry[];
  /** Ids that were renamed, with those that records have now, in the order of the old ones. */
  readonly renames: Renames;
}

/** A format at work: takes the records in the order of their ids, each with its lists in one order, and writes what is left at the end. */
export interface Sink {
  readonly take: (record: Rec, standing: StandingRecord) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Hands every record that stands to a format and puts what that writes into the folder, all or nothing. GRAPH_DAMAGED when a record could
 * not be read again or belongs to no dataset; LOCKED when somebody writes meanwhile.
 */
export async function exportRecords(
  graph: Graph,
  folder: string,
  begin: (surroundings: Surroundings, staged: StagedFolder) => Promise<Sink>,
): Promise<Exported> {
  const before = await writeMark(graph);
  const entries = await datasetEntries(graph);
  const half = entries.find(({ state }) => state !== 'COMPLETE');
  if (half !== undefined) throw new AppError('GRAPH_DAMAGED', `${half.id} is half written; nothing was exported.`);
  const renames = new Map([...(await readRenames(graph))].sort(([a], [b]) => (a < b ? -1 : 1)));
  const { files, result } = await stageFolder(folder, async (staged) => {
    const sink = await begin({ entries, renames }, staged);
    let records = 0;
    for await (const page of standingRecords(graph)) {
      for (const standing of page) await sink.take(exportable(standing), standing);
      records += page.length;
    }
    await sink.end();
    if ((await writeMark(graph)) !== before) throw new AppError('LOCKED', 'An ingest wrote into the graph while it was read.');
    return records;
  });
  return { files, records: result };
}

/** A record that can be read again, with its lists in one order. GRAPH_DAMAGED: what damage left is no record any more. */
export function exportable({ id, content, datasets }: StandingRecord): Rec {
  if (datasets.length === 0) throw new AppError('GRAPH_DAMAGED', `${id} belongs to no dataset; nothing was exported.`);
  const parsed = recordShape.safeParse(content);
  if (parsed.success) return inOneOrder(parsed.data) as Rec;
  const [issue] = parsed.error.issues;
  throw new AppError('GRAPH_DAMAGED', `${id} is damaged (${issue?.path.join('.')}: ${issue?.message}); nothing was exported.`);
}
