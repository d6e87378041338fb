import { readFile } from 'node:fs/promises';
import type { Problem } from '../../model/problem.js';
import { replaceFile } from './replace-file.js';
import { wholeFile } from './whole-file.js';

/** One file to write, with what was read before; `before` null = there was no such file. */
export interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

/** Writes files in the order given, or none when somebody has changed one of them since it was read. */
export async function writeChanges(changes: readonly Change[]): Promise<readonly Problem[]> {
  for (const { path, before } of changes) {
    if ((await readIfThere(path)) !== before)
      return [
        wholeFile(
          'E_FILE',
          path,
          'The file was changed by somebody else in the meantime, so nothing was written.',
          'Run the command again.',
        ),
      ];
  }
  for (const { path, after } of changes) await replaceFile(path, after);
  return [];
}

/** The text of a file, null when there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
