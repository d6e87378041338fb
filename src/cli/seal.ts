import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { seal } from '../ingest/sealing/seal.js';
import type { CliContext } from './context.js';
import { count } from './count.js';
import { formatProblem } from './format-problem.js';

/** Adds `onrecord seal`. */
export function registerSeal(program: Command, context: CliContext): void {
  program
    .command('seal')
    .summary('replace the quotes in article files by their positions and digests')
    .description(
      'Replaces each quote in the article files by its place in the text and a guard, and keeps the digests in ARTICLE.seals.yaml. ' +
        'Comments, order and formatting stay. With one problem, nothing is written.',
    )
    .argument('[paths...]', 'article files, or folders that hold them', ['seeds'])
    .option('--text <file>', 'the text of the one article given')
    .option('--texts <dir>', 'folder of texts, recognised by their content (default: ONRECORD_TEXTS)')
    .option('--json', 'print the report as JSON')
    .action(async (paths: string[], options: { readonly text?: string; readonly texts?: string; readonly json?: true }) => {
      const report = await seal({ paths, texts: options.texts ?? context.config().texts ?? undefined, text: options.text });
      if (options.json) context.out(`${JSON.stringify(report, null, 2)}\n`);
      else {
        for (const problem of report.problems) context.err(formatProblem(problem));
        for (const { file, added, total, changed } of report.files) {
          context.out(`${file}: ${changed ? `${added} sealed, ${total} in all` : `${total} sealed, nothing to do`}\n`);
        }
      }
      const errors = report.problems.filter(({ severity }) => severity === 'error').length;
      if (errors > 0) throw new AppError('DATA_INVALID', `${count(errors, 'problem')}; no file was sealed.`);
    });
}
