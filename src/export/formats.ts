import type { Graph } from '../graph/connection.js';
import { exportCsv } from './csv.js';
import { exportJsonld } from './jsonld.js';
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
  /** What of the graph it cannot hold or is left out of it, each in a sentence; none where that is only what every export leaves out. */
  readonly lacks: readonly string[];
  /** Writes all or nothing. GRAPH_DAMAGED, LOCKED, or what the file system refuses. */
  readonly write: (graph: Graph, folder: string) => Promise<Exported>;
}

/** What no format has: it is the graph's own. */
export const LEFT_OUT: readonly string[] = [
  'Retired records, what records held before updates, and runs of ingest stay behind.',
  'The words of texts, which `--texts` stored, stay behind.',
  'What rules derive stays behind, comparisons, counts and shortcut links among it: an ingest derives it again.',
];

/** Every format of `onrecord export`, by name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  seeds: { summary: 'seed files that `onrecord ingest` reads: a backup without history', lacks: [], write: exportSeeds },
  csv: {
    summary: "a file for each kind of node and link, for Neo4j's own importer and for tables",
    lacks: [
      'An empty list is an empty field, which the importer takes for none: run after-import.cypher on what it made.',
      'A spreadsheet may take a text that begins with =, +, - or @ for a formula: texts are written as they are, so that the import is exact; import the columns as text.',
      'Members of a list are held together by U+001F, which no text has, since any other character may stand in one.',
    ],
    write: exportCsv,
  },
  jsonld: {
    summary: 'a JSON-LD document for each dataset, in words of schema.org, PROV-O, Web Annotation and CiTO',
    lacks: [
      'What those vocabularies have no word for stands in terms of our own, below `urn:onrecord:vocabulary:`.',
      'onrecord does not read it back: the file is complete, and seeds are the way back.',
    ],
    write: exportJsonld,
  },
};
