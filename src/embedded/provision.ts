import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { makeFolder, writing } from './disk.js';
import { fetchJars } from './fetch-jars.js';
import { findMaven } from './find-maven.js';
import { type JarList, jarsOfWrongContent, jarsOfWrongSize, readJarList } from './jar-list.js';
import { withLock } from './lock.js';
import type { Report } from './progress.js';

/** The fetched Neo4j: where its jars lie, and which list they were checked against. */
export interface Provision {
  readonly folder: string;
  readonly list: JarList;
}

/** How long one process waits for another that is fetching, in seconds. */
const PATIENCE = 600;

/**
 * Makes sure that the pinned jars are in the user's cache, fetching them by Maven when they are not: into a temporary folder, checked
 * against the lock list, renamed, marked complete last. Many processes may call it at once.
 * MAVEN_MISSING, PROVISION_FAILED, DISK_FULL, NOT_WRITABLE, LOCKED.
 */
export async function provision(config: Config, report: Report): Promise<Provision> {
  const list = readJarList();
  const place = { folder: join(config.cache, `neo4j-${list.digest}`), list };
  if (isComplete(place)) return place;
  makeFolder(config.cache);
  const onWait = (holder: string) => report({ step: 'wait', message: `Waiting for ${holder}, which fetches Neo4j` });
  return withLock(join(config.cache, 'fetch.lock'), { doing: 'fetching Neo4j', seconds: PATIENCE, onWait }, async () => {
    if (isComplete(place)) return place;
    if (existsSync(place.folder)) report({ step: 'check', message: 'The fetched Neo4j is incomplete or damaged; it is fetched again' });
    await fetchInto(place, config, report);
    return place;
  });
}

/** Hashes every jar again and removes the whole set when one is damaged, so that the next `provision` fetches it. Returns the damaged names. */
export async function recheckProvision(place: Provision): Promise<readonly string[]> {
  const wrong = await jarsOfWrongContent(place.folder, place.list);
  if (wrong.length > 0) rmSync(marker(place), { force: true });
  return wrong;
}

async function fetchInto(place: Provision, config: Config, report: Report): Promise<void> {
  const draft = join(config.cache, `fetching-${randomUUID()}`);
  removeDrafts(config.cache);
  makeFolder(draft);
  try {
    await fetchJars(draft, place.list, { config, maven: findMaven(config), report });
    report({ step: 'check', message: `Checking ${place.list.jars.length} jars against the lock list` });
    const wrong = await jarsOfWrongContent(draft, place.list);
    if (wrong.length > 0) throw notAsLocked(wrong);
    writing(config.cache, () => {
      rmSync(place.folder, { recursive: true, force: true });
      renameSync(draft, place.folder);
      writeFileSync(marker(place), '');
    });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function isComplete(place: Provision): boolean {
  return existsSync(marker(place)) && jarsOfWrongSize(place.folder, place.list).length === 0;
}

function marker(place: Provision): string {
  return join(place.folder, 'complete');
}

/** Whoever holds the lock is the only one that fetches, so every draft is a dead process's. */
function removeDrafts(cache: string): void {
  for (const name of readdirSync(cache)) if (name.startsWith('fetching-')) rmSync(join(cache, name), { recursive: true, force: true });
}

function notAsLocked(names: readonly string[]): AppError {
  const some = names.slice(0, 3).join(', ');
  return new AppError(
    'PROVISION_FAILED',
    `${names.length} of the fetched jars are not what onrecord has locked (${some}${names.length > 3 ? ', …' : ''}). Remove them from Maven's local repository (~/.m2) and try again.`,
  );
}
