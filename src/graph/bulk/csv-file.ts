import { type FileHandle, open } from 'node:fs/promises';

/** Between the members of a list; no text of a record may hold a control character. */
export const LIST_DELIMITER = '\u001f';

/** How many UTF-16 units are kept before they are written. */
const BUFFER = 1_000_000;

/** A CSV file that is being written. */
export interface CsvFile {
  readonly path: string;
  /** Adds a line; what is null or undefined becomes an empty field. Resolves at once unless the buffer is full. */
  readonly add: (values: readonly unknown[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes a CSV file; it must not exist. */
export async function createCsv(path: string): Promise<CsvFile> {
  const handle: FileHandle = await open(path, 'wx');
  let lines: string[] = [];
  let size = 0;
  const flush = async () => {
    const text = lines.join('');
    lines = [];
    size = 0;
    await handle.appendFile(text);
  };
  return {
    path,
    add: async (values) => {
      const line = csvLine(values);
      lines.push(line);
      size += line.length;
      if (size >= BUFFER) await flush();
    },
    close: async () => {
      await flush();
      await handle.close();
    },
  };
}

/** A line of CSV as Neo4j's importer reads it: what is null or undefined becomes an empty field, and every text is quoted. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(field).join(',')}\n`;
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return quoted(value.join(LIST_DELIMITER));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Neo4j's name for the type of a value; text until a value tells. */
export function columnType(value: unknown): string {
  if (Array.isArray(value)) return `${columnType(value[0])}[]`;
  switch (typeof value) {
    case 'bigint':
      return 'long';
    case 'number':
      return 'double';
    case 'boolean':
      return 'boolean';
    default:
      return 'string';
  }
}
