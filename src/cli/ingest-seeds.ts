import type { Config } from '../config.js';
import type { Graph } from '../graph/connection.js';
import { ensureSchema } from '../graph/schema.js';
import { ingestDataset } from '../ingest/ingest.js';
import { summarize, summaryLine } from '../ingest/summary.js';
import type { CliContext } from './context.js';
import { readDatasets } from './read-datasets.js';
import { readVersion } from './version.js';

/** Seeds that were read and found in order. */
export interface ReadSeeds {
  /** Brings the graph to what they say, and tells in a line for each dataset what that took. */
  readonly ingest: (graph: Graph) => Promise<void>;
}

/** Reads the datasets of a folder; a folder without any leaves the graph as it is. DATA_INVALID after all faults were printed. */
export async function readSeedsFor(context: CliContext, dir: string, config: Config): Promise<ReadSeeds> {
  const readings = await readDatasets(context, dir, { quiet: true, needed: false, maxFileBytes: config.maxFileBytes });
  const toolVersion = readVersion();
  const notice = (text: string): void => context.err(`${text}\n`);
  return {
    ingest: async (graph) => {
      if (readings.length === 0) {
        notice(`There is no dataset in ${dir}: the graph stays as it is.`);
        await ensureSchema(graph, toolVersion);
      }
      for (const reading of readings) notice(summaryLine(summarize(await ingestDataset(reading, graph, { toolVersion, notice }))));
    },
  };
}
