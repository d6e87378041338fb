import { AppError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { type Follow, type Neighbourhood, readNeighbourhood, soundRecord } from '../graph/neighbourhood.js';
import { type DatasetEntry, datasetEntries, type StandingRecord, standingRecords, writeMark } from '../graph/standing-records.js';
import { readRenames } from '../graph/state.js';
import type { Rec } from '../model/record.js';
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
  readonly take: (record: Rec, standing: StandingRecord, around: Neighbourhood) => Promise<void>;
  /** What `around` brings: the records that a page of records names in these fields, and so on. Without it, only the page itself. */
  readonly follow?: Follow;
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
      const sound = page.map(exportable);
      const around = await readNeighbourhood(graph, sound, sink.follow ?? {});
      for (const [at, standing] of page.entries()) await sink.take(sound[at] as Rec, standing, around);
      records += page.length;
    }
    await sink.end();
    if ((await writeMark(graph)) !== before) throw new AppError('LOCKED', 'An ingest wrote into the graph while it was read.');
    return records;
  });
  return { files, records: result };
}

/** A record that can be read again, with its lists in one order. GRAPH_DAMAGED: what damage left is no record any more. */
export function exportable(standing: StandingRecord): Rec {
  if (standing.datasets.length === 0) throw new AppError('GRAPH_DAMAGED', `${standing.id} belongs to no dataset; nothing was exported.`);
  return soundRecord(standing);
}
