import { join } from 'node:path';
import { formatProblems } from '../ingest/format-problem.js';
import type { MoreProblems } from '../ingest/problem-list.js';
import type { SeedLimits } from '../ingest/read/limits.js';
import { type DatasetReading, readDataset } from '../ingest/read-dataset.js';
import type { Problem } from '../model/problem.js';
import { count } from './count.js';
import { progressBar } from './progress-bar.js';

/** Reads one dataset, and shows how far it is unless told not to. */
export async function readFolder(
  folder: string,
  { limits, silent }: { readonly limits: SeedLimits; readonly silent: boolean },
): Promise<DatasetReading> {
  const bar = progressBar(silent ? { err: () => undefined } : {});
  const tell = { read: bar.tell('Reading', 'records'), check: null as ReturnType<typeof bar.tell> | null };
  try {
    return await readDataset(folder, {
      limits,
      onProgress: ({ phase, records, part }) => {
        if (phase === 'read') return tell.read(part, records);
        tell.check ??= bar.tell('Checking', 'records');
        tell.check(part, records);
      },
    });
  } finally {
    bar.end();
  }
}

/** Problems of a dataset as text for people, named from `folder`; those beyond what is kept as a number. Empty when there is none. */
export function problemsText(folder: string, { problems, lines, more }: DatasetReading, quiet: boolean): string {
  const shown = quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
  if (shown.length === 0) return '';
  const placed = folder === '' ? shown : shown.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
  const named = folder === '' ? lines : new Map([...lines].map(([place, line]) => [join(folder, place), line]));
  return `${formatProblems(placed, named)}\n${moreText(more, quiet)}`;
}

function moreText({ errors, warnings }: MoreProblems, quiet: boolean): string {
  const parts = [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 && !quiet ? [count(warnings, 'warning')] : [])];
  return parts.length === 0 ? '' : `and ${parts.join(' and ')} more\n`;
}

/** How many errors were found. */
export function errorCount({ problems, more }: { readonly problems: readonly Problem[]; readonly more: MoreProblems }): number {
  return problems.filter(({ severity }) => severity === 'error').length + more.errors;
}

/** How many warnings were found. */
export function warningCount({ problems, more }: { readonly problems: readonly Problem[]; readonly more: MoreProblems }): number {
  return problems.filter(({ severity }) => severity === 'warning').length + more.warnings;
}
