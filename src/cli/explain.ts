import type { Command } from 'commander';
import { API_CODES } from '../api/refusal.js';
import { AppError, ERROR_CODES, type ErrorCode } from '../errors.js';
import { suggest } from '../ingest/suggest.js';
import { PROBLEM_CODES, type ProblemCode } from '../model/problem.js';
import { PROBLEM_NOTES } from '../model/problem-notes.js';
import type { CliContext } from './context.js';

/** What can be said of one code. */
interface Explanation {
  readonly code: string;
  /** What carries it. */
  readonly of: 'fault of a seed file' | 'warning about a seed file' | 'failure of a command' | 'answer of the API';
  readonly means: string;
  readonly why?: string;
  readonly example?: string;
  readonly next?: string;
  readonly exit?: number;
  readonly httpStatus?: number;
}

/** Adds `onrecord explain`. */
export function registerExplain(program: Command, context: CliContext): void {
  program
    .command('explain')
    .summary('say what a code means and what to do about it')
    .description(
      'Says what a code in a message means, why it is there, what an example looks like and what to do next: codes of faults in seed files ' +
        '(E_…, W_…), of failed commands and of answers of the API. Without a code it lists all of them.',
    )
    .argument('[code]', 'the code, such as E_REFERENCE; capitals do not matter')
    .option('--json', 'print it as JSON')
    .action((code: string | undefined, options: { readonly json?: true }) => explain(context, code, options.json === true));
}

function explain(context: CliContext, asked: string | undefined, json: boolean): void {
  const all = explanations();
  const wanted = asked?.toUpperCase().replaceAll('-', '_');
  const found = wanted === undefined ? all : all.filter(({ code }) => code === wanted);
  if (found.length === 0) {
    const near = suggest(wanted ?? '', new Set(all.map(({ code }) => code)));
    throw new AppError(
      'USAGE',
      `There is no code ${asked}.${near === null ? '' : ` Did you mean ${near}?`} \`onrecord explain\` lists all of them.`,
    );
  }
  if (json) context.out(`${JSON.stringify(asked === undefined ? found : found.length === 1 ? found[0] : found, null, 2)}\n`);
  else if (asked === undefined) context.out(found.map(({ code, means }) => `${code.padEnd(28)} ${means}\n`).join(''));
  else context.out(found.map(printed).join('\n'));
}

function printed({ code, of, means, why, example, next, exit, httpStatus }: Explanation): string {
  const parts = [
    `${code}: ${of}`,
    `  ${means}`,
    ...(why === undefined ? [] : [`  Why: ${why}`]),
    ...(example === undefined ? [] : [`  Example: ${example.replaceAll('\n', '\n           ')}`]),
    ...(next === undefined ? [] : [`  Next: ${next}`]),
    ...(exit === undefined ? [] : [`  Exit status: ${exit}`]),
    ...(httpStatus === undefined ? [] : [`  HTTP status: ${httpStatus}, when nothing else could be answered`]),
  ];
  return `${parts.join('\n')}\n`;
}

function explanations(): readonly Explanation[] {
  const problems = (Object.keys(PROBLEM_CODES) as ProblemCode[]).map((code) => ({
    code,
    of: code.startsWith('W_') ? ('warning about a seed file' as const) : ('fault of a seed file' as const),
    means: PROBLEM_CODES[code],
    ...PROBLEM_NOTES[code],
  }));
  const failures = (Object.keys(ERROR_CODES) as ErrorCode[]).map((code) => ({
    code,
    of: 'failure of a command' as const,
    means: ERROR_CODES[code].help,
    exit: ERROR_CODES[code].exit,
  }));
  const answers = Object.entries(API_CODES).map(([code, httpStatus]) => ({
    code,
    of: 'answer of the API' as const,
    means: 'In `errors[].extensions.code` of an answer; the message says what is wrong, docs/reference/errors.md lists the codes.',
    httpStatus,
  }));
  return [...problems, ...failures, ...answers];
}
