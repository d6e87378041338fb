import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * A link that opens Neo4j Browser connected, once. The token is signed with the database password, so whoever may read that
 * password can make one, in any process, while the server keeps nothing but the tokens that were used.
 */
export function browserLink(port: number, password: string, now: number = Date.now()): string {
  const body = `${now.toString(36)}.${randomBytes(16).toString('base64url')}`;
  return `http://localhost:${port}/#${body}.${signature(body, password)}`;
}

/** Judges tokens; each is good once, and only if it was made after `since` (milliseconds), when this server began to remember them. */
export function tokenGate(password: string, since: number = Date.now()): (token: string) => 'good' | 'used' | 'unknown' {
  const used = new Set<string>();
  return (token) => {
    const [time = '', nonce = '', given = ''] = token.split('.');
    const body = `${time}.${nonce}`;
    if (!equal(given, signature(body, password)) || token !== `${body}.${given}`) return 'unknown';
    if (used.has(body) || Number.parseInt(time, 36) < since) return 'used';
    used.add(body);
    return 'good';
  };
}

function signature(body: string, password: string): string {
  return createHmac('sha256', password).update(`onrecord browser link ${body}`).digest('base64url');
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
