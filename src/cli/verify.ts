import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { printRanges } from '../evidence/ranges.js';
import type { Verdict } from '../evidence/verify.js';
import { type CheckedArticle, type VerifyReport, verifyDataset } from '../ingest/sealing/verify-dataset.js';
import type { CliContext } from './context.js';
import { formatProblem } from './format-problem.js';

/** Adds `onrecord verify`. */
export function registerVerify(program: Command, context: CliContext): void {
  program
    .command('verify')
    .summary('check every piece of evidence against the texts')
    .description(
      'Checks each sealed place against the texts at hand, by digests alone. Exit status 3 when anything checked is not MATCH, or nothing could be checked.',
    )
    .argument('[dataset]', 'folder of a dataset, or of several', 'seeds')
    .option('--texts <dir>', 'folder of texts, recognised by their content (default: ONRECORD_TEXTS)')
    .option('--as <article=file>', 'check an article against this text, whatever version it is (repeatable)', collect, [])
    .option('--json', 'print the report as JSON')
    .action(async (dataset: string, options: { readonly texts?: string; readonly as: readonly string[]; readonly json?: true }) => {
      const texts = options.texts ?? context.config().texts ?? undefined;
      if (texts === undefined && options.as.length === 0)
        throw new AppError('USAGE', 'Give the texts with --texts DIR or --as ARTICLE=FILE.');
      const report = await verifyDataset({ dataset, texts, as: new Map(options.as.map(readAs)) });
      if (options.json) context.out(`${JSON.stringify({ ...report, summary: summarise(report) }, null, 2)}\n`);
      else print(report, context);
      const { matching, notMatching, notChecked, errors } = summarise(report);
      if (notMatching + errors > 0) throw new AppError('EVIDENCE_UNVERIFIED', failure(notMatching, errors));
      if (matching === 0 && notChecked > 0)
        throw new AppError('EVIDENCE_UNVERIFIED', 'Nothing was checked: no text of the dataset is at hand.');
    });
}

/** How the evidence fares in all. */
interface Summary {
  readonly matching: number;
  readonly notMatching: number;
  /** Passages of articles whose text is not at hand. */
  readonly notChecked: number;
  readonly errors: number;
}

function summarise({ articles, problems }: VerifyReport): Summary {
  const verdicts = articles.flatMap(({ evidence }) => evidence.map(({ verdict }) => verdict.kind));
  const matching = verdicts.filter((kind) => kind === 'MATCH').length;
  return {
    matching,
    notMatching: verdicts.length - matching,
    notChecked: articles.filter(({ text }) => text === null).reduce((sum, { total }) => sum + total, 0),
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}

function print(report: VerifyReport, { out, err }: CliContext): void {
  for (const problem of report.problems) err(formatProblem(problem));
  for (const article of report.articles) {
    for (const { line, ranges, verdict, path } of article.evidence) {
      if (verdict.kind !== 'MATCH') out(`${article.file}:${line}: ${verdict.kind} ${ranges}${describe(verdict)} (${path})\n`);
    }
  }
  const width = Math.max(0, ...report.articles.map(({ article }) => article.length));
  for (const article of report.articles) out(`${article.article.padEnd(width)}  ${row(article)}\n`);
  const { matching, notMatching, notChecked } = summarise(report);
  out(`${matching} match, ${notMatching} do not, ${notChecked} not checked.\n`);
}

function row({ text, sameVersion, evidence, total }: CheckedArticle): string {
  if (total === 0) return 'no evidence';
  if (text === null) return `not checked: the text of its ${total} passages is not at hand`;
  const matching = evidence.filter(({ verdict }) => verdict.kind === 'MATCH').length;
  return `${matching} of ${total} match  ${text}${sameVersion ? '' : ' (another version)'}`;
}

function describe(verdict: Verdict): string {
  if (verdict.kind === 'VERSION_CHANGED_SPAN_FOUND') return ` is now at ${printRanges(verdict.ranges)}`;
  return verdict.kind === 'AMBIGUOUS' ? ` may be at ${verdict.places.map(printRanges).join(', ')}` : '';
}

function failure(notMatching: number, errors: number): string {
  const parts = [
    notMatching > 0 ? `${notMatching} of the passages checked do not match` : '',
    errors > 0 ? `${errors} could not be checked` : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function readAs(option: string): readonly [string, string] {
  const equals = option.indexOf('=');
  if (equals < 1 || equals === option.length - 1) throw new AppError('USAGE', `--as takes ARTICLE=FILE, not \`${option}\`.`);
  return [option.slice(0, equals), option.slice(equals + 1)];
}
