import { createHash } from 'node:crypto';
import { AppError } from '../errors.js';
import { contentDigest } from '../model/digest.js';
import type { Graph } from './connection.js';
import { datasetEntries, standingRecords, writeMark } from './standing-records.js';

/** What the graph comes to, and each of its datasets. */
export interface GraphDigest {
  /** SHA-256 over a line `ID DIGEST` for each record that is not retired, in the order of ids; of a graph with one dataset that dataset's. */
  readonly digest: string;
  readonly records: number;
  readonly datasets: readonly DatasetDigest[];
}

/** What a dataset comes to. */
export interface DatasetDigest {
  readonly id: string;
  /** The same over its records alone: equal to `version` when they are what the last ingest left. */
  readonly digest: string;
  readonly records: number;
  readonly version: string | null;
  readonly state: string | null;
}

/**
 * The digest of all that stands in the graph: read back from properties and links, so that damage shows, less runs, revisions, retired
 * records, words of texts and all that rules derive. The same for the same seeds, whatever way and in whatever order they came. LOCKED
 * when somebody writes meanwhile.
 */
export async function graphDigest(graph: Graph, onProgress: (records: number) => void = () => undefined): Promise<GraphDigest> {
  const before = await writeMark(graph);
  const entries = await datasetEntries(graph);
  const tallies = new Map(entries.map(({ id }) => [id, tally()]));
  const all = tally();
  for await (const records of standingRecords(graph)) {
    for (const { id, content, datasets } of records) {
      const line = `${id} ${contentDigest(content)}\n`;
      all.add(line);
      for (const dataset of datasets) tallies.get(dataset)?.add(line);
    }
    onProgress(all.count());
  }
  if ((await writeMark(graph)) !== before) throw new AppError('LOCKED', 'An ingest wrote into the graph while it was read.');
  return {
    digest: all.digest(),
    records: all.count(),
    datasets: entries.map(({ id, version, state }) => {
      const mine = tallies.get(id) ?? tally();
      return { id, digest: mine.digest(), records: mine.count(), version, state };
    }),
  };
}

/** Adds lines up to a digest and their number. */
export function tally(): { readonly add: (line: string) => void; readonly digest: () => string; readonly count: () => number } {
  const hash = createHash('sha256');
  let lines = 0;
  return {
    add: (line) => {
      hash.update(line, 'utf8');
      lines += 1;
    },
    digest: () => hash.copy().digest('hex'),
    count: () => lines,
  };
}
