import { readFile } from 'node:fs/promises';
import { firstInvalidByte } from '../../evidence/utf8.js';
import { hasErrors, type Problem, sortProblems } from '../../model/problem.js';
import { findArticles } from './find-articles.js';
import { type KnownText, readText, readTexts } from './known-text.js';
import { replaceFile } from './replace-file.js';
import { sealArticle } from './seal-article.js';
import { sealsPath } from './seals-file.js';

/** What to seal, and with which texts. */
export interface SealRequest {
  /** Article files, or folders that hold them. */
  readonly paths: readonly string[];
  /** Folder of texts. */
  readonly texts?: string | undefined;
  /** The text of the one article that `paths` means. */
  readonly text?: string | undefined;
}

/** What became of one article file. */
export interface SealedFile {
  readonly file: string;
  readonly added: number;
  readonly total: number;
  readonly changed: boolean;
}

/** Every file that was looked at, and every problem; with one error among them nothing was written. */
export interface SealReport {
  readonly files: readonly SealedFile[];
  readonly problems: readonly Problem[];
}

/** One file to write, with what was read before. */
interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

/** Seals article files in place: all of them, or none when one has a problem. USAGE when a path or folder is missing. */
export async function seal({ paths, texts: folder, text }: SealRequest): Promise<SealReport> {
  const files = await findArticles(paths);
  const known = folder === undefined ? { texts: [], skipped: [] } : await readTexts(folder);
  const named = text === undefined ? null : await readText(text);
  const problems: Problem[] = [...known.skipped];
  if (named !== null && 'code' in named) return { files: [], problems: [...problems, named] };
  if (named !== null && files.length !== 1) problems.push(tooMany(text ?? '', files.length));
  const sealed: SealedFile[] = [];
  const changes: Change[] = [];
  for (const file of hasErrors(problems) ? [] : files) {
    const result = await sealFile(file, known.texts, named);
    problems.push(...result.problems);
    changes.push(...result.changes);
    sealed.push(result.file);
  }
  if (!hasErrors(problems)) problems.push(...(await write(changes)));
  return { files: hasErrors(problems) ? [] : sealed, problems: sortProblems(problems) };
}

async function sealFile(
  file: string,
  texts: readonly KnownText[],
  given: KnownText | null,
): Promise<{ readonly file: SealedFile; readonly problems: readonly Problem[]; readonly changes: readonly Change[] }> {
  const nothing = { file, added: 0, total: 0, changed: false };
  const bytes = await readFile(file);
  const invalid = firstInvalidByte(bytes);
  if (invalid >= 0)
    return { file: nothing, problems: [wholeFile('E_ENCODING', file, `The file is not UTF-8 at byte ${invalid}.`)], changes: [] };
  const source = bytes.toString('utf8');
  const seals = await readIfThere(sealsPath(file));
  const outcome = sealArticle({ file, source, seals, texts, given });
  if (outcome.kind === 'PROBLEMS') return { file: nothing, problems: outcome.problems, changes: [] };
  const changes: Change[] = [];
  if (outcome.seals !== null && outcome.seals !== seals) changes.push({ path: sealsPath(file), before: seals, after: outcome.seals });
  if (outcome.source !== source) changes.push({ path: file, before: source, after: outcome.source });
  return { file: { file, added: outcome.added, total: outcome.total, changed: changes.length > 0 }, problems: [], changes };
}

/** Siblings come before their articles, so that a sealed place never lacks its digests. Somebody else's newer change is not overwritten. */
async function write(changes: readonly Change[]): Promise<readonly Problem[]> {
  for (const { path, before } of changes) {
    if ((await readIfThere(path)) !== before)
      return [wholeFile('E_FILE', path, 'The file was changed while it was sealed. Run the command again.')];
  }
  for (const { path, after } of changes) await replaceFile(path, after);
  return [];
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function tooMany(text: string, count: number): Problem {
  return wholeFile('E_TEXT_UNKNOWN', text, `--text names the text of one article, and ${count} are given; use --texts DIR for several.`);
}

function wholeFile(code: Problem['code'], file: string, message: string): Problem {
  return { code, severity: 'error', file, line: 0, column: 0, path: '', message };
}
