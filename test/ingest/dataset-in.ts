import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DatasetReading, readDataset } from '../../src/ingest/read-dataset.js';
import type { Problem } from '../../src/model/problem.js';

/** Files of a dataset by path; dataset.yaml and a few agents are there unless given. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What every small dataset of the tests begins with. */
export const GROUND: Files = {
  'dataset.yaml': 'dataset: small\ntitle: Small\nread: ["*.yaml", "*.ndjson", "articles/*.yaml"]\ncurators: {al: A. Lindqvist}\n',
  'agents.yaml':
    'people:\n  ann: {name: Ann, roles: [Mayor @ town]}\n  bob: Bob\norganizations:\n  town: Town\noutlets:\n  post: Post\n  radio: Radio\n',
  'pad.ndjson': '',
};

/** Writes files into a folder of their own, hands it over, and takes it away. */
export async function withDataset<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-dataset-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads a dataset of these files on the ground above. */
export async function readFiles(files: Files): Promise<DatasetReading> {
  const all = { ...GROUND, 'articles/none.yaml': 'places: {}\n', ...files };
  return withDataset(all, (folder) => readDataset(folder, { today: '2031-06-01' }));
}

/** A problem as `file:line:column CODE`. */
export function placed({ file, line, column, code }: Problem): string {
  return `${file}:${line}:${column} ${code}`;
}

/** Errors only, without what a small dataset cannot avoid: quotes that are not sealed. */
export function errorsOf({ problems }: DatasetReading): readonly Problem[] {
  return problems.filter(({ severity, code }) => severity === 'error' && code !== 'E_UNSEALED');
}
