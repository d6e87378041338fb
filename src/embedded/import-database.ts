import { join } from 'node:path';
import type { Config } from '../config.js';
import { DATABASE, mustSucceed } from './admin-tool.js';
import { diskError, makeFolder } from './disk.js';
import type { Report } from './progress.js';
import { replaceData } from './replace-data.js';

/** An import: when it may begin, and of what. */
export interface ImportOrder {
  /** Asked while the database still runs and nobody else can begin to use it; what it throws ends the import. It takes leave of the database. */
  readonly ready: () => Promise<void>;
  /** Writes CSV files into an empty folder, and returns the arguments that name them. */
  readonly files: (folder: string) => Promise<readonly string[]>;
  /** Told what part of the importer's work is done, from 0 to 1. */
  readonly onPart?: (part: number) => void;
  /** Ends the import at once, with the signal's reason; the database stays as it was. */
  readonly signal?: AbortSignal | undefined;
}

/** As on a server: the importer works for minutes, and both compilers are worth their time. */
const LONG_RUN = '-XX:TieredStopAtLevel=4';

/**
 * Makes a new database out of CSV files with Neo4j's own importer, which is many times as fast as transactions. It takes the place of the
 * one that stood, whole or not at all. NOT_EMBEDDED, LOCKED, DISK_FULL, NOT_WRITABLE, IMPORT_FAILED.
 */
export async function importDatabase(config: Config, report: Report, { ready, files, onPart, signal }: ImportOrder): Promise<void> {
  const parts = partsOf(onPart ?? (() => undefined));
  const options = { onText: parts, signal, flags: [LONG_RUN] };
  await replaceData(config, report, { doing: 'the import', before: ready, options }, async (draft, tool) => {
    const folder = join(draft, 'files');
    makeFolder(folder);
    const args = await files(folder).catch((error: unknown) => {
      throw diskError(folder, error);
    });
    signal?.throwIfAborted();
    await mustSucceed(tool, 'IMPORT_FAILED', 'The import', 'database', 'import', 'full', DATABASE, '--overwrite-destination=true', ...args);
  });
}

/** Reads the importer's percentages out of what it prints: it counts to 100 in each of its four stages. */
function partsOf(tell: (part: number) => void): (text: string) => void {
  let last = '';
  return (text) => {
    last = `${last}${text}`.slice(-2_000);
    const stage = [...last.matchAll(/\((\d)\/4\)/g)].at(-1);
    if (stage === undefined) return;
    const percent = [...last.slice(stage.index).matchAll(/(\d+)%/g)].at(-1)?.[1] ?? '0';
    tell((Number(stage[1]) - 1 + Number(percent) / 100) / 4);
  };
}
