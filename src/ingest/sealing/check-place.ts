import { digestsOf } from '../../evidence/digests.js';
import { printRanges, type Ranges, rangesFault } from '../../evidence/ranges.js';
import type { Problem } from '../../model/problem.js';
import type { KnownText } from './known-text.js';
import type { OpenArticle } from './open-article.js';
import type { SealedPassage } from './passage.js';

/** The ranges of a sealed passage when they lie in the text and have the digest that their guard begins; else a problem. */
export function checkPlace(
  article: OpenArticle,
  { passage, path, offset }: { readonly passage: SealedPassage; readonly path: string; readonly offset: number },
  text: KnownText['text'],
): Ranges | Problem {
  const { ranges, guard } = passage;
  const fault = rangesFault(ranges, text.length);
  if (fault !== null)
    return article.problem('E_EVIDENCE_RANGE', offset, path, `${fault}.`, 'Put the quote in place of the range and seal it.');
  if (guard === null || digestsOf(text, ranges).exactSha256.startsWith(guard)) return ranges;
  const message = `The text at ${printRanges(ranges)} does not have the guard ${guard}: the place or the guard was changed by hand.`;
  return article.problem('E_SEAL_MISSING', offset, path, message, 'Put the quote back in its place and seal it again.');
}
