import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { tellCauses } from '../evidence/causes.js';
import type { CoveredArticle, TextPlace } from '../ingest/covering/cover-article.js';
import { type CoverageReport, coverDataset } from '../ingest/covering/cover-dataset.js';
import type { CliContext } from './context.js';
import { count } from './count.js';
import { formatProblem } from './format-problem.js';
import { visible } from './print.js';

/** Adds `onrecord coverage`. */
export function registerCoverage(program: Command, context: CliContext): void {
  program
    .command('coverage')
    .summary('name the sentences of the texts that nothing cites yet')
    .description(
      'Looks in each text at hand for sentences with an attribution cue, a quotation mark or a number, and lists those that no evidence of the ' +
        'article touches and no mark below `not-a-statement` names. Then come loose ends: quotations and figures inside covered sentences ' +
        'that no evidence touches; they do not fail. At most 15 % of such sentences may be marked, and no range is longer than a sentence ' +
        'or a quotation. Exit status 3 as long as something is open.',
    )
    .argument('[dataset]', 'folder of a dataset, or of several', 'seeds')
    .option('--texts <dir>', 'folder of texts, recognised by their content (default: ONRECORD_TEXTS)')
    .option('--json', 'print the report as JSON, without the words of the texts')
    .action(async (dataset: string, options: { readonly texts?: string; readonly json?: true }) => {
      const texts = options.texts ?? context.config().texts;
      if (texts === null) throw new AppError('USAGE', 'Give the texts with --texts DIR.');
      const report = await coverDataset(dataset, texts);
      const summary = summarise(report);
      if (options.json) context.out(`${JSON.stringify({ ...report, summary }, withoutWords, 2)}\n`);
      else print(report, summary, context);
      if (summary.checked === 0) {
        const article =
          report.articles.length === 0 ? `There is no article in ${dataset}.` : `No text of the dataset ${dataset} is in ${texts}.`;
        throw new AppError('COVERAGE_OPEN', `${article} Nothing was checked.`);
      }
      if (summary.open + summary.errors > 0)
        throw new AppError('COVERAGE_OPEN', `${count(summary.open, 'sentence')} open, ${count(summary.errors, 'other fault')}.`);
    });
}

/** The figures of all articles; those of sentences only of the checked ones. */
interface Summary {
  readonly checked: number;
  readonly notChecked: number;
  readonly sentences: number;
  readonly needing: number;
  readonly covered: number;
  readonly marked: number;
  readonly open: number;
  readonly loose: number;
  readonly errors: number;
}

function summarise({ articles, problems }: CoverageReport): Summary {
  const checked = checkedOf(articles);
  const sum = (value: (article: CoveredArticle) => number): number => checked.reduce((total, article) => total + value(article), 0);
  return {
    checked: checked.length,
    notChecked: articles.length - checked.length,
    sentences: sum(({ sentences }) => sentences),
    needing: sum(({ needing }) => needing),
    covered: sum(({ covered }) => covered),
    marked: sum(({ marked }) => marked),
    open: sum(({ open }) => open.length),
    loose: sum(({ loose }) => loose.length),
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}

function print({ articles, problems }: CoverageReport, summary: Summary, { out, err }: CliContext): void {
  for (const problem of problems) err(formatProblem(problem));
  for (const { file, text, open, loose } of checkedOf(articles)) {
    if (open.length > 0) out(visible(`\nOpen in ${text}; cite or mark them in ${file}:\n`));
    for (const sentence of open) out(visible(`  ${place(text, sentence)}  ${tellCauses(sentence.causes)}\n    ${sentence.words}\n`));
    if (loose.length > 0) out(visible(`\nLoose ends in ${text}: no evidence of ${file} touches them.\n`));
    for (const end of loose) out(visible(`  ${place(text, end)}  ${end.words}\n`));
  }
  out('\n');
  const width = Math.max(0, ...articles.map(({ article }) => article.length));
  for (const article of articles) out(visible(`${article.article.padEnd(width)}  ${row(article)}\n`));
  const notChecked = summary.notChecked === 0 ? '' : `; ${count(summary.notChecked, 'article')} not checked`;
  out(`${figures(summary)}; ${count(summary.loose, 'loose end')}${notChecked}.\n`);
}

function row(article: CoverageReport['articles'][number]): string {
  if (article.text === null) return 'not checked: its text is not at hand';
  return `${figures({ ...article, open: article.open.length })}  ${article.text}`;
}

function figures({ sentences, needing, covered, marked, open }: Omit<Summary, 'checked' | 'notChecked' | 'loose' | 'errors'>): string {
  return `${count(sentences, 'sentence')}, ${needing} need attention: ${covered} covered, ${marked} marked, ${open} open`;
}

function place(text: string, { line, column, range }: TextPlace): string {
  return `${text}:${line}:${column}  ${range}`;
}

function checkedOf(articles: CoverageReport['articles']): readonly CoveredArticle[] {
  return articles.flatMap((article) => (article.text === null ? [] : [article]));
}

/** A report may be kept; the words of the publisher may not. Of cues and numbers a word or two is shown. */
function withoutWords(this: unknown, key: string, value: unknown): unknown {
  return key === 'words' && typeof this === 'object' && this !== null && 'range' in this ? undefined : value;
}
