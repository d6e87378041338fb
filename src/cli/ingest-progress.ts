import type { ApplyProgress } from '../graph/apply.js';
import type { BulkProgress } from './import-in-bulk.js';
import { progressBar, type Tell } from './progress-bar.js';

/** Progress of an ingest that is shown; `end` takes a drawn bar away. */
export interface IngestProgress {
  readonly tell: (progress: ApplyProgress | BulkProgress) => void;
  readonly end: () => void;
}

const PHASES = {
  files: ['Writing files', 'records'],
  import: ['Importing', 'records'],
  write: ['Writing', 'records and their links'],
  derive: ['Deriving', 'records'],
} as const satisfies Record<string, readonly [what: string, things: string]>;

/**
 * Shows how far an ingest is. Through the importer: over the records for its files, then for what it makes of them. In batches: twice over the
 * records, for nodes and for links. Then over what rules derive.
 */
export function ingestProgress(silent: boolean): IngestProgress {
  const bar = progressBar(silent ? { err: () => undefined } : {});
  const tells = new Map<keyof typeof PHASES, Tell>();
  return {
    end: bar.end,
    tell: ({ phase, done, total }) => {
      const [what, things] = PHASES[phase];
      const tell = tells.get(phase) ?? bar.tell(what, things);
      tells.set(phase, tell);
      tell(total === undefined ? null : done / Math.max(1, total), done);
    },
  };
}
