import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../errors.js';
import { draftArticle, headlineOf } from '../ingest/drafting/draft-article.js';
import { readText } from '../ingest/sealing/known-text.js';
import { sealsPath } from '../ingest/sealing/seals-file.js';
import { isSlug, slugOf } from '../model/id.js';
import type { CliContext } from './context.js';
import { formatProblem } from './format-problem.js';

interface NewArticleOptions {
  readonly text: string;
  readonly out?: string;
  readonly slug?: string;
}

/** Adds `onrecord new article`. */
export function registerNew(program: Command, context: CliContext): void {
  program
    .command('new')
    .summary('make a file to be filled in')
    .command('article')
    .summary('make a first article file out of a text')
    .description(
      'Makes an article file to be filled in, and its ARTICLE.seals.yaml: slug, headline, the digest of the text, and as comments each sentence ' +
        'that holds an attribution cue, a quotation mark or a number, with its place. Those comments are the publisher’s words: they must go ' +
        'before the file is shared, and `onrecord check` warns while some are left. No file is overwritten.',
    )
    .requiredOption('--text <file>', 'the text of the article')
    .option('--out <file>', 'file to make (default: SLUG.yaml, in articles/ beside a dataset.yaml)')
    .option('--slug <slug>', 'slug of the article (default: made of its headline, else of the name of the text)')
    .action((options: NewArticleOptions) => newArticle(options, context));
}

async function newArticle({ text: path, out, slug: given }: NewArticleOptions, context: CliContext): Promise<void> {
  const text = await readText(path);
  if ('code' in text) {
    context.err(formatProblem(text));
    throw new AppError('DATA_INVALID', `${path} is no text that an article file can be made of.`);
  }
  const slug = given ?? slugOf(headlineOf(text.text) ?? basename(path).replace(/\.[^.]*$/, ''));
  if (!isSlug(slug)) {
    const hint = 'lower-case letters a-z, digits and single hyphens';
    throw new AppError('USAGE', given === undefined ? `Give a slug with --slug: ${hint}.` : `--slug takes ${hint}, not \`${given}\`.`);
  }
  const file = out ?? join((await isThere('dataset.yaml')) ? 'articles' : '.', `${slug}.yaml`);
  if (!/\.ya?ml$/.test(file) || file.endsWith('.seals.yaml'))
    throw new AppError('USAGE', `--out takes a file that ends in .yaml, not ${file}.`);
  const draft = draftArticle(text, { slug, schema: await schemaFrom(file) });
  await writeBoth(file, draft.source, draft.seals);
  context.out(
    `${file}: ${draft.sentences} ${draft.sentences === 1 ? 'sentence needs' : 'sentences need'} attention. To fill in: ` +
      `${draft.headline ? '' : '`title` (without it `onrecord check` fails), '}\`outlet\`, \`by\`, \`published\`, then \`claims\` and \`said\`.\n` +
      '  Its `#~` comments are sentences of the publisher: take them away before you share the file.\n',
  );
}

/** Writes an article file and its sibling, or neither. USAGE when one of them is there. */
async function writeBoth(file: string, source: string, seals: string): Promise<void> {
  const sibling = sealsPath(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    if (await isThere(sibling)) throw new AppError('USAGE', `${sibling} is there already: nothing was written.`);
    await writeFile(file, source, { flag: 'wx' });
    await writeFile(sibling, seals, { flag: 'wx' });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'EISDIR') throw new AppError('USAGE', `${file} is there already: nothing was written.`, { cause });
    if (code === 'ENOTDIR') throw new AppError('USAGE', `${dirname(file)} is not a folder: nothing was written.`, { cause });
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) throw new AppError('NOT_WRITABLE', `${file} cannot be written.`, { cause });
    if (code === 'ENOSPC') throw new AppError('DISK_FULL', `${file} cannot be written.`, { cause });
    throw cause;
  }
}

/** The path of the nearest `schema/article.json` of the folders above a file, as its editor finds it. */
async function schemaFrom(file: string): Promise<string> {
  const folder = dirname(resolve(file));
  for (let above = folder; ; above = dirname(above)) {
    const schema = join(above, 'schema', 'article.json');
    if (await isThere(schema)) return relative(folder, schema).split(sep).join('/');
    if (above === dirname(above)) return '../schema/article.json';
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
