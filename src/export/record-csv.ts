import type { Rec } from '../model/record.js';

/** The columns of a record as a table. */
export const RECORD_COLUMNS = ['record', 'kind', 'field', 'value'] as const;

/** A record as rows of a table, one for each value: its id, its kind, where the value stands in it (`ranges.0.start`), and the value. */
export function recordRows({ id, kind, ...fields }: Rec): readonly (readonly string[])[] {
  return valuesIn(fields, []).map(([path, value]) => [id, kind, path, value]);
}

function valuesIn(value: unknown, path: readonly string[]): readonly (readonly [path: string, value: string])[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[path.join('.'), String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, [...path, key]));
}

/**
 * Rows as CSV (RFC 4180) for spreadsheets. A cell that such a program would take for a formula, since it begins with `=`, `+`, `-`, `@`, a tab
 * or a carriage return, gets an apostrophe before it.
 */
export function sheet(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
