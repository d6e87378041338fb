import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer, KEEP_FOR_EVER, say, takesGzip } from '../answer.js';
import { contentType } from '../content-type.js';

// dist/web/explorer and src/web/explorer lie equally deep, so this holds for the program and for its tests.
const BUILT = fileURLToPath(new URL('../../../dist/web/explorer/assets/', import.meta.url));
const ASSET = /^\/explorer\/([0-9a-f]{16})\/(\w[\w.-]*)$/;

let folder: string | undefined;

/** The address of the folder with the pages' script and style. Its name is the digest of what it was built from. */
export function assetFolder(): string {
  folder ??= readdirSync(BUILT).find((name) => /^[0-9a-f]{16}$/.test(name));
  if (folder === undefined) throw new Error('The explorer is not built.');
  return `/explorer/${folder}`;
}

/** Sends a script or style of the pages, zipped where the browser takes that. */
export async function sendAsset(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  // The pattern lets no separator nor leading dot through, so no path leaves the folder.
  const [, digest, name] = ASSET.exec(path) ?? [];
  if (digest === undefined || name === undefined) return say(response, 404, 'There is no such file in the explorer.');
  const file = join(BUILT, digest, name);
  const zipped = takesGzip(request) ? await readFile(`${file}.gz`).catch(() => null) : null;
  const body = zipped ?? (await readFile(file).catch(() => null));
  if (body === null) return say(response, 404, 'There is no such file in the explorer.');
  const headers = { 'content-type': contentType(name), 'cache-control': KEEP_FOR_EVER, vary: 'accept-encoding' };
  answer(response, 200, zipped === null ? headers : { ...headers, 'content-encoding': 'gzip' }, body);
}
