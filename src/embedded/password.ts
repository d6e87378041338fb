import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder, writeWhole } from './disk.js';
import type { Layout } from './layout.js';

/** The user that Neo4j makes at its first start. */
export const USERNAME = 'neo4j';

/**
 * The password of the embedded database: random, made once, in a file that this user alone can read. Also leaves it, hashed, where
 * Neo4j takes the first password from, so that it never stands in a command line. DISK_FULL, NOT_WRITABLE.
 */
export function ensurePassword(layout: Layout): string {
  if (existsSync(layout.passwordFile)) return readFileSync(layout.passwordFile, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  makeFolder(dirname(layout.authFile));
  writeWhole(layout.authFile, authLine(password, randomBytes(32)));
  writeWhole(layout.passwordFile, `${password}\n`);
  return password;
}

/** The line that `neo4j-admin dbms set-initial-password` writes: SHA-256 over salt and password, hashed 1024 times in all. */
export function authLine(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < 1024; round++) hash = createHash('sha256').update(hash).digest();
  return `${USERNAME}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`;
}
