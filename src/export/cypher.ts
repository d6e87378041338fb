import { nodeColumns } from '../graph/bulk/node-columns.js';
import type { Graph } from '../graph/connection.js';
import { derivedLinks } from '../graph/derived-links.js';
import type { Properties } from '../graph/held-record.js';
import { linkKey, linkRows } from '../graph/link-rows.js';
import { LINKS } from '../graph/links.js';
import { nodeRow } from '../graph/node-row.js';
import { READABLE_FROM, SCHEMA_VERSION, schemaCommands } from '../graph/schema.js';
import type { DatasetEntry, StandingRecord } from '../graph/standing-records.js';
import { loadStatement } from '../graph/statement.js';
import { recordDigest } from '../model/digest.js';
import type { Rec } from '../model/record.js';
import { browseFiles } from './browse-files.js';
import { columnsOf, LINK_COLUMNS } from './csv-columns.js';
import { type Batches, cypherBatches, STATEMENT_LENGTH } from './cypher-batches.js';
import { cypherLiteral, cypherMap } from './cypher-literal.js';
import { exportRecords } from './export-records.js';
import type { Exported, Format } from './formats.js';

/** A script for a Neo4j that has nothing of onrecord. */
export const cypher: Format = {
  summary: 'a Cypher script for any Neo4j, with the style and the saved queries of Neo4j Browser',
  holds:
    'load.cypher: constraints and indexes, datasets, every record with its properties, every link, what rules derived (captions, counts, ' +
    'shortcut links, comparisons) and renames; style.grass, saved-queries/ and LOAD.md, which says how to load it.',
  lacks: [
    'It is for a database without onrecord: where one of its nodes stands, the script ends at the first error and doubles nothing.',
    'Nobody derives anew what rules derived when records are changed by hand; `onrecord ingest` does, once it is run on that database.',
    `No statement is longer than ${STATEMENT_LENGTH} characters of rows, so that any client takes it; for millions of records \`--format csv\` is faster.`,
  ],
  derives: true,
  readBy: 'cypher-shell, Neo4j Browser and any driver, on Neo4j 5.21 and later without plugins',
  specification: { name: 'Cypher 5', address: 'https://neo4j.com/docs/cypher-manual/5/' },
  write: exportCypher,
};

const FILE = 'load.cypher';
const LINKS_PART = 'links.part';

/** Writes every record that stands as a Cypher script: nodes, then links, in batches of literal maps. GRAPH_DAMAGED, LOCKED. */
export function exportCypher(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async ({ entries, renames }, { add, join }) => {
    const nodes = cypherBatches();
    const links = cypherBatches();
    await add(FILE, head());
    for (const entry of entries) await add(FILE, nodes.add('nodes', 'Dataset', datasetMap(entry)));
    return {
      take: async (record, standing) => {
        await add(FILE, addNode(nodes, record, standing.properties));
        for (const statement of addLinks(links, record, standing)) await add(LINKS_PART, statement);
      },
      end: async () => {
        for (const [old, now] of renames) await add(FILE, nodes.add('nodes', 'Rename', literals({ id: old, now })));
        for await (const { id, properties, links: derived } of derivedLinks(graph)) {
          const what = properties === null ? 'links' : 'comparing';
          if (properties !== null) await add(FILE, nodes.add('nodes', 'Comparison', literals(properties)));
          for (const [type, target, held] of derived) await add(LINKS_PART, links.add(what, type, linkMap(id, target, literals(held))));
        }
        await add(LINKS_PART, links.rest());
        await add(FILE, nodes.rest());
        await join(FILE, LINKS_PART);
        const schema = { id: 'schema', version: BigInt(SCHEMA_VERSION), readableFrom: BigInt(READABLE_FROM) };
        await add(FILE, nodes.add('nodes', 'OnrecordSchema', literals(schema)) + nodes.rest());
        for (const [file, text] of browseFiles()) await add(file, text);
      },
    };
  });
}

function head(): string {
  const statements = [...schemaCommands().values(), loadStatement('whole/script.cypher', 'await')];
  return `// Written by \`onrecord export --format cypher\`. LOAD.md says how to load it.\n${statements.map((each) => `${each};\n`).join('')}`;
}

function datasetMap({ id, title, licence, state, version, records, curators }: DatasetEntry): string {
  const who = curators.length === 0 ? {} : { curatorIds: curators.map((each) => each.id), curatorNames: curators.map(({ name }) => name) };
  return literals({ id, title, licence, state, version, records, ...who });
}

/** Words of texts, which no export holds. */
const WORDS = 'quote';

function addNode(batches: Batches, record: Rec, standing: Properties): string {
  const columns = columnsOf(record.kind);
  const row = nodeRow(record);
  const floats = new Set(columns.filter(({ type }) => type.startsWith('double')).map(({ property }) => property));
  const own = new Set(columns.map(({ property }) => property));
  const derived = Object.entries(standing).filter(([property]) => !own.has(property) && property !== WORDS);
  const all: Properties = {
    ...Object.fromEntries(derived),
    ...Object.fromEntries(columns.map(({ property, key }) => [property, row[key]])),
    // A caption tells records apart that read alike, so it is not of the record alone
    caption: standing.caption ?? row.newCaption,
    digest: recordDigest(record),
  };
  return batches.add('nodes', nodeColumns(record.kind).labels(row).join(':'), literals(all, floats));
}

function addLinks(batches: Batches, record: Rec, { datasets }: StandingRecord): readonly string[] {
  const rows = linkRows(record);
  const own = LINKS[record.kind].flatMap(({ field, type, end }) =>
    (rows.get(field) ?? []).map(({ source, target, ...row }) => {
      const values: Properties = row;
      const properties = Object.fromEntries((LINK_COLUMNS.get(type) ?? []).map((name) => [name, values[linkKey(name)]]));
      const [from, to] = end === 'out' ? [source, target] : [target, source];
      return batches.add('links', type, linkMap(from, to, literals(properties)));
    }),
  );
  const memberships = [...datasets].sort().map((dataset) => batches.add('memberships', 'IN_DATASET', linkMap(record.id, dataset)));
  return [...own, ...memberships].filter((statement) => statement !== '');
}

function literals(properties: Properties, floats: ReadonlySet<string> = new Set()): string {
  return cypherMap(Object.entries(properties).map(([key, value]) => [key, cypherLiteral(value, floats.has(key))]));
}

function linkMap(source: string, target: string, properties?: string): string {
  const ends = [['source', cypherLiteral(source)] as const, ['target', cypherLiteral(target)] as const];
  return cypherMap(properties === undefined ? ends : [...ends, ['properties', properties]]);
}
