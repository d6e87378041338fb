import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeEmptyFolder, writingFailure } from './make-empty-folder.js';

/**
 * Writes files (paths with slashes) into a new or empty folder, all or none: they are written aside within it and moved once they are whole.
 * USAGE when the folder holds something; NOT_WRITABLE, DISK_FULL.
 */
export async function saveFiles(dir: string, files: readonly { readonly path: string; readonly content: string }[]): Promise<void> {
  await makeEmptyFolder(dir);
  const tops = [...new Set(files.map(({ path }) => path.replace(/\/.*/, '')))];
  let aside: string | null = null;
  try {
    aside = await mkdtemp(join(dir, '.unfinished-'));
    for (const { path, content } of files) {
      const file = join(aside, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    for (const top of tops) await rename(join(aside, top), join(dir, top));
  } catch (cause) {
    for (const top of tops) await rm(join(dir, top), { recursive: true, force: true });
    throw writingFailure(cause, dir);
  } finally {
    if (aside !== null) await rm(aside, { recursive: true, force: true });
  }
}
