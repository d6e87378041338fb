import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { unseal } from '../ingest/sealing/unseal.js';
import type { Lines } from '../ingest/sealing/unseal-article.js';
import type { CliContext } from './context.js';
import { count } from './count.js';
import { formatProblem } from './format-problem.js';

interface UnsealOptions {
  readonly text?: string;
  readonly texts?: string;
  readonly line?: string;
  readonly json?: true;
}

/** Adds `onrecord unseal`. */
export function registerUnseal(program: Command, context: CliContext): void {
  program
    .command('unseal')
    .summary('show the quotes in article files again, to edit them')
    .description(
      'Replaces each sealed place in the article files by the words that stand there, so that they can be edited; `onrecord seal` takes them ' +
        'back. Comments, order and formatting stay, and so does ARTICLE.seals.yaml with what was set there by hand. With one problem, nothing is written.',
    )
    .argument('[paths...]', 'article files, or folders that hold them', ['seeds'])
    .option('--text <file>', 'the text of the one article given')
    .option('--texts <dir>', 'folder of texts, recognised by their content (default: ONRECORD_TEXTS)')
    .option('--line <lines>', 'only places on this line of the one article given, or on these, such as 120-140')
    .option('--json', 'print the report as JSON')
    .action((paths: string[], options: UnsealOptions) => run(context, paths, options));
}

async function run(context: CliContext, paths: readonly string[], options: UnsealOptions): Promise<void> {
  const lines = options.line === undefined ? undefined : readLines(options.line);
  const { files, problems } = await unseal({
    paths,
    texts: options.texts ?? context.config().texts ?? undefined,
    text: options.text,
    lines,
  });
  if (options.json) context.out(`${JSON.stringify({ files, problems }, null, 2)}\n`);
  else {
    for (const problem of problems) context.err(formatProblem(problem));
    for (const { file, count, total } of files) {
      context.out(`${file}: ${count === 0 ? `nothing to unseal among ${total}` : `${count} of ${total} unsealed`}\n`);
    }
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw new AppError('DATA_INVALID', `${count(errors, 'problem')}; no file was unsealed.`);
  if (files.some(({ changed }) => changed))
    context.err(
      "The files now hold the publisher's words: run `onrecord seal` before you share them. `onrecord check` refuses them until then.\n",
    );
}

function readLines(option: string): Lines {
  const [, first = '', last = first] = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/.exec(option) ?? [];
  if (first === '' || Number(last) < Number(first))
    throw new AppError('USAGE', `--line takes a line such as 120 or lines such as 120-140, not \`${option}\`.`);
  return { first: Number(first), last: Number(last) };
}
