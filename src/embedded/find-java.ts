import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { runCommand } from './run-command.js';
import { searchPath } from './search-path.js';

/** The Java releases that the pinned Neo4j runs on. */
export const JAVA_RELEASES = [17, 21] as const;

/** A Java that can run Neo4j: the program, its full version ("17.0.15") and its home folder. */
export interface Java {
  readonly program: string;
  readonly version: string;
  readonly home: string;
}

/** The folders where systems keep their Javas; each holds one folder per Java. */
const SYSTEM_FOLDERS = [
  '/usr/lib/jvm',
  '/usr/lib64/jvm',
  '/opt/java',
  '/Library/Java/JavaVirtualMachines',
  'C:\\Program Files\\Eclipse Adoptium',
  'C:\\Program Files\\Java',
];

/** Finds the first Java 17 or 21 in ONRECORD_JAVA_HOME, JAVA_HOME, PATH, then the system's own folders. JAVA_MISSING says what was found instead. */
export async function findJava(config: Config, systemFolders: readonly string[] = SYSTEM_FOLDERS): Promise<Java> {
  const seen = new Set<string>();
  const unfit: string[] = [];
  for (const program of candidates(config, systemFolders)) {
    if (!existsSync(program)) continue;
    const real = realpathSync(program);
    if (seen.has(real)) continue;
    seen.add(real);
    const java = await askJava(program, config);
    if (java === null) continue;
    if (JAVA_RELEASES.some((release) => release === releaseOf(java.version))) return java;
    unfit.push(`${java.version} at ${program}`);
  }
  const found = unfit.length === 0 ? 'No Java was found' : `Only Java that Neo4j cannot use was found: ${unfit.join(', ')}`;
  throw new AppError('JAVA_MISSING', `${found}. The embedded Neo4j needs Java 17 or 21.`);
}

/** The release of a version: 8 for "1.8.0_392", 17 for "17.0.15", NaN for nonsense. */
export function releaseOf(version: string): number {
  return Number.parseInt(version.startsWith('1.') ? version.slice(2) : version, 10);
}

function* candidates(config: Config, systemFolders: readonly string[]): Generator<string> {
  const java = process.platform === 'win32' ? 'java.exe' : 'java';
  for (const home of [config.javaHome, config.systemJavaHome]) if (home !== null) yield join(home, 'bin', java);
  for (const folder of searchPath(config)) yield join(folder, java);
  for (const folder of systemFolders) {
    for (const name of listFolder(folder)) {
      yield join(folder, name, 'bin', java);
      yield join(folder, name, 'Contents', 'Home', 'bin', java);
    }
  }
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Asks a program for its version; null when it is no Java at all (as the stub of macOS is). */
async function askJava(program: string, config: Config): Promise<Java | null> {
  const { status, output } = await runCommand(program, ['-XshowSettings:properties', '-version'], { config, seconds: 20 });
  const version = /^\s*java\.version = (\S+)/m.exec(output)?.[1];
  const home = /^\s*java\.home = (.+?)\s*$/m.exec(output)?.[1];
  return status === 0 && version !== undefined && home !== undefined ? { program, version, home } : null;
}
