import type { Graph } from '../../graph/connection.js';
import { fileOf } from '../dataset-terms.js';
import { exportRecords } from '../export-records.js';
import type { Exported, Format } from '../formats.js';
import { notHeld } from '../holds.js';
import { FOLLOW, HOLDS, nanopubOf } from './nanopub.js';
import { HEAD, trigOf } from './trig.js';

/** Writes a nanopublication for each assertion and response: for each dataset a TriG file, in the order of ids. GRAPH_DAMAGED, LOCKED. */
export function exportNanopubs(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async ({ entries }, { add }) => {
    for (const { id, version } of entries) await add(fileOf(id, 'nanopubs.trig'), `# ${id}, version ${version}\n${HEAD}`);
    return {
      follow: FOLLOW,
      take: async (record, { datasets }, around) => {
        for (const entry of entries.filter(({ id }) => datasets.includes(id))) {
          const nanopub = nanopubOf(record, around, entry);
          if (nanopub !== undefined) await add(fileOf(entry.id, 'nanopubs.trig'), trigOf(nanopub));
        }
      },
      end: async () => undefined,
    };
  });
}

/** Assertions and responses as nanopublications. */
export const nanopub: Format = {
  summary: 'nanopublications in TriG with trusty URIs: each assertion and each response with its provenance',
  holds:
    'DATASET.nanopubs.trig: for each assertion and each response a nanopublication whose assertion is the claim, or which assertion answers what; whose provenance is who said it, where, in which passages, as whom and for whom; and whose publication info names the dataset, its curators and its licence.',
  lacks: [
    'They are not signed, which servers of the nanopublication network ask for: sign them with your own key before you publish them.',
    'They have no time of creation, since nobody wrote it down; the day of a review stands in a term of our own.',
    "The dataset's version stands at the top of the file alone, so that what did not change keeps its trusty URI in the next version; each has its record's own digest.",
    'A figure stands in the sentence of its claim; figures as data, measures, places, topics and corrections are left out.',
    ...notHeld(HOLDS),
  ],
  readBy: 'servers and tools of the nanopublication network (nanopub-java, nanopub-py); RDF stores that read TriG',
  specification: { name: 'Nanopublication guidelines, trusty URIs (module RA)', address: 'https://nanopub.net/guidelines/working_draft/' },
  write: exportNanopubs,
};
