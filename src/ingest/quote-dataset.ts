import type { CodePointText } from '../evidence/code-point-text.js';
import { contextDigest, quoteOf, sha256 } from '../evidence/digests.js';
import { rangesFault } from '../evidence/ranges.js';
import type { Quote } from '../graph/quotes.js';
import type { Problem } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import type { KnownText } from './sealing/known-text.js';
import { problemAt, type Sourced } from './sourced.js';

/** What texts at hand give to the evidence of a dataset. */
export interface DatasetQuotes {
  readonly quotes: readonly Quote[];
  /** Digests of the texts that its evidence stands in, with the work of each. */
  readonly texts: ReadonlyMap<string, string>;
  /** Evidence whose words are not those that were sealed: then none of the quotes is to be stored. */
  readonly problems: readonly Problem[];
}

/** The words of every piece of evidence whose text is at hand, recognised by its digest; each is checked against the digests that are kept. */
export function quoteDataset(records: Iterable<Sourced>, texts: readonly KnownText[]): DatasetQuotes {
  const bySha = new Map(texts.map((text) => [text.sha256, text]));
  const versions = new Map<string, RecordOf<'text-version'>>();
  for (const { record } of records) if (record.kind === 'text-version') versions.set(record.id, record);
  const quotes: Quote[] = [];
  const problems: Problem[] = [];
  const needed = new Map<string, string>();
  for (const sourced of records) {
    const { record } = sourced;
    const version = record.kind === 'evidence' ? versions.get(record.textVersion) : undefined;
    if (record.kind !== 'evidence' || version === undefined) continue;
    needed.set(version.sha256, version.work);
    const known = bySha.get(version.sha256);
    if (known === undefined) continue;
    const words = wordsOf(record, known.text);
    if (words !== null) quotes.push({ id: record.id, words });
    else problems.push(differs(sourced, record.id, known.file));
  }
  return { quotes, texts: needed, problems };
}

/** The words at the ranges; null unless they and their surroundings have the digests that are kept. */
function wordsOf({ ranges, exactSha256, contextSha256 }: RecordOf<'evidence'>, text: CodePointText): string | null {
  if (rangesFault(ranges, text.length) !== null) return null;
  const words = quoteOf(text, ranges);
  return sha256(words) === exactSha256 && contextDigest(text, ranges) === contextSha256 ? words : null;
}

function differs(place: Sourced, id: string, file: string): Problem {
  const message = `the text ${file} has other words at this place than those that were sealed`;
  return problemAt(
    place,
    'E_EVIDENCE_DIFFERS',
    id,
    message,
    'Restore the place or the digests, or seal the quote again with `onrecord seal`.',
  );
}
