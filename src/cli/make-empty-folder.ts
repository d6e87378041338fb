import { mkdir, readdir } from 'node:fs/promises';
import { AppError } from '../errors.js';

/** Makes a folder, with those above it. USAGE when it is there and holds something, or is no folder; NOT_WRITABLE, DISK_FULL. */
export async function makeEmptyFolder(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    const held = await readdir(dir);
    if (held.length > 0) throw new AppError('USAGE', `The folder ${dir} is not empty: nothing was written.`);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new AppError('USAGE', `${dir} is not a folder: nothing was written.`, { cause });
    throw writingFailure(cause, dir);
  }
}

/** What went wrong in writing to a place, as an AppError where onrecord knows it. */
export function writingFailure(cause: unknown, place: string): unknown {
  const { code = '' } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('DISK_FULL', `There is no room left for ${place} (${code}).`, { cause });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new AppError('NOT_WRITABLE', `${place} cannot be written (${code}).`, { cause });
  return cause;
}
