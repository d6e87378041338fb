import type { Graph } from '../graph/connection.js';
import { type Counts, count, noCounts } from './counts.js';
import { exportRecords } from './export-records.js';
import type { Exported } from './formats.js';
import { manifestOf } from './manifest.js';

/** What was written of a dataset. */
interface Written {
  readonly folder: string;
  readonly counts: Counts;
  readonly reviewers: Set<string>;
  /** Records that had other ids before. */
  readonly renamed: Set<string>;
}

/**
 * Writes every record that stands as seed files: a folder for each dataset with an NDJSON file for each kind, in the order of ids,
 * dataset.yaml, and rekey.yaml where ids were renamed. Ingested into an empty graph they give the same digest, and old ids lead to their
 * records. What is retired, earlier versions and words of texts stay behind. GRAPH_DAMAGED, LOCKED.
 */
export function exportSeeds(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async ({ entries, renames }, { add }) => {
    const written = new Map(entries.map(({ id }): [string, Written] => [id, nothingOf(id)]));
    const current = new Set(renames.values());
    return {
      take: async (record, { datasets }) => {
        const line = `${JSON.stringify(record)}\n`;
        for (const dataset of datasets) {
          const its = written.get(dataset);
          if (its === undefined) continue;
          count(its.counts, record);
          if (record.kind === 'assertion' && record.reviewed !== undefined) its.reviewers.add(record.reviewed.by);
          if (current.has(record.id)) its.renamed.add(record.id);
          await add(`${its.folder}/${record.kind}.ndjson`, line);
        }
      },
      end: async () => {
        for (const entry of entries) {
          const its = written.get(entry.id);
          if (its === undefined) continue;
          await add(`${its.folder}/dataset.yaml`, manifestOf(entry, its.counts, its.reviewers));
          const lines = [...renames].filter(([, now]) => its.renamed.has(now)).map(([old, now]) => `  ${old}: ${now}\n`);
          if (lines.length > 0) await add(`${its.folder}/rekey.yaml`, `rekey:\n${lines.join('')}`);
        }
      },
    };
  });
}

function nothingOf(id: string): Written {
  return { folder: id.slice('dataset:'.length), counts: noCounts(), reviewers: new Set(), renamed: new Set() };
}
