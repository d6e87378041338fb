import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an Authorization header carries the token. Digests are compared, so that the time tells neither a beginning nor a length. */
export function carriesToken(header: string | undefined, token: string): boolean {
  const given = /^bearer +(\S+)$/i.exec(header ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digestOf(given), digestOf(token));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
