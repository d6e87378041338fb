import type { Problem } from '../model/problem.js';
import { visible } from './print.js';

/** A problem as `file:line:column: severity CODE message`, with what to do on a line of its own. */
export function formatProblem({ file, line, column, severity, code, path, message, hint }: Problem): string {
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  const where = path === '' ? '' : ` (${path})`;
  return visible(`${place}: ${severity} ${code} ${message}${where}\n${hint === undefined ? '' : `    ${hint}\n`}`);
}
