import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KINDS, type Kind } from '../model/kind.js';
import { type Counts, count, noCounts } from './counts.js';
import { invent, type Wish } from './invent.js';
import { manifestOf } from './manifest.js';

/** Where an invented dataset goes. The folders must exist and hold nothing. */
export interface Destination {
  readonly dataset: string;
  /** Folder for the text of each held work, or null. */
  readonly texts: string | null;
  /** Told now and then how many assertions are written. */
  readonly onProgress?: (assertions: number) => void;
}

/** How much of a file is kept in memory before it is written, in UTF-16 units. */
const BUFFER = 400_000;

/** Invents a dataset and writes it: one NDJSON file for each kind of record, dataset.yaml at the end. Memory does not grow with it but for some bits a record. Returns how many records there are. */
export async function writeDataset(wish: Wish, { dataset, texts, onProgress }: Destination): Promise<Counts> {
  const counts = noCounts();
  const files = new Map<Kind, File>();
  try {
    for (const kind of KINDS) files.set(kind, { handle: await open(join(dataset, `${kind}.ndjson`), 'wx'), lines: [], size: 0 });
    for (const { records, text, assertions } of invent(wish)) {
      for (const record of records) {
        const file = files.get(record.kind);
        if (file === undefined) continue;
        const line = `${JSON.stringify(record)}\n`;
        file.lines.push(line);
        file.size += line.length;
        count(record, counts);
        if (file.size < BUFFER) continue;
        await flush(file);
        onProgress?.(assertions);
      }
      if (texts !== null && text !== null) await writeFile(join(texts, `${text.slug}.txt`), text.words, { flag: 'wx' });
    }
    for (const file of files.values()) await flush(file);
  } finally {
    for (const { handle } of files.values()) await handle.close();
  }
  await writeFile(join(dataset, 'dataset.yaml'), manifestOf(wish, counts), { flag: 'wx' });
  return counts;
}

interface File {
  readonly handle: FileHandle;
  lines: string[];
  size: number;
}

async function flush(file: File): Promise<void> {
  await file.handle.appendFile(file.lines.join(''));
  file.lines = [];
  file.size = 0;
}
