import { csvLine, LIST_DELIMITER } from '../graph/bulk/csv-file.js';
import { nodeColumns } from '../graph/bulk/node-columns.js';
import type { Graph } from '../graph/connection.js';
import type { Properties } from '../graph/held-record.js';
import { linkKey, linkRows } from '../graph/link-rows.js';
import { LINKS } from '../graph/links.js';
import { nodeRow } from '../graph/node-row.js';
import { READABLE_FROM, SCHEMA_VERSION } from '../graph/schema.js';
import { loadCypher } from '../graph/statement.js';
import { recordDigest } from '../model/digest.js';
import type { Kind } from '../model/kind.js';
import type { Rec } from '../model/record.js';
import { columnsOf, LINK_COLUMNS, linkColumnType } from './csv-columns.js';
import { exportRecords, type Sink, type Surroundings } from './export-records.js';
import type { Exported } from './formats.js';
import type { StagedFolder } from './staged-folder.js';

/**
 * Writes every record that stands as the CSV files that `neo4j-admin database import` reads: one for each kind of node and of link, with
 * `import.args`, which names them, and `after-import.cypher` for what the importer cannot do. Lists are held together by U+001F, which no
 * text of a record has; every text is quoted and nothing in it is changed. GRAPH_DAMAGED, LOCKED.
 */
export function exportCsv(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, begin);
}

async function begin({ entries, renames }: Surroundings, { add }: StagedFolder): Promise<Sink> {
  const files = new Map<string, 'nodes' | 'relationships'>();

  async function line(what: 'nodes' | 'relationships', file: string, header: () => readonly string[], values: readonly unknown[]) {
    if (!files.has(file)) {
      files.set(file, what);
      await add(file, `${header().join(',')}\n`);
    }
    await add(file, csvLine(values));
  }

  async function addNode(record: Rec, { knownFrom, caption }: Properties): Promise<void> {
    const { columns, header, labels } = tableOf(record.kind);
    const row = nodeRow(record);
    const values = columns.map(({ property, key }) => {
      // A caption tells records apart that read alike, so it is not of the record alone
      const value = property === 'caption' ? (caption ?? row[key]) : row[key];
      return Array.isArray(value) && value.length === 0 ? null : value;
    });
    const name = labels(row).join(LIST_DELIMITER);
    await line('nodes', `${record.kind}.csv`, () => header, [record.id, name, recordDigest(record), knownFrom, ...values]);
  }

  async function addLinks(record: Rec): Promise<void> {
    const rows = linkRows(record);
    for (const { field, type, end } of LINKS[record.kind]) {
      const properties = LINK_COLUMNS.get(type) ?? [];
      const header = () => [':START_ID', ':END_ID', ':TYPE', ...properties.map((property) => `${property}:${linkColumnType(property)}`)];
      for (const row of rows.get(field) ?? []) {
        const ends = end === 'out' ? [row.source, row.target] : [row.target, row.source];
        await line('relationships', `${type}.csv`, header, [...ends, type, ...properties.map((property) => row[linkKey(property)])]);
      }
    }
  }

  return {
    take: async (record, { datasets, properties }) => {
      await addNode(record, properties);
      await addLinks(record);
      for (const dataset of [...datasets].sort())
        await line('relationships', 'IN_DATASET.csv', () => [':START_ID', ':END_ID', ':TYPE'], [record.id, dataset, 'IN_DATASET']);
    },
    end: async () => {
      for (const { id, title, licence, state, version, records, curators } of entries) {
        const ids = curators.length === 0 ? null : curators.map((curator) => curator.id);
        const names = curators.length === 0 ? null : curators.map(({ name }) => name);
        await line('nodes', 'dataset.csv', () => DATASET, [id, 'Dataset', title, licence, state, version, records, ids, names]);
      }
      for (const [old, now] of renames) await line('nodes', 'rename.csv', () => ['id:ID', ':LABEL', 'now'], [old, 'Rename', now]);
      const schema = ['schema', 'OnrecordSchema', SCHEMA_VERSION, READABLE_FROM];
      await line('nodes', 'schema.csv', () => ['id:ID', ':LABEL', 'version:long', 'readableFrom:long'], schema);
      const named = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, what]) => `--${what}=${file}\n`);
      await add('import.args', `${named.join('')}--array-delimiter=U+001F\n--multiline-fields=true\n--id-type=string\n`);
      await add('after-import.cypher', loadCypher('whole/after-import.cypher'));
    },
  };
}

const DATASET = [
  'id:ID',
  ':LABEL',
  'title',
  'licence',
  'state',
  'version',
  'records:long',
  'curatorIds:string[]',
  'curatorNames:string[]',
] as const;

const tables = new Map<Kind, ReturnType<typeof makeTable>>();

function tableOf(kind: Kind) {
  const table = tables.get(kind) ?? makeTable(kind);
  tables.set(kind, table);
  return table;
}

function makeTable(kind: Kind) {
  const columns = columnsOf(kind);
  const header = ['id:ID', ':LABEL', 'digest', 'knownFrom', ...columns.map(({ property, type }) => `${property}:${type}`)];
  return { ...nodeColumns(kind), columns, header };
}
