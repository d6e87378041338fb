import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CsvFile, columnType, createCsv } from './csv-file.js';
import { isFilled } from './empty-lists.js';

/** A CSV file for Neo4j's importer whose header is written last, since the types of its columns follow from their values. */
export interface CsvTable {
  /** Adds a row: first what `fixed` names, then a value for each property. */
  readonly add: (fixed: readonly unknown[], properties?: readonly unknown[]) => Promise<void>;
  /** Writes what is left and the header; returns the importer's argument that names both. */
  readonly end: () => Promise<string>;
}

/** What a table holds: nodes or links, under one label or type for all of them if any; columns with a type of their own; properties. */
export interface CsvTableOrder {
  readonly what: 'nodes' | 'relationships';
  readonly label?: string;
  readonly fixed: readonly string[];
  readonly properties?: readonly string[];
}

/** Begins a table; there must be none of that name. */
export async function createCsvTable(folder: string, name: string, order: CsvTableOrder): Promise<CsvTable> {
  const { what, label, fixed, properties = [] } = order;
  const file: CsvFile = await createCsv(join(folder, `${name}.csv`));
  const types = new Map<string, string>();

  function seen(property: string, value: unknown): unknown {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value) && value.length === 0) {
      if (!isFilled(property)) throw new Error(`an empty list of ${property} would be lost`);
      return null;
    }
    if (!types.has(property)) types.set(property, columnType(value));
    return value;
  }

  return {
    add: (first, values = []) => file.add([...first, ...properties.map((property, at) => seen(property, values[at]))]),
    end: async () => {
      await file.close();
      const header = join(folder, `${name}.header.csv`);
      const columns = [...fixed, ...properties.map((property) => `${property}:${types.get(property) ?? 'string'}`)];
      await writeFile(header, `${columns.join(',')}\n`, { flag: 'wx' });
      return `--${what}=${label === undefined ? '' : `${label}=`}${header},${file.path}`;
    },
  };
}
