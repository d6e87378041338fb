import { from1To2 } from './1-to-2.js';
import type { Migration } from './migration.js';

/** Every migration, in order: each begins where the one before ended, and the last ends at SCHEMA_VERSION. */
export const MIGRATIONS: readonly Migration[] = [from1To2];
