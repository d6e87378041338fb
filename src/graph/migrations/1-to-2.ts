import type { Migration } from './migration.js';

/** Makes the mark of commits, by which readers know that an answer is of one version. */
export const from1To2: Migration = {
  from: 1,
  to: 2,
  what: 'makes the mark by which readers see that an ingest is under way, holds renamed ids unique, and drops an index of words that nothing asks any more.',
  readableFrom: 1,
  file: 'migrate/1-to-2.cypher',
  schema: ['drop-record-text', 'rename-id', 'commits-id'],
  data: ['mark-commits'],
};
