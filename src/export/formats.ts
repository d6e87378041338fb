import type { Graph } from '../graph/connection.js';
import { claimreview } from './claim-review/export-claim-reviews.js';
import { exportCsv } from './csv.js';
import { cypher } from './cypher.js';
import { followthemoney } from './ftm.js';
import { graphml } from './graphml.js';
import { jsonl } from './jsonl.js';
import { exportJsonld } from './jsonld.js';
import { nanopub } from './nanopub/export-nanopubs.js';
import { provJson } from './prov/export-prov.js';
import { exportSeeds } from './seeds.js';
import { webAnnotation } from './web-annotation/export-web-annotations.js';

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
  /** What of the graph it holds, and in which files. */
  readonly holds: string;
  /** What of the graph it cannot hold or is left out of it, each in a sentence; none where that is only what every export leaves out. */
  readonly lacks: readonly string[];
  /** Whether it holds what rules derive, which others leave out. */
  readonly derives?: true;
  /** What reads it. */
  readonly readBy: string;
  /** Where it is written down what the format is: its name and address. */
  readonly specification: { readonly name: string; readonly address: string };
  /** Writes all or nothing. GRAPH_DAMAGED, LOCKED, or what the file system refuses. */
  readonly write: (graph: Graph, folder: string) => Promise<Exported>;
}

/** What no format has, but for the last where it says so: it is the graph's own. */
export const LEFT_OUT: readonly string[] = [
  'Retired records, what records held before updates, and runs of ingest stay behind.',
  'The words of texts, which `--texts` stored, stay behind.',
  'What rules derive stays behind, comparisons, counts and shortcut links among it: an ingest derives it again.',
];

/** Every format of `onrecord export`, by name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  seeds: {
    summary: 'seed files that `onrecord ingest` reads: a backup without history',
    holds:
      'A folder for each dataset: every record with all its fields in KIND.ndjson, dataset.yaml, and rekey.yaml where ids were renamed.',
    lacks: [],
    readBy: '`onrecord check`, `plan` and `ingest` of this version and later ones',
    specification: { name: 'Seed files', address: 'docs/reference/seeds.md' },
    write: exportSeeds,
  },
  csv: {
    summary: "a file for each kind of node and link, for Neo4j's own importer and for tables",
    holds:
      'Every record as a line of KIND.csv with its labels, properties, digest and caption; every link as a line of TYPE.csv; datasets and ' +
      'renames; import.args, which names the files, and after-import.cypher.',
    lacks: [
      'An empty list is an empty field, which the importer takes for none: run after-import.cypher on what it made.',
      'A spreadsheet may take a text that begins with =, +, - or @ for a formula: texts are written as they are, so that the import is exact; import the columns as text.',
      'Members of a list are held together by U+001F, which no text has, since any other character may stand in one.',
    ],
    readBy: '`neo4j-admin database import` of Neo4j 5 and later; pandas, DuckDB, spreadsheets',
    specification: { name: 'CSV header format of Neo4j', address: 'https://neo4j.com/docs/operations-manual/5/import/' },
    write: exportCsv,
  },
  jsonld: {
    summary: 'a JSON-LD document for each dataset, in words of schema.org, PROV-O, Web Annotation and CiTO',
    holds: 'DATASET.jsonld: its context, the dataset, and every record with all its fields and its digest as a node a line.',
    lacks: [
      'What those vocabularies have no word for stands in terms of our own, below `urn:onrecord:vocabulary:`.',
      'onrecord does not read it back: the file is complete, and seeds are the way back.',
    ],
    readBy: 'JSON-LD processors and, through them, RDF stores',
    specification: { name: 'JSON-LD 1.1', address: 'https://www.w3.org/TR/json-ld11/' },
    write: exportJsonld,
  },
  'web-annotation': webAnnotation,
  nanopub,
  'prov-json': provJson,
  claimreview,
  jsonl,
  followthemoney,
  graphml,
  cypher,
};
