import type { Dataset } from '../model/dataset.js';
import type { Graph } from './connection.js';
import { type Content, contentOf, type LinkEnd, type Properties } from './held-record.js';
import { type Curators, readCurators } from './state.js';
import { loadStatement } from './statement.js';

/** A record as it stands in the graph, read back from properties and links. */
export interface StandingRecord {
  readonly id: string;
  readonly labels: readonly string[];
  /** All properties of the node, derived ones included. */
  readonly properties: Properties;
  readonly content: Content;
  /** The digest that ingest left; null while the record is half written. */
  readonly stored: string | null;
  /** Ids of its datasets. */
  readonly datasets: readonly string[];
}

/** A dataset's entry in the graph. */
export interface DatasetEntry {
  readonly id: string;
  readonly title: string | null;
  readonly licence: string | null;
  /** `COMPLETE`, or `INGESTING` while it is written and after a writer that was killed. */
  readonly state: string | null;
  /** Digest over its records when the last ingest ended, and their number. */
  readonly version: string | null;
  readonly records: number | null;
  readonly curators: Dataset['curators'];
}

const FILE = 'whole/records.cypher';
/** Records of one page, and how long it may take. */
const PAGE = { most: 4_000, timeoutMs: 120_000 } as const;

type Row = readonly [
  id: string,
  labels: readonly string[],
  properties: Properties,
  out: readonly LinkEnd[],
  into: readonly LinkEnd[],
  datasets: readonly string[],
];

/** All records that are not retired, in the order of their ids, a page at a time. Memory does not grow with their number; the next page is read while one is used. */
export async function* standingRecords(graph: Graph): AsyncGenerator<readonly StandingRecord[], void, void> {
  let coming = page(graph, '');
  for (;;) {
    const rows = await coming;
    const last = rows.at(-1);
    if (last === undefined) return;
    if (rows.length === PAGE.most) {
      coming = page(graph, last[0]);
      // Whoever waits for it hears of its failure; a reader that stopped earlier need not.
      coming.catch(() => undefined);
    } else coming = Promise.resolve([]);
    yield rows.map(standing);
  }
}

/** Those of these records that are not retired. */
export async function standingRecordsOf(graph: Pick<Graph, 'read'>, ids: readonly string[]): Promise<readonly StandingRecord[]> {
  if (ids.length === 0) return [];
  return (await graph.read<Row>(loadStatement(FILE, 'of-ids'), { ids: [...ids].sort() }, { timeoutMs: PAGE.timeoutMs })).map(standing);
}

/** All datasets, by id. */
export async function datasetEntries(graph: Graph): Promise<readonly DatasetEntry[]> {
  type Entry = [string, string | null, string | null, string | null, string | null, number | null, Curators];
  const rows = await graph.read<Entry>(loadStatement(FILE, 'datasets'));
  return rows.map(([id, title, licence, state, version, records, curators]) => ({
    ...{ id, title, licence, state, version, records },
    curators: readCurators(curators) ?? [],
  }));
}

/** A text that changes with every step that an ingest writes: equal before and after a reading, nobody wrote in between. */
export async function writeMark(graph: Graph): Promise<string> {
  const [row = []] = await graph.read(loadStatement(FILE, 'latest'));
  return row.join(' ');
}

function page(graph: Graph, after: string): Promise<readonly Row[]> {
  return graph.read<Row>(loadStatement(FILE, 'page'), { after, most: BigInt(PAGE.most) }, { timeoutMs: PAGE.timeoutMs });
}

function standing([id, labels, properties, out, into, datasets]: Row): StandingRecord {
  const stored = typeof properties.digest === 'string' ? properties.digest : null;
  return { id, labels, properties, content: contentOf(id, labels, properties, out, into), stored, datasets };
}
