import { readFile, stat } from 'node:fs/promises';
import { decode } from '../ingest/read/decode.js';
import type { KnownText } from '../ingest/sealing/known-text.js';
import { type Problem, sortProblems } from '../model/problem.js';
import { type Drafts, openDrafts } from './draft.js';
import type { Reader } from './importing.js';
import { openReport } from './report.js';

/** What came of some files: drafts, and everything that was skipped, is doubtful or could not be read. */
export interface Imported {
  readonly drafts: Drafts;
  readonly problems: readonly Problem[];
}

/** Reads files of one format into drafts. Nothing is fetched. `most` is the largest file in bytes. */
export async function importFiles(
  files: readonly string[],
  { read, texts, most }: { readonly read: Reader; readonly texts: readonly KnownText[]; readonly most: number },
): Promise<Imported> {
  const drafts = openDrafts();
  const problems: Problem[] = [];
  for (const file of [...new Set(files)]) {
    const text = await textOf(file, most);
    if (typeof text !== 'string') {
      problems.push(text);
      continue;
    }
    const report = openReport(file);
    problems.push(...(await read({ file, text }, { drafts, report, texts })), ...report.problems);
  }
  return { drafts, problems: sortProblems(problems) };
}

async function textOf(file: string, most: number): Promise<string | Problem> {
  const fault = (code: 'E_FILE' | 'E_SIZE', message: string, hint: string): Problem => ({
    code,
    severity: 'error',
    file,
    line: 0,
    column: 0,
    path: '',
    message,
    hint,
  });
  try {
    const { size } = await stat(file);
    if (size > most) return fault('E_SIZE', `The file has ${size} bytes, more than ${most}.`, 'Split it, or raise ONRECORD_MAX_FILE.');
    const bytes = await readFile(file);
    const read = decode(bytes, file);
    if ('text' in read) return read.text;
    // Characters that no record may hold are looked for in each value; what is not UTF-8 says nothing at all
    if (/not UTF-8|UTF-16/.test(read.message)) return read;
    return new TextDecoder().decode(bytes);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    return fault('E_FILE', code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`, 'Check its path.');
  }
}
