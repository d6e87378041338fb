import { type Problem, sortProblems } from '../model/problem.js';

/** Most errors, and most warnings, that are kept; more are counted only. */
export const MOST_PROBLEMS = 10_000;

/** Problems beyond those that are kept. */
export interface MoreProblems {
  readonly errors: number;
  readonly warnings: number;
}

/** Problems as they are found, however many there are. */
export interface ProblemList {
  /** Adds some; false when the last of them was only counted. */
  readonly add: (problems: Iterable<Problem>) => boolean;
  readonly hasErrors: () => boolean;
  /** Those that were kept: sorted, each once. */
  readonly sorted: () => readonly Problem[];
  readonly more: () => MoreProblems;
}

/** Opens an empty list. */
export function openProblems(most = MOST_PROBLEMS): ProblemList {
  const kept: Problem[] = [];
  const found = { error: 0, warning: 0 };
  return {
    add: (problems) => {
      let last = true;
      for (const problem of problems) {
        found[problem.severity] += 1;
        last = found[problem.severity] <= most;
        if (last) kept.push(problem);
      }
      return last;
    },
    hasErrors: () => found.error > 0,
    sorted: () => sortProblems(distinct(kept)),
    more: () => ({ errors: Math.max(0, found.error - most), warnings: Math.max(0, found.warning - most) }),
  };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [JSON.stringify([problem.file, problem.line, problem.column, problem.code, problem.message]), problem]),
    ).values(),
  ];
}
