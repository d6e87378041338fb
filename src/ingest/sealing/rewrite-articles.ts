import { readFile } from 'node:fs/promises';
import { AppError } from '../../errors.js';
import { firstInvalidByte } from '../../evidence/utf8.js';
import { hasErrors, type Problem, sortProblems } from '../../model/problem.js';
import { findArticles } from './find-articles.js';
import { type KnownText, readText, readTexts } from './known-text.js';
import { sealsPath } from './seals-file.js';
import { wholeFile } from './whole-file.js';
import { type Change, readIfThere, writeChanges } from './write-changes.js';

/** Which article files to rewrite, and with which texts. */
export interface RewriteRequest {
  /** Article files, or folders that hold them. */
  readonly paths: readonly string[];
  /** Folder of texts. */
  readonly texts?: string | undefined;
  /** The text of the one article that `paths` means. */
  readonly text?: string | undefined;
  /** Whether `paths` must mean just one article. */
  readonly single?: boolean | undefined;
  /** Find out what would come of it, and write nothing. */
  readonly dryRun?: boolean | undefined;
}

/** An article file, its sibling if there is one, and the texts at hand. */
export interface ArticleInput {
  readonly file: string;
  readonly source: string;
  readonly seals: string | null;
  readonly texts: readonly KnownText[];
  /** The text that the curator named for this very article. */
  readonly given: KnownText | null;
}

/** Both files as they should be (`seals` null = none, or as it is), or every reason why not. */
export type Rewritten =
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'REWRITTEN';
      readonly source: string;
      readonly seals: string | null;
      /** How many passages are written in another form now. */
      readonly count: number;
      /** How many passages the article has. */
      readonly total: number;
      readonly warnings: readonly Problem[];
    };

/** What became of one article file. */
export interface RewrittenFile {
  readonly file: string;
  readonly count: number;
  readonly total: number;
  readonly changed: boolean;
}

/** Every file that was looked at, and every problem; with one error among them nothing was written and `files` is empty. */
export interface RewriteReport {
  readonly files: readonly RewrittenFile[];
  readonly problems: readonly Problem[];
}

/** Rewrites article files in place: all of them, or none when one has a problem. USAGE when a path or folder is missing. */
export async function rewriteArticles(
  { paths, texts: folder, text, single = false, dryRun = false }: RewriteRequest,
  rewrite: (input: ArticleInput) => Rewritten,
): Promise<RewriteReport> {
  const files = await findArticles(paths);
  const known = folder === undefined ? { texts: [], skipped: [] } : await readTexts(folder);
  const given = text === undefined ? null : await readText(text);
  const problems: Problem[] = [...known.skipped];
  if (given !== null && 'code' in given) return { files: [], problems: [...problems, given] };
  if (given !== null && files.length !== 1) problems.push(tooMany(text ?? '', files.length));
  if (single && files.length !== 1)
    throw new AppError('USAGE', `Lines are those of one article file, and the paths given mean ${files.length}.`);
  const done: RewrittenFile[] = [];
  const changes: Change[] = [];
  for (const file of hasErrors(problems) ? [] : files) {
    const bytes = await readFile(file);
    const invalid = firstInvalidByte(bytes);
    if (invalid >= 0) {
      problems.push(wholeFile('E_ENCODING', file, `The file is not UTF-8 at byte ${invalid}.`, 'Save it as UTF-8.'));
      continue;
    }
    const source = bytes.toString('utf8');
    const seals = await readIfThere(sealsPath(file));
    const outcome = rewrite({ file, source, seals, texts: known.texts, given });
    problems.push(...(outcome.kind === 'PROBLEMS' ? outcome.problems : outcome.warnings));
    if (outcome.kind === 'PROBLEMS') continue;
    const before = changes.length;
    // The sibling comes before its article, so that a sealed place never lacks its digests.
    if (outcome.seals !== null && outcome.seals !== seals) changes.push({ path: sealsPath(file), before: seals, after: outcome.seals });
    if (outcome.source !== source) changes.push({ path: file, before: source, after: outcome.source });
    done.push({ file, count: outcome.count, total: outcome.total, changed: changes.length > before });
  }
  if (!dryRun && !hasErrors(problems)) problems.push(...(await writeChanges(changes)));
  return { files: hasErrors(problems) ? [] : done, problems: sortProblems(problems) };
}

function tooMany(text: string, count: number): Problem {
  const message = `--text names the text of one article, and the paths given mean ${count === 0 ? 'none' : count}.`;
  return wholeFile('E_TEXT_UNKNOWN', text, message, 'Give one article file, or the folder of all texts with --texts DIR.');
}
