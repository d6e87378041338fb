import type { Problem } from '../model/problem.js';

/** One problem for people: `file:line:column code message`, the line with a mark under the place, and what to do. `line` is the source line, if known. */
export function formatProblem(problem: Problem, line?: string): string {
  const { file, column, code, message, hint } = problem;
  const place = problem.line === 0 ? file : `${file}:${problem.line}:${column}`;
  const head = `${place} ${problem.severity === 'warning' ? 'warning ' : ''}${code} ${message}`;
  const frame = line === undefined || problem.line === 0 ? [] : codeFrame(line, problem.line, column);
  return [visible(head), ...frame, ...(hint === undefined ? [] : [visible(`    ${hint}`)])].join('\n');
}

/** All problems for people, in the order given; `lines` by `file:line`. */
export function formatProblems(problems: readonly Problem[], lines: ReadonlyMap<string, string>): string {
  return problems.map((problem) => formatProblem(problem, lines.get(`${problem.file}:${problem.line}`))).join('\n');
}

/** Widest part of a line that a frame shows. */
const WIDTH = 100;

function codeFrame(line: string, number: number, column: number): readonly string[] {
  const from = column > WIDTH - 10 ? column - WIDTH / 2 : 0;
  const cut = visible(line.slice(from, from + WIDTH).replaceAll('\t', ' '));
  const gutter = `${number} | `;
  const before = visible(line.slice(from, column - 1).replaceAll('\t', ' ')).length;
  return [`    ${gutter}${from > 0 ? '…' : ''}${cut}`, `    ${' '.repeat(gutter.length + before + (from > 0 ? 1 : 0))}^`];
}

/** Text that a terminal prints as it is: controls and marks of direction are shown by their number. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
}
