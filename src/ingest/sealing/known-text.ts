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
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
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
    if (size > LARGEST_TEXT)
      return fault(
        'E_SIZE',
        `The file has ${megabytes(size)}; a text has at most ${megabytes(LARGEST_TEXT)}.`,
        'Give the text of one work alone.',
      );
    bytes = await readFile(path);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return fault('E_FILE', 'There is no such file.', 'Check its path.');
    if (code === 'EISDIR') return fault('E_FILE', 'This is a folder and no text.', 'Give a folder of texts with --texts DIR.');
    return fault('E_FILE', `The file cannot be read (${code}).`, 'Give this user the right to read it.');
  }
  const normalised = normalise(bytes);
  switch (normalised.kind) {
    case 'NOT_UTF8': {
      const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
      const like = utf16 ? ': this looks like UTF-16' : '';
      return fault('E_ENCODING', `The file is not UTF-8 at byte ${normalised.at}${like}.`, 'Save it as UTF-8 plain text.');
    }
    case 'NUL':
    case 'LONE_SURROGATE':
      return fault(
        'E_ENCODING',
        `The file holds a NUL character (character ${normalised.at}, counted from 0), so it is no text.`,
        'Give the text as UTF-8 plain text.',
      );
    case 'TEXT':
      if (normalised.text.value.trim() === '') return fault('E_FILE', 'The file is empty.', 'Put the text of the work into it.');
      return { file: basename(path), sha256: textDigest(normalised.text), text: normalised.text };
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}
