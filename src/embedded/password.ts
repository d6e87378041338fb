import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../errors.js';
import { makeFolder, writeWhole } from './disk.js';
import type { Layout } from './layout.js';

/** The user that Neo4j makes at its first start. */
export const USERNAME = 'neo4j';

/**
 * The password of the embedded database: random, made once, in a file that this user alone can read. For an empty store it is also
 * left, hashed, where Neo4j takes the first password from: so it never stands in a command line.
 * DATABASE_FAILED when the store is there and its password is not; DISK_FULL, NOT_WRITABLE.
 */
export function ensurePassword(layout: Layout): string {
  const empty = !existsSync(layout.systemStore);
  const kept = existsSync(layout.passwordFile);
  if (!empty && !kept) {
    throw new AppError(
      'DATABASE_FAILED',
      `${layout.passwordFile} is gone, and with it the way into the database. Put it back, or begin anew with \`onrecord db reset\`.`,
    );
  }
  const password = kept ? readFileSync(layout.passwordFile, 'utf8').trim() : randomBytes(24).toString('base64url');
  if (empty) {
    makeFolder(dirname(layout.authFile));
    writeWhole(layout.authFile, authLine(password, randomBytes(32)));
  }
  if (!kept) writeWhole(layout.passwordFile, `${password}\n`);
  return password;
}

/** The line that `neo4j-admin dbms set-initial-password` writes: SHA-256 over salt and password, hashed 1024 times in all. */
export function authLine(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < 1024; round++) hash = createHash('sha256').update(hash).digest();
  return `${USERNAME}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`;
}
