import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The ways to compress that are offered. */
export type Encoding = 'br' | 'gzip';

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** The way that a client likes best by its Accept-Encoding header; null when it asks for none. Of two that it likes alike, Brotli. */
export function chooseEncoding(header: string | string[] | undefined): Encoding | null {
  const liked = new Map<string, number>();
  for (const part of String(header ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const quality = parameters.find((text) => text.startsWith('q='));
    if (name !== '') liked.set(name, quality === undefined ? 1 : Number(quality.slice(2)));
  }
  const worth = (encoding: Encoding): number => liked.get(encoding) ?? liked.get('*') ?? 0;
  const [br, gz] = [worth('br'), worth('gzip')];
  if (!(br > 0) && !(gz > 0)) return null;
  return br >= gz ? 'br' : 'gzip';
}

/** Compresses a text, at levels where further bytes would cost more time than they save. */
export function compress(text: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipAsync(text, { level: 4 });
  return brotliAsync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) },
  });
}
