import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { AppError } from '../errors.js';

/** Runs a step that writes under `path` and turns a full or closed disk into DISK_FULL or NOT_WRITABLE; anything else passes as it is. */
export function writing<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw diskError(path, error);
  }
}

/** The AppError for a failed write at `path`, or the error itself when the disk is not to blame. */
export function diskError(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new AppError('DISK_FULL', `No space is left on the disk that holds ${path}.`, { cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR') {
    return new AppError('NOT_WRITABLE', `${path} cannot be written (${code}).`, { cause: error });
  }
  return error;
}

/** Makes a folder with its parents. DISK_FULL or NOT_WRITABLE. */
export function makeFolder(path: string): void {
  writing(path, () => mkdirSync(path, { recursive: true }));
}

/** Writes a file whole or not at all (temporary file, then rename), readable by this user alone. DISK_FULL or NOT_WRITABLE. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}.tmp`;
  writing(path, () => {
    try {
      writeFileSync(draft, text, { mode: 0o600, flush: true });
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  });
}
