import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors.js';

/** The article files that paths mean, sorted: a file itself, and below a folder every YAML file with a top-level `article:`. USAGE when a path does not exist. */
export async function findArticles(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const kind = await stat(path).catch((cause: unknown) => {
      throw new AppError('USAGE', `There is no file or folder ${path}.`, { cause });
    });
    if (!kind.isDirectory()) {
      found.add(path);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !/\.ya?ml$/.test(entry.name) || entry.name.endsWith('.seals.yaml')) continue;
      const file = join(entry.parentPath, entry.name);
      if (/^(\ufeff)?article:/m.test(await readFile(file, 'utf8'))) found.add(file);
    }
  }
  return [...found].sort();
}
