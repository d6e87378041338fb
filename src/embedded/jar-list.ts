import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** One jar of the embedded Neo4j, as locked. */
export interface Jar {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** All jars of the pinned Neo4j; `digest` names the whole list. */
export interface JarList {
  readonly jars: readonly Jar[];
  readonly digest: string;
}

/** The folder with the pom.xml and the lock list that ship with onrecord. */
export const EMBEDDED_FOLDER = fileURLToPath(new URL('../../embedded', import.meta.url));

/** Reads the shipped lock list (made by scripts/lock-jars.mjs): one jar per line, as name, size and SHA-256. */
export function readJarList(): JarList {
  const text = readFileSync(join(EMBEDDED_FOLDER, 'jars.lock'), 'utf8').replaceAll('\r', '');
  const jars = text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [name = '', size = '', sha256 = ''] = line.split(' ');
      return { name, size: Number(size), sha256 };
    });
  return { jars, digest: createHash('sha256').update(text).digest('hex').slice(0, 12) };
}

/** The jars that are missing from the folder or have another size: a look that costs milliseconds, taken at each start. */
export function jarsOfWrongSize(folder: string, list: JarList): readonly string[] {
  return list.jars.filter(({ name, size }) => sizeOf(join(folder, name)) !== size).map(({ name }) => name);
}

/** The jars whose content is not what was locked: about a second, taken after fetching and after a failed start. */
export async function jarsOfWrongContent(folder: string, list: JarList): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { name, size, sha256 } of list.jars) {
    const file = join(folder, name);
    if (sizeOf(file) !== size || (await hash(file)) !== sha256) wrong.push(name);
  }
  return wrong;
}

/** Size of a file in bytes; null when it is not there. */
export function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

async function hash(file: string): Promise<string> {
  const sum = createHash('sha256');
  await pipeline(createReadStream(file), sum);
  return sum.digest('hex');
}
