import type { Problem } from '../model/problem.js';

/** What became of the items of a file, named as they are met. */
export interface Report {
  /** An item, or a part of one, that became no draft. */
  readonly skip: (line: number, path: string, why: string, hint?: string) => void;
  /** A draft that a curator has to look at first. */
  readonly doubt: (line: number, path: string, why: string, hint?: string) => void;
  readonly problems: readonly Problem[];
}

/** A report on one file that names nothing yet. */
export function openReport(file: string): Report {
  const problems: Problem[] = [];
  const add = (code: 'W_SKIPPED' | 'W_DOUBTFUL') => (line: number, path: string, message: string, hint?: string) =>
    void problems.push({
      code,
      severity: 'warning',
      file,
      line,
      column: line > 0 ? 1 : 0,
      path,
      message,
      ...(hint === undefined ? {} : { hint }),
    });
  return { skip: add('W_SKIPPED'), doubt: add('W_DOUBTFUL'), problems };
}
