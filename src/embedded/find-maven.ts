import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { searchPath } from './find-java.js';

/** Finds `mvn` on PATH. Throws MAVEN_MISSING. */
export function findMaven(config: Config): string {
  const name = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  for (const folder of searchPath(config)) if (existsSync(join(folder, name))) return join(folder, name);
  throw new AppError('MAVEN_MISSING', 'Maven (`mvn`) is not on PATH. It is needed once, to fetch the embedded Neo4j.');
}
