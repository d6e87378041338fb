import { statfsSync } from 'node:fs';
import type { Layout } from './layout.js';

/** Neo4j cannot even start with less, in bytes. */
const LEAST = 8_000_000;

/** Whether the disk of a home has no room for a database; false where the system does not tell. */
export function isDiskFull(layout: Layout): boolean {
  try {
    const { bavail, bsize, blocks } = statfsSync(layout.home);
    // Some network file systems tell nothing but zeros.
    return blocks > 0 && bavail * bsize < LEAST;
  } catch {
    return false;
  }
}
