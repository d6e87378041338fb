import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Whether a path lies in a folder, as both are spelled. */
export function liesIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The real path of a plain file of the dataset, or why it may not be read: outside the folder (`..`, absolute, through a link), missing, or no plain file. */
export async function fileInside(folder: string, name: string): Promise<{ readonly path: string } | { readonly fault: string }> {
  const asked = resolve(folder, name);
  if (!liesIn(folder, asked)) return { fault: 'the file lies outside the dataset folder' };
  try {
    const real = await realpath(asked);
    if (!liesIn(await realpath(folder), real)) return { fault: 'the file lies outside the dataset folder: a link leads out of it' };
    if (!(await stat(real)).isFile()) return { fault: 'this is not a plain file' };
    return { path: real };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { fault: code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${code ?? 'unknown'})` };
  }
}
