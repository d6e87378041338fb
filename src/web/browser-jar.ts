import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { AppError } from '../errors.js';

/** The files of Neo4j Browser inside its jar, by their path below `browser/`. */
export interface BrowserJar {
  readonly size: (path: string) => number | null;
  readonly read: (path: string) => Promise<Buffer>;
  readonly close: () => void;
}

const FOLDER = 'browser/';

/** Opens the jar and reads its list of files; nothing is unpacked. PROVISION_FAILED when it is not such a jar. */
export async function openBrowserJar(file: string): Promise<BrowserJar> {
  try {
    const zip = await yauzl.openPromise(file, { autoClose: false });
    const entries = new Map<string, yauzl.Entry>();
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.startsWith(FOLDER)) entries.set(entry.fileName.slice(FOLDER.length), entry);
    }
    if (!entries.has('index.html')) throw new Error('it holds no browser/index.html');
    return {
      size: (path) => entries.get(path)?.uncompressedSize ?? null,
      // Whole: of a stream that is left while others wait, yauzl throws where nobody catches it, and reads nothing any more.
      read: async (path) => buffer(await zip.openReadStreamPromise(entries.get(path) as yauzl.Entry)),
      close: () => zip.close(),
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('PROVISION_FAILED', `Neo4j Browser cannot be read from ${file}: ${reason}.`, { cause });
  }
}
