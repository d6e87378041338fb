import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, say } from './answer.js';
import type { Grant } from './browser/seed-storage.js';
import type { tokenGate } from './browser-link.js';
import { contentType } from './content-type.js';

const NEW_LINK = 'Each link opens Neo4j Browser once. Run `onrecord browser` in the project folder for a new one.';

/**
 * Trades the token of a link, or the secret that a link left in this web browser, for the connection. Only a script of the entry page
 * can send either header and carries this Sec-Fetch-Site.
 */
export function redeem(grant: Grant, judge: ReturnType<typeof tokenGate>, request: IncomingMessage, response: ServerResponse): void {
  const send = (status: number, body: object): void =>
    answer(response, status, { 'content-type': contentType('.json'), 'cache-control': 'no-store' }, JSON.stringify(body));
  const refuse = (status: number, message: string, help = NEW_LINK): void => send(status, { message, help });
  if (request.method !== 'POST') return say(response, 405, 'Only POST is answered here.', { allow: 'POST' });
  if (request.headers['sec-fetch-site'] !== 'same-origin') {
    return refuse(
      403,
      'The request does not come from this page.',
      'Open the link in a current browser (Chrome 80, Firefox 90, Safari 16.4 or newer).',
    );
  }
  const access = request.headers['x-onrecord-access'];
  if (typeof access === 'string')
    return same(access, grant.access) ? send(200, grant) : refuse(403, 'This browser was let in by an earlier start.');
  const token = request.headers['x-onrecord-link'];
  const verdict = typeof token === 'string' ? judge(token) : 'unknown';
  if (verdict === 'good') return send(200, grant);
  if (verdict === 'used') return refuse(410, 'This link has been used or is from an earlier start.');
  return refuse(403, 'This link is not one of this database.');
}

function same(given: string, secret: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(secret)];
  return left.length === right.length && timingSafeEqual(left, right);
}
