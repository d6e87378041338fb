import { type Changes, isEmpty } from '../graph/changes.js';

/** What an ingest did or would do, in numbers. */
export interface Summary {
  readonly dataset: string;
  readonly renamed: number;
  readonly created: number;
  readonly updated: number;
  readonly revived: number;
  readonly retired: number;
  readonly unchanged: number;
  readonly nothingToDo: boolean;
}

/** Counts the changes. Records shared with other datasets count as created when they join and as retired when they leave this one. */
export function summarize(changes: Changes): Summary {
  const { dataset, create, update, revive, retire, join, release, unchanged } = changes;
  return {
    dataset: dataset.id,
    renamed: changes.rekey.length,
    created: create.length + join.length,
    updated: update.length,
    revived: revive.length,
    retired: retire.length + release.length,
    unchanged,
    nothingToDo: isEmpty(changes),
  };
}

/** One line for people: `dataset:x: 58 created, 0 updated, 0 retired, 0 unchanged`. */
export function summaryLine(summary: Summary): string {
  const { dataset, renamed, created, updated, revived, retired, unchanged, nothingToDo } = summary;
  if (nothingToDo) return `${dataset}: up to date, ${unchanged} unchanged, nothing to write`;
  const again = revived > 0 ? `, ${revived} revived` : '';
  const first = renamed > 0 ? `${renamed} renamed, ` : '';
  return `${dataset}: ${first}${created} created, ${updated} updated${again}, ${retired} retired, ${unchanged} unchanged`;
}
