import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { findProgram } from './search-path.js';

/** Finds `mvn` on PATH. Throws MAVEN_MISSING. */
export function findMaven(config: Config): string {
  const program = findProgram(process.platform === 'win32' ? 'mvn.cmd' : 'mvn', config);
  if (program === null)
    throw new AppError('MAVEN_MISSING', 'Maven (`mvn`) is not on PATH. It is needed once, to fetch the embedded Neo4j.');
  return program;
}
