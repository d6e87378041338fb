import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../errors.js';
import { diskError } from './disk.js';
import { identifySelf, isAlive, type ProcessIdentity } from './process-identity.js';

interface Holder extends ProcessIdentity {
  readonly nonce: string;
  readonly doing: string;
}

/**
 * Runs `work` while this process alone holds the lock file. Waits for a living holder up to `seconds`, then throws LOCKED; the lock of
 * a dead one is taken over. `onWait` is told once whom it waits for. The folder must exist.
 */
export async function withLock<T>(
  path: string,
  options: { readonly doing: string; readonly seconds: number; readonly onWait?: (holder: string) => void },
  work: () => Promise<T>,
): Promise<T> {
  const until = Date.now() + options.seconds * 1000;
  let told = false;
  let mine = tryLock(path, options.doing);
  while (mine.held === false) {
    const other = `process ${mine.by.pid} (${mine.by.doing})`;
    if (Date.now() >= until) throw new AppError('LOCKED', `${other} holds ${path}.`);
    if (!told) options.onWait?.(other);
    told = true;
    await sleep(100);
    mine = tryLock(path, options.doing);
  }
  try {
    return await work();
  } finally {
    release(path, mine.nonce);
  }
}

type Attempt = { readonly held: true; readonly nonce: string } | { readonly held: false; readonly by: Holder };

/**
 * A dead holder's lock may be replaced only by whoever holds the lock named after that holder's nonce, and only while it still is that
 * holder's: so two that find the same dead holder never both believe they have it. A hard link appears with its content or not at all.
 */
function tryLock(path: string, doing: string): Attempt {
  const nonce = randomUUID();
  const draft = `${path}.${nonce}.tmp`;
  try {
    writeFileSync(draft, JSON.stringify({ ...identifySelf(), nonce, doing } satisfies Holder), { mode: 0o600 });
    for (;;) {
      if (tryLink(draft, path)) return { held: true, nonce };
      const holder = readHolder(path);
      if (holder === null) continue;
      if (isAlive(holder)) return { held: false, by: holder };
      const heirloom = `${path}.${holder.nonce}`;
      const heir = tryLock(heirloom, doing);
      if (!heir.held) return heir;
      const unchanged = readHolder(path)?.nonce === holder.nonce;
      if (unchanged) renameSync(draft, path);
      release(heirloom, heir.nonce);
      if (unchanged) return { held: true, nonce };
    }
  } catch (error) {
    throw diskError(path, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds the lock; null when nobody does. A file that a power cut emptied counts as a dead holder's. */
function readHolder(path: string): Holder | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return { pid: 0, born: 'nobody', nonce: 'broken', doing: 'unknown' };
  }
}

function release(path: string, nonce: string): void {
  if (readHolder(path)?.nonce === nonce) rmSync(path, { force: true });
}
