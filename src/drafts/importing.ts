import type { KnownText } from '../ingest/sealing/known-text.js';
import type { Problem } from '../model/problem.js';
import type { Drafts } from './draft.js';
import type { Report } from './report.js';

/** A file that is imported. */
export interface ImportedFile {
  /** As it was named. */
  readonly file: string;
  readonly text: string;
}

/** What a reader of a format works with. */
export interface Importing {
  readonly drafts: Drafts;
  readonly report: Report;
  readonly texts: readonly KnownText[];
}

/** Reads a file of a format into drafts; problems where the file as a whole is none. */
export type Reader = (file: ImportedFile, importing: Importing) => readonly Problem[] | Promise<readonly Problem[]>;

/** A day, month or year that begins a date and time; null where it is none. */
export function dayOf(text: string | null): string | null {
  const found = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:$|T)/.exec(text ?? '')?.[1] ?? null;
  return found === null || (found.length === 10 && new Date(`${found}T00:00:00Z`).toISOString().slice(0, 10) !== found) ? null : found;
}

/** An address that a browser would open; null where it is none. */
export function addressOf(text: string | null): string | null {
  return text !== null && /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text) ? text : null;
}
