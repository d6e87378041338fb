import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Problem, ProblemCode } from '../../model/problem.js';
import { decode } from './decode.js';
import { fileInside } from './inside.js';
import { LARGER } from './limits.js';

/** A file of a dataset as it was read: its text, and the digest of exactly these bytes. */
export interface ReadText {
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

/** Reads a file of the dataset: inside the folder, not above `maxBytes`, UTF-8. */
export async function readText(folder: string, file: string, maxBytes: number): Promise<ReadText | Problem> {
  const fault = (code: ProblemCode, message: string, hint?: string): Problem => ({
    code,
    severity: 'error',
    file,
    line: 0,
    column: 0,
    path: '',
    message,
    ...(hint === undefined ? {} : { hint }),
  });
  const inside = await fileInside(folder, file);
  if ('fault' in inside) return fault('E_FILE', inside.fault);
  const handle = await open(inside.path, 'r').catch((error: NodeJS.ErrnoException) => error);
  if (handle instanceof Error) return fault('E_FILE', `the file cannot be read (${handle.code ?? 'unknown'})`);
  try {
    const { size } = await handle.stat();
    if (size > maxBytes) {
      return fault('E_SIZE', `the file has ${size} bytes, more than ${maxBytes}`, LARGER.fileBytes);
    }
    const bytes = await handle.readFile();
    const decoded = decode(bytes, file);
    return 'text' in decoded ? { file, text: decoded.text, sha256: createHash('sha256').update(bytes).digest('hex') } : decoded;
  } catch (error) {
    return fault('E_FILE', `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  } finally {
    await handle.close();
  }
}
