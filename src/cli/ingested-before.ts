import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { listFiles } from '../ingest/read/list-files.js';

/** What an ingest came from and what it led to: equal files, read by the same program, into a graph that still holds that version. */
export interface Ingested {
  readonly folder: string;
  /** Digest of all files of the dataset's folder and of the program that reads them. */
  readonly files: string;
  readonly dataset: string;
  /** Version of the dataset in the graph after the ingest. */
  readonly version: string;
}

const shape = z.array(z.object({ folder: z.string(), files: z.string(), dataset: z.string(), version: z.string() }));
const PROGRAM = ['../model/', '../evidence/', '../ingest/', '../graph/', '../../cypher/write/', '../../cypher/derive/'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

/** A digest that changes when any file of the folder does, or the program that would read them. Hidden ones are no seeds: the database may be there. */
export async function filesDigest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const place of [folder, ...PROGRAM]) {
    for (const name of await listFiles(place)) {
      if (name.endsWith('.map')) continue;
      // What cannot be read is told by whoever reads the seeds.
      const content = await readFile(join(place, name)).catch(() => '');
      hash.update(`${name}\0`).update(content).update('\0');
    }
  }
  return hash.digest('hex');
}

/** What was ingested from this home before; empty when nothing is known or the note cannot be read. */
export function ingestedBefore(home: string): readonly Ingested[] {
  try {
    return shape.parse(JSON.parse(readFileSync(noteOf(home), 'utf8')));
  } catch {
    return [];
  }
}

/** Notes what was ingested, for the next start. A note that cannot be written only costs time then. */
export async function noteIngested(home: string, ingested: readonly Ingested[]): Promise<void> {
  const draft = `${noteOf(home)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(ingested, null, 2)}\n`, { mode: 0o600 })
    .then(() => rename(draft, noteOf(home)))
    .catch(() => undefined);
}

function noteOf(home: string): string {
  return join(home, 'ingested.json');
}
