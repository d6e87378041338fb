import type { Graph } from '../graph/connection.js';
import { exportSeeds } from './seeds.js';

/** What an export wrote. */
export interface Exported {
  /** Paths below the folder, in order. */
  readonly files: readonly string[];
  readonly records: number;
}

/** A way to write the graph into a folder that is new or empty. */
export interface Format {
  /** What comes out, in a few words. */
  readonly summary: string;
  /** Writes all or nothing. GRAPH_DAMAGED, LOCKED, or what the file system refuses. */
  readonly write: (graph: Graph, folder: string) => Promise<Exported>;
}

/** Every format of `onrecord export`, by name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  seeds: { summary: 'seed files that `onrecord ingest` reads: a backup without history', write: exportSeeds },
};
