import { basename, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { IMPORT_FORMATS } from '../drafts/formats.js';
import { importFiles } from '../drafts/import-files.js';
import { printDrafts } from '../drafts/print-drafts.js';
import { AppError } from '../errors.js';
import { slugOf } from '../model/id.js';
import { hasErrors } from '../model/problem.js';
import type { CliContext } from './context.js';
import { count } from './count.js';
import { formatProblem } from './format-problem.js';
import { readGivenTexts } from './given-texts.js';
import { visible } from './print.js';
import { saveFiles } from './save-files.js';

interface ImportOptions {
  readonly format: string;
  readonly out: string;
  readonly texts?: string;
}

/** Adds `onrecord import`. */
export function registerImport(program: Command, context: CliContext): void {
  program
    .command('import')
    .summary("make drafts of seed files out of somebody else's data")
    .description(
      `Makes a dataset of drafts, for you to review, out of files of somebody else. Formats: ${Object.entries(IMPORT_FORMATS)
        .map(([name, { summary }]) => `${name} (${summary})`)
        .join(
          '; ',
        )}. Everything that is skipped or doubtful is named with file and line. Places in texts that are at hand become positions and ` +
        'digests; no words of theirs are kept. Nothing is fetched.',
    )
    .argument('<files...>', 'files to import')
    .addOption(new Option('--format <format>', 'what they are').choices(Object.keys(IMPORT_FORMATS)).makeOptionMandatory())
    .requiredOption('--out <dir>', 'folder to make; an existing one must be empty')
    .option('--texts <dir>', 'folder of the texts that places are looked up in')
    .action((files: readonly string[], options: ImportOptions) => importDrafts(context, files, options));
}

async function importDrafts(context: CliContext, files: readonly string[], { format, out, texts: folder }: ImportOptions): Promise<void> {
  const chosen = IMPORT_FORMATS[format];
  if (chosen === undefined) throw new Error(`no such format: ${format}`);
  const { texts } = folder === undefined ? { texts: [] } : await readGivenTexts(context, folder);
  const { drafts, problems } = await importFiles(files, { read: chosen.read, texts, most: context.config().seedLimits.fileBytes });
  for (const problem of problems) context.err(formatProblem(problem));
  if (hasErrors(problems)) throw new AppError('DATA_INVALID', 'Not every file could be read.');
  if (drafts.works.size === 0) throw new AppError('DATA_INVALID', 'Nothing in these files became a draft.');
  const slug = slugOf(basename(resolve(out))) || 'drafts';
  await saveFiles(out, printDrafts(drafts, { slug, from: files.map((file) => basename(file)) }));
  const works = [...drafts.works.values()];
  const statements = works.flatMap((work) => work.statements);
  const waiting = statements.filter(({ speaker }) => speaker === null).length;
  const [skipped, doubtful] = ['W_SKIPPED', 'W_DOUBTFUL'].map((code) => problems.filter((problem) => problem.code === code).length);
  context.out(
    visible(
      `${out}: ${count(statements.length, 'statement')} in ${count(works.length, 'work')}, ${waiting} without a speaker; ` +
        `${skipped} skipped, ${doubtful} doubtful. Review them, then run \`onrecord check ${out}\`.\n`,
    ),
  );
}
