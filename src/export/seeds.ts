import { AppError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { datasetEntries, type StandingRecord, standingRecords, writeMark } from '../graph/standing-records.js';
import { inOneOrder } from '../model/digest.js';
import { type Rec, recordShape } from '../model/record.js';
import { type Counts, count, noCounts } from './counts.js';
import type { Exported } from './formats.js';
import { manifestOf } from './manifest.js';
import { stageFolder } from './staged-folder.js';

/** What was written of a dataset. */
interface Written {
  readonly folder: string;
  readonly counts: Counts;
  readonly reviewers: Set<string>;
}

/**
 * Writes every record that stands as seed files: a folder for each dataset with an NDJSON file for each kind, in the order of ids, and
 * dataset.yaml. Ingested into an empty graph they give the same digest. What is retired, earlier versions and words of texts stay behind.
 * GRAPH_DAMAGED when a record could not be read again or belongs to no dataset; LOCKED when somebody writes meanwhile.
 */
export async function exportSeeds(graph: Graph, folder: string): Promise<Exported> {
  const before = await writeMark(graph);
  const entries = await datasetEntries(graph);
  const half = entries.find(({ state }) => state !== 'COMPLETE');
  if (half !== undefined) throw new AppError('GRAPH_DAMAGED', `${half.id} is half written; nothing was exported.`);
  const written = new Map(
    entries.map(({ id }): [string, Written] => [id, { folder: id.slice('dataset:'.length), counts: noCounts(), reviewers: new Set() }]),
  );
  const { files, result } = await stageFolder(folder, async ({ add }) => {
    let records = 0;
    for await (const page of standingRecords(graph)) {
      for (const standing of page) {
        const record = exportable(standing);
        const line = `${JSON.stringify(inOneOrder(record))}\n`;
        for (const dataset of standing.datasets) {
          const its = written.get(dataset);
          if (its === undefined) continue;
          count(its.counts, record);
          if (record.kind === 'assertion' && record.reviewed !== undefined) its.reviewers.add(record.reviewed.by);
          await add(`${its.folder}/${record.kind}.ndjson`, line);
        }
        records += 1;
      }
    }
    for (const entry of entries) {
      const its = written.get(entry.id);
      if (its !== undefined) await add(`${its.folder}/dataset.yaml`, manifestOf(entry, its.counts, its.reviewers));
    }
    if ((await writeMark(graph)) !== before) throw new AppError('LOCKED', 'An ingest wrote into the graph while it was read.');
    return records;
  });
  return { files, records: result };
}

/** A record that can be read again; what damage left is no record any more. */
function exportable({ id, content, datasets }: StandingRecord): Rec {
  if (datasets.length === 0) throw new AppError('GRAPH_DAMAGED', `${id} belongs to no dataset; nothing was exported.`);
  const parsed = recordShape.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError('GRAPH_DAMAGED', `${id} is damaged (${issue?.path.join('.')}: ${issue?.message}); nothing was exported.`);
}
