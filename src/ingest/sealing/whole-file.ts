import type { Problem, ProblemCode } from '../../model/problem.js';

/** An error that concerns a whole file. */
export function wholeFile(code: ProblemCode, file: string, message: string, hint?: string): Problem {
  return { code, severity: 'error', file, line: 0, column: 0, path: '', message, ...(hint === undefined ? {} : { hint }) };
}
