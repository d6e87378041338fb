import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an Authorization header carries the token. Digests are compared, so that the time tells neither a beginning nor a length. */
export function carriesToken(header: string | undefined, token: string): boolean {
  const given = /^bearer +(\S+)$/i.exec(header ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digestOf(given), digestOf(token));
}

/**
 * Whether a browser may see pages that hold data: it sends the token as the password of HTTP Basic, whatever the user's name, since
 * a person who opens an address can give it no other header; or as `carriesToken` asks for.
 */
export function opensPages(header: string | undefined, token: string): boolean {
  const basic = /^basic +([\w+/=-]+)$/i.exec(header ?? '')?.[1];
  if (basic === undefined) return carriesToken(header, token);
  const [, ...password] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  return timingSafeEqual(digestOf(password.join(':')), digestOf(token));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
