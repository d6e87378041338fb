import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The dataset folders that a folder means: itself when it holds dataset.yaml, else those right below it, else those below its `seeds`. Sorted; empty when there is none. */
export async function findDatasets(folder: string): Promise<readonly string[]> {
  if (await isDataset(folder)) return [folder];
  const below = await datasetsBelow(folder);
  return below.length > 0 ? below : datasetsBelow(join(folder, 'seeds'));
}

async function datasetsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && (await isDataset(path))) found.push(path);
  }
  return found.sort();
}

async function isDataset(folder: string): Promise<boolean> {
  return access(join(folder, 'dataset.yaml')).then(
    () => true,
    () => false,
  );
}
