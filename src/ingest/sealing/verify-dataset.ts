import { printRanges } from '../../evidence/ranges.js';
import { type KeptEvidence, type Verdict, verifyAll } from '../../evidence/verify.js';
import { type Problem, sortProblems } from '../../model/problem.js';
import { type KnownText, readText, readTexts } from './known-text.js';
import { type ReadArticle, readArticles } from './read-articles.js';
import { wholeFile } from './whole-file.js';

/** What to verify, and with which texts. */
export interface VerifyRequest {
  /** Folder of a dataset, or of several. */
  readonly dataset: string;
  readonly texts?: string | undefined;
  /** Texts by the id of the article they are to be checked as, whatever their digest. */
  readonly as?: ReadonlyMap<string, string> | undefined;
}

/** How one passage of an article fares. */
export interface CheckedEvidence {
  readonly line: number;
  /** The first place of the file that cites it, such as `said[0].says[1].ferry-riders-port.at`. */
  readonly path: string;
  readonly ranges: string;
  readonly verdict: Verdict;
}

/** How one article fares; `text` null = no text at hand, so nothing was checked. */
export interface CheckedArticle {
  readonly article: string;
  readonly file: string;
  readonly text: string | null;
  /** Whether the text is the very version that was sealed. */
  readonly sameVersion: boolean;
  readonly evidence: readonly CheckedEvidence[];
  /** How many passages the article has, checked or not. */
  readonly total: number;
}

/** Every article with its verdicts, and what kept evidence from being checked. */
export interface VerifyReport {
  readonly articles: readonly CheckedArticle[];
  readonly problems: readonly Problem[];
}

/** Checks each evidence of a dataset against the texts at hand, recognised by digest. USAGE when a folder or an article of `as` is missing. */
export async function verifyDataset({ dataset, texts: folder, as = new Map() }: VerifyRequest): Promise<VerifyReport> {
  const known = folder === undefined ? { texts: [], skipped: [] } : await readTexts(folder);
  const problems: Problem[] = [...known.skipped];
  const named = new Map<string, KnownText>();
  for (const [article, path] of as) {
    const text = await readText(path);
    if ('code' in text) problems.push(text);
    else named.set(article, text);
  }
  const articles: CheckedArticle[] = [];
  const read = await readArticles(dataset);
  problems.push(...read.problems);
  for (const article of read.articles) {
    const checked = check(article, known.texts, named);
    articles.push(checked.article);
    problems.push(...checked.problems);
  }
  for (const id of as.keys()) {
    if (!articles.some(({ article }) => article === id)) problems.push(noSuchArticle(dataset, id));
  }
  return { articles, problems: sortProblems(problems) };
}

function check(
  { id, recorded, article, slots, seals }: ReadArticle,
  texts: readonly KnownText[],
  named: ReadonlyMap<string, KnownText>,
): { readonly article: CheckedArticle; readonly problems: readonly Problem[] } {
  const text = named.get(id) ?? texts.find(({ sha256 }) => sha256 === recorded) ?? null;
  const problems: Problem[] = [];
  const evidence = new Map<string, Omit<CheckedEvidence, 'verdict'> & { readonly seal: KeptEvidence; readonly offset: number }>();
  const keys = new Set<string>();
  for (const { passage, path, offset } of slots) {
    if (passage.kind === 'QUOTE') {
      problems.push(article.problem('E_UNSEALED', offset, path, 'A quote is not sealed, so it was not checked.', 'Run `onrecord seal`.'));
      continue;
    }
    const key = printRanges(passage.ranges);
    const seal = seals?.seals.get(key);
    if (seal === undefined || (passage.guard !== null && !seal.exactSha256.startsWith(passage.guard))) {
      problems.push(
        article.problem(
          'E_SEAL_MISSING',
          offset,
          path,
          `The sibling file has no digests for ${key} with this guard.`,
          'Run `onrecord seal` with the texts.',
        ),
      );
      continue;
    }
    if (text !== null && !keys.has(key)) {
      const { line } = article.problem('E_UNSEALED', offset, path, '');
      evidence.set(key, { line, path, ranges: key, seal, offset });
    }
    keys.add(key);
  }
  const sealed = [...evidence.values()];
  const verdicts =
    text === null
      ? []
      : verifyAll(
          sealed.map(({ seal }) => seal),
          text.text,
        );
  const checked: CheckedEvidence[] = [];
  for (const [index, { line, path, ranges, offset }] of sealed.entries()) {
    const verdict = verdicts[index];
    if (verdict === undefined) continue;
    if (verdict.kind !== 'UNDECIDED') checked.push({ line, path, ranges, verdict });
    else problems.push(article.problem('E_SIZE', offset, path, undecided(ranges, text?.text.length ?? 0), UNDECIDED_HINT));
  }
  const report = { article: id, file: article.file, text: text?.file ?? null, sameVersion: text !== null && text.sha256 === recorded };
  return { article: { ...report, evidence: checked, total: keys.size }, problems };
}

const UNDECIDED_HINT = 'Give the text of this work alone.';

function undecided(ranges: string, length: number): string {
  return `The words of ${ranges} are no longer there, and the text has ${length} characters: too many to look for them at every place.`;
}

function noSuchArticle(dataset: string, id: string): Problem {
  const hint = 'Give the id that stands behind `article:` in its file.';
  return wholeFile('E_REFERENCE', dataset, `There is no article \`${id}\` in the dataset.`, hint);
}
