import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../errors.js';
import type { CodePointText } from '../../evidence/code-point-text.js';
import { textDigest } from '../../evidence/digests.js';
import { normalise } from '../../evidence/normalise.js';
import type { Problem, ProblemCode } from '../../model/problem.js';

/** A text at hand; its digest says which version of which work it is, its name says nothing. */
export interface KnownText {
  readonly file: string;
  readonly sha256: string;
  readonly text: CodePointText;
}

/** Texts of a folder, and the files there that are none. */
export interface KnownTexts {
  readonly texts: readonly KnownText[];
  readonly skipped: readonly Problem[];
}

/** Larger files are not read: no article has 32 MB. */
export const LARGEST_TEXT = 32 * 1024 * 1024;

/** Reads every file of a folder (not of those below it) as a text. USAGE when there is no such folder. */
export async function readTexts(folder: string): Promise<KnownTexts> {
  let names: string[];
  try {
    names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch (cause) {
    throw new AppError('USAGE', `The folder of texts ${folder} cannot be read.`, { cause });
  }
  const texts: KnownText[] = [];
  const skipped: Problem[] = [];
  for (const name of names.sort()) {
    const read = await readText(join(folder, name));
    if ('code' in read) skipped.push({ ...read, severity: 'warning' });
    else if (!texts.some(({ sha256 }) => sha256 === read.sha256)) texts.push(read);
  }
  return { texts, skipped };
}

/** Reads one file as a text; a problem when it is missing, empty, too large, or no text. */
export async function readText(path: string): Promise<KnownText | Problem> {
  const fault = (code: ProblemCode, message: string, hint?: string): Problem => ({
    code,
    severity: 'error',
    file: path,
    line: 0,
    column: 0,
    path: '',
    message,
    ...(hint === undefined ? {} : { hint }),
  });
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > LARGEST_TEXT) return fault('E_SIZE', `The file has ${size} bytes; a text has at most ${LARGEST_TEXT}.`);
    bytes = await readFile(path);
  } catch (error) {
    return fault('E_FILE', `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`);
  }
  const normalised = normalise(bytes);
  switch (normalised.kind) {
    case 'NOT_UTF8':
      return fault('E_ENCODING', `The file is not UTF-8 at byte ${normalised.at}.`, 'Save it as UTF-8 plain text.');
    case 'NUL':
    case 'LONE_SURROGATE':
      return fault('E_ENCODING', `The file holds a NUL character (number ${normalised.at}), so it is no text.`);
    case 'TEXT':
      if (normalised.text.value.trim() === '') return fault('E_FILE', 'The file is empty.');
      return { file: basename(path), sha256: textDigest(normalised.text), text: normalised.text };
  }
}
