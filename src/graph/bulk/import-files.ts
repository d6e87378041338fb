import type { Changes, Write } from '../changes.js';
import { linkKey, linkRows } from '../link-rows.js';
import { LINKS } from '../links.js';
import { nodeRow } from '../node-row.js';
import { READABLE_FROM, SCHEMA_VERSION } from '../schema.js';
import { LIST_DELIMITER } from './csv-file.js';
import { type CsvTable, type CsvTableOrder, createCsvTable } from './csv-table.js';
import { nodeColumns } from './node-columns.js';

/** The run that writes records through the importer, as `applyChanges` goes on with it. */
export interface ImportRun {
  readonly run: string;
  /** When it began, as an ISO 8601 instant. */
  readonly at: string;
  readonly toolVersion: string;
  /** The count of the mark of commits that the new graph begins with; odd, since the records are not all that is to be written. */
  readonly commits: number;
}

/** Who hears how many records are written, and may end it. */
export interface ImportFilesOptions {
  readonly onProgress?: (records: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** How often progress is told, in records. */
const TOLD = 1_000;

/**
 * Writes the records that are to be created as files that `neo4j-admin database import` reads into an empty database: nodes and links as
 * ingest writes them, less empty lists and what rules derive. Their dataset is INGESTING, the mark of commits open, and the run unfinished,
 * so that nobody takes the graph for whole before `applyChanges` has gone on. Returns the importer's arguments. Memory does not grow with
 * the number of records. `folder` must be empty.
 */
export async function writeImportFiles(
  folder: string,
  { dataset, create }: Pick<Changes, 'dataset' | 'create'>,
  { run, at, toolVersion, commits }: ImportRun,
  { onProgress, signal }: ImportFilesOptions = {},
): Promise<readonly string[]> {
  const tables = new Map<string, CsvTable>();

  async function table(name: string, order: () => CsvTableOrder): Promise<CsvTable> {
    const known = tables.get(name) ?? (await createCsvTable(folder, name, order()));
    tables.set(name, known);
    return known;
  }

  async function addNode({ record, digest }: Write): Promise<void> {
    const { properties, labels } = nodeColumns(record.kind);
    const fixed = ['id:ID', ':LABEL', 'digest', 'knownFrom'];
    const nodes = await table(record.kind, () => ({ what: 'nodes', fixed, properties: properties.map(([property]) => property) }));
    const row = nodeRow(record);
    await nodes.add(
      [record.id, labels(row).join(LIST_DELIMITER), digest, '9999-12-31'],
      properties.map(([, key]) => row[key]),
    );
    const members = await table('IN_DATASET', () => ({ what: 'relationships', label: 'IN_DATASET', fixed: ENDS }));
    await members.add([record.id, dataset.id]);
  }

  async function addLinks({ record }: Write): Promise<void> {
    const rows = linkRows(record);
    for (const { field, type, end, properties = [] } of LINKS[record.kind]) {
      for (const row of rows.get(field) ?? []) {
        const name = [type, ...properties].join('-');
        const links = await table(name, () => ({ what: 'relationships', label: type, fixed: ENDS, properties }));
        await links.add(
          end === 'out' ? [row.source, row.target] : [row.target, row.source],
          properties.map((property) => row[linkKey(property)]),
        );
      }
    }
  }

  async function addOne(label: string, values: Readonly<Record<string, unknown>>): Promise<void> {
    const { id, ...rest } = values;
    const nodes = await table(label, () => ({ what: 'nodes', label, fixed: ['id:ID'], properties: Object.keys(rest) }));
    await nodes.add([id], Object.values(rest));
  }

  const { id, title, licence } = dataset;
  await addOne('Dataset', { id, title, licence, state: 'INGESTING', records: 0n });
  await addOne('Run', { id: run, step: 0n, startedAt: at, toolVersion, dataset: id, created: BigInt(create.length) });
  await addOne('OnrecordCommits', { id: 'commits', count: BigInt(commits), run, inSteps: true, renames: 0n });
  const versions = { version: BigInt(SCHEMA_VERSION), readableFrom: BigInt(READABLE_FROM) };
  await addOne('OnrecordSchema', { id: 'schema', ...versions, toolVersion });
  let written = 0;
  for (const write of create) {
    signal?.throwIfAborted();
    await addNode(write);
    await addLinks(write);
    written += 1;
    if (written % TOLD === 0) onProgress?.(written);
  }
  const args: string[] = [];
  for (const one of tables.values()) args.push(await one.end());
  return [...args, '--array-delimiter=U+001F', '--multiline-fields=true', '--id-type=string'];
}

const ENDS = [':START_ID', ':END_ID'] as const;
