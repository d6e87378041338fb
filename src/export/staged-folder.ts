import { createReadStream } from 'node:fs';
import { appendFile, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Most text kept in memory before it is written, in UTF-16 units, over all files. */
const BUFFER = 4_000_000;

/** Files that are being written beside their folder. */
export interface StagedFolder {
  /** Adds text to a file; it is made when it is first named. */
  readonly add: (file: string, text: string) => Promise<void>;
  /** Ends one file with all that stands in another, which goes: for formats that want behind each other what comes mixed. */
  readonly join: (file: string, rest: string) => Promise<void>;
}

/**
 * Lets `work` write files and puts them into the folder all at once, when each is on the disk; the folder must be new or empty. When
 * anything fails, nothing is left. Returns the files in order and what `work` returned. Throws what the file system says.
 */
export async function stageFolder<T>(
  folder: string,
  work: (staged: StagedFolder) => Promise<T>,
): Promise<{ readonly files: readonly string[]; readonly result: T }> {
  const target = resolve(folder);
  const stage = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  await rm(stage, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  try {
    const { add, join: joinFiles, flush, files } = writer(stage);
    const result = await work({ add, join: joinFiles });
    await flush();
    for (const file of files()) await settle(join(stage, file));
    await rmdir(target).catch(absent);
    await rename(stage, target);
    await settle(dirname(target)).catch(unsupported);
    return { files: files(), result };
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    throw error;
  }
}

function writer(stage: string) {
  const made = new Set<string>();
  const waiting = new Map<string, string[]>();
  let size = 0;
  const flush = async (): Promise<void> => {
    for (const [file, texts] of waiting) await appendFile(join(stage, file), texts.join(''));
    waiting.clear();
    size = 0;
  };
  const add = async (file: string, text: string): Promise<void> => {
    if (!made.has(file)) {
      await mkdir(dirname(join(stage, file)), { recursive: true });
      made.add(file);
    }
    const texts = waiting.get(file);
    if (texts === undefined) waiting.set(file, [text]);
    else texts.push(text);
    size += text.length;
    if (size >= BUFFER) await flush();
  };
  return {
    add,
    join: async (file: string, rest: string): Promise<void> => {
      if (!made.delete(rest)) return;
      await flush();
      for await (const part of createReadStream(join(stage, rest))) await appendFile(join(stage, file), part as Buffer);
      await rm(join(stage, rest));
    },
    flush,
    files: () => [...made].sort(),
  };
}

/** Waits until a file or folder is on the disk. */
async function settle(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function absent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** Not every system lets a folder be opened; the rename itself has been done. */
function unsupported(): void {}
