import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../model/dataset.js';
import type { Kind } from '../../model/kind.js';
import type { Write } from '../changes.js';
import { type LinkRow, linkKey, linkRows } from '../link-rows.js';
import { LINKS, type LinkField } from '../links.js';
import { nodeRow } from '../node-row.js';
import { type CsvFile, columnType, createCsv, LIST_DELIMITER } from './csv-file.js';
import type { EmptyLists } from './empty-lists.js';
import { type NodeColumns, nodeColumns } from './node-columns.js';

/** Files for Neo4j's own importer, and the arguments that name them. */
export interface ImportFiles {
  readonly args: readonly string[];
  /** Lists that the importer cannot hold, since they are empty; see `fillEmptyLists`. */
  readonly emptyLists: readonly EmptyLists[];
  readonly nodes: number;
  readonly links: number;
}

/** Files of one shape: what was written, and the types of its columns as far as values told. */
interface Table<Columns> {
  readonly columns: Columns;
  readonly file: CsvFile;
  readonly types: Map<string, string>;
  /** Columns with an empty list in some row. */
  readonly emptied: Set<string>;
}

/**
 * Writes records as files that `neo4j-admin database import` reads into an empty database: nodes and links as ingest writes them, less
 * what rules derive. Memory does not grow with their number. `folder` must be empty.
 */
export async function writeImportFiles(folder: string, dataset: Dataset, writes: AsyncIterable<Write>): Promise<ImportFiles> {
  const nodes = new Map<Kind, Table<NodeColumns>>();
  const links = new Map<string, Table<readonly string[]>>();
  const written = { nodes: 1, links: 0 };
  const datasetFile = await createCsv(join(folder, 'dataset.csv'));
  await datasetFile.add([dataset.id, dataset.title, dataset.licence, 'INGESTING', 0]);
  const members = await createCsv(join(folder, 'IN_DATASET.csv'));

  async function addNode({ record, digest }: Write): Promise<void> {
    const { kind } = record;
    const table = nodes.get(kind) ?? {
      columns: nodeColumns(kind),
      file: await createCsv(join(folder, `${kind}.csv`)),
      types: new Map(),
      emptied: new Set(),
    };
    nodes.set(kind, table);
    const row = nodeRow(record);
    const values = table.columns.properties.map(([property, key]) => seen(table, property, row[key]));
    await table.file.add([record.id, table.columns.labels(row).join(LIST_DELIMITER), digest, '9999-12-31', ...values]);
    await members.add([record.id, dataset.id]);
    written.nodes += 1;
    written.links += 1;
  }

  async function addLinks({ record }: Write): Promise<void> {
    const rows = linkRows(record);
    for (const link of LINKS[record.kind]) {
      for (const row of rows.get(link.field) ?? []) await addLink(link, row);
    }
  }

  async function addLink({ type, end, properties = [] }: LinkField, row: LinkRow): Promise<void> {
    const name = [type, ...properties].join('-');
    const table = links.get(name) ?? {
      columns: properties,
      file: await createCsv(join(folder, `${name}.csv`)),
      types: new Map(),
      emptied: new Set(),
    };
    links.set(name, table);
    const ends = end === 'out' ? [row.source, row.target] : [row.target, row.source];
    await table.file.add([...ends, ...properties.map((property) => seen(table, property, row[linkKey(property)]))]);
    written.links += 1;
  }

  for await (const write of writes) {
    await addNode(write);
    await addLinks(write);
  }
  for (const { file } of [...nodes.values(), ...links.values()]) await file.close();
  await datasetFile.close();
  await members.close();

  const args = [
    await table('nodes', 'Dataset', datasetFile, ['id:ID', 'title', 'licence', 'state', 'records:long']),
    await table('relationships', 'IN_DATASET', members, [':START_ID', ':END_ID']),
  ];
  for (const { file, columns, types } of nodes.values()) {
    const properties = columns.properties.map(([property]) => `${property}:${types.get(property) ?? 'string'}`);
    args.push(await table('nodes', null, file, ['id:ID', ':LABEL', 'digest', 'knownFrom', ...properties]));
  }
  for (const [name, { file, columns, types }] of links) {
    const properties = columns.map((property) => `${property}:${types.get(property) ?? 'string'}`);
    args.push(await table('relationships', name.split('-')[0] ?? name, file, [':START_ID', ':END_ID', ...properties]));
  }
  const emptyLists = [...nodes.values()].flatMap(({ columns, emptied }) =>
    [...emptied].map((property) => ({ label: columns.label, property })),
  );
  return { emptyLists, args: [...args, `--array-delimiter=U+001F`, '--multiline-fields=true', '--id-type=string'], ...written };
}

async function table(what: string, label: string | null, { path }: CsvFile, columns: readonly string[]): Promise<string> {
  const header = path.replace(/\.csv$/, '.header.csv');
  await writeFile(header, `${columns.join(',')}\n`, { flag: 'wx' });
  return `--${what}=${label === null ? '' : `${label}=`}${header},${path}`;
}

function seen({ types, emptied }: Pick<Table<unknown>, 'types' | 'emptied'>, column: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.length === 0) {
    emptied.add(column);
    return null;
  }
  if (!types.has(column)) types.set(column, columnType(value));
  return value;
}
