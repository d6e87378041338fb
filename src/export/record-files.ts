import { Writer } from 'n3';
import { type Around, readAround } from '../graph/around.js';
import type { Graph } from '../graph/connection.js';
import { type DatasetEntry, datasetEntries, writeMark } from '../graph/standing-records.js';
import { readRenames } from '../graph/state.js';
import { digestOf } from '../model/digest.js';
import { renamedId } from '../model/rename-id.js';
import { exportable } from './export-records.js';
import { datasetNode, nodeOf } from './jsonld.js';
import { CONTEXT } from './jsonld-context.js';
import { RDF_PREFIXES, rdfQuads } from './rdf-quads.js';
import { RECORD_COLUMNS, recordRows, sheet } from './record-csv.js';
import { escaped, recordMarkdown } from './record-markdown.js';

/** One record with what stands around it, and the datasets that all of it is of. */
export interface RecordContent {
  readonly around: Around;
  readonly datasets: readonly DatasetEntry[];
  /** The address of the record's page. */
  readonly address: string;
}

/** A way to write one record as a file. */
interface RecordFormat {
  readonly mediaType: string;
  readonly write: (content: RecordContent) => string;
  /** A sentence in the format's own kind, where there is no record. */
  readonly say: (sentence: string) => string;
}

/** What one record can be had as, by the ending of its address. */
export const RECORD_FORMATS = {
  jsonld: {
    mediaType: 'application/ld+json; charset=utf-8',
    write: (content) => `${JSON.stringify({ '@context': CONTEXT, '@graph': nodesOf(content) }, null, 1)}\n`,
    say: (sentence) => `${JSON.stringify({ '@context': { description: 'https://schema.org/description' }, description: sentence })}\n`,
  },
  ttl: { mediaType: 'text/turtle; charset=utf-8', write: turtle, say: (sentence) => `# ${sentence}\n` },
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: ({ around: { record, near } }) =>
      sheet([RECORD_COLUMNS, ...[record, ...near].flatMap((standing) => recordRows(exportable(standing)))]),
    say: (sentence) => sheet([['error'], [sentence]]),
  },
  md: { mediaType: 'text/markdown; charset=utf-8', write: recordMarkdown, say: (sentence) => `${escaped(sentence)}\n` },
} as const satisfies Readonly<Record<string, RecordFormat>>;

/** The ending of such an address. */
export type RecordEnding = keyof typeof RECORD_FORMATS;

/** What the graph has at such an address: the text of the file, the id under which the record stands today, or nothing. */
export type RecordFile = { readonly text: string } | { readonly movedTo: string } | null;

/** A mark of all that such files hold: another one whenever an ingest may have changed any. */
export async function recordEdition(graph: Graph): Promise<string> {
  const versions = (await datasetEntries(graph)).map(({ id, version, title, licence }) => [id, version, title, licence]);
  return digestOf([await writeMark(graph), versions]).slice(0, 32);
}

/** Reads one record and writes it as a file. GRAPH_DAMAGED, TIMEOUT, LOCKED. */
export async function recordFile(graph: Graph, id: string, ending: RecordEnding, address: string): Promise<RecordFile> {
  const around = await readAround(graph, id);
  if (around === null) {
    const now = renamedId(id, await readRenames(graph));
    return now === id ? null : { movedTo: now };
  }
  const of = new Set(around.record.datasets);
  const datasets = (await datasetEntries(graph)).filter((entry) => of.has(entry.id));
  return { text: RECORD_FORMATS[ending].write({ around, datasets, address }) };
}

/** The record, what stands around it, and its datasets, as nodes of JSON-LD. */
function nodesOf({ around: { record, near }, datasets }: RecordContent): readonly object[] {
  return [...[record, ...near].map((standing) => nodeOf(exportable(standing))), ...datasets.map(datasetNode)];
}

function turtle(content: RecordContent): string {
  const writer = new Writer({ prefixes: RDF_PREFIXES });
  writer.addQuads([...rdfQuads(nodesOf(content))]);
  let text = '';
  // Without a stream, n3 answers at once
  writer.end((_error, result: string) => {
    text = result;
  });
  return text;
}
