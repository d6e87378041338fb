import type { Problem } from '../model/problem.js';
import type { Rec, RecInput } from '../model/record.js';

/** Where in the dataset something is written; line and column from 1, 0 when the whole file is meant. */
export interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A record with the place that wrote it. */
export interface Sourced extends Site {
  readonly record: Rec;
}

/** A record before its shape is checked. `derived` ones may be written by several places, as long as all write the same. */
export interface Draft extends Site {
  readonly record: RecInput;
  readonly derived: boolean;
}

/** Makes a problem at a site. */
export function problemAt(site: Site, code: Problem['code'], path: string, message: string, hint?: string): Problem {
  const { file, line, column } = site;
  const severity = code.startsWith('W_') ? 'warning' : 'error';
  return { code, severity, file, line, column, path, message, ...(hint === undefined ? {} : { hint }) };
}
