import { type ReadSentence, readSentences } from '../../evidence/attention.js';
import { printCauses, tellCauses } from '../../evidence/causes.js';
import { type CodePointText, slice } from '../../evidence/code-point-text.js';
import { lineColumns } from '../../evidence/line-column.js';
import { NORMALIZATION } from '../../evidence/normalise.js';
import { printRanges } from '../../evidence/ranges.js';
import { section } from '../../evidence/section.js';
import type { KnownText } from '../sealing/known-text.js';
import { printSeals } from '../sealing/seals-file.js';
import { DRAFT_MARK, inComment } from './draft-comments.js';

/** A first article file and its sibling. */
export interface Draft {
  readonly source: string;
  readonly seals: string;
  /** How many sentences stand in it as comments. */
  readonly sentences: number;
  /** Whether a headline was found; else the curator gives a title before `onrecord check` passes. */
  readonly headline: boolean;
}

/** The first line of a text when it looks like a headline; null when it does not. */
export function headlineOf(text: CodePointText): string | null {
  const start = [...(/^\s*/.exec(text.value)?.[0] ?? '')].length;
  if (section(text, [{ start, end: start + 1 }]) !== 'HEADLINE') return null;
  const headline = inComment(text.value.trim().split('\n', 1)[0] ?? '').trim();
  return headline === '' ? null : headline;
}

/** A first article file for a text. `slug` must be a slug; `schema` is the path of the editor's schema from the file. */
export function draftArticle({ text, sha256 }: KnownText, { slug, schema }: { readonly slug: string; readonly schema: string }): Draft {
  const all = readSentences(text);
  const needing = all.filter(({ causes }) => causes.length > 0);
  const headline = headlineOf(text);
  return {
    source: `${head(slug, schema, headline)}text: sha256:${sha256}
# The text has ${text.length} code points and ${all.length} sentences; ${needing.length} of them need attention.

# claims:
#   slug-of-the-claim: One fact in your own words, understandable alone.

# said:
#   - who: slug-of-the-speaker
#     as: title as printed
#     says:
#       - slug-of-the-claim: words of the text

# not-a-statement:
#   - {quote: words of the text, reason: why they state nothing}

${commented(text, needing)}`,
    seals: printSeals({ text: { sha256, length: text.length, normalization: NORMALIZATION }, seals: new Map() }),
    sentences: needing.length,
    headline: headline !== null,
  };
}

function head(slug: string, schema: string, headline: string | null): string {
  const title =
    headline === null ? '# title: your title, since the text begins without a headline' : `headline: ${JSON.stringify(headline)}`;
  return `# yaml-language-server: $schema=${schema}
# Made by \`onrecord new article\`. To fill in: what stands behind a single # in the head; then, for each sentence at the end of this file,
# the claim in your own words below \`claims\`, and below \`said\` who says it with the words that prove it; or a mark that it states nothing.
#
# BEFORE THIS FILE IS SHARED, TAKE AWAY EVERY LINE THAT BEGINS WITH \`${DRAFT_MARK}\`: they are sentences of the publisher, not yours to pass on.
# \`onrecord check\` warns while some are left. \`onrecord seal\` leaves them alone; \`onrecord coverage\` does not need them.
article: ${slug}
${title}
# outlet: slug-of-the-outlet
# by: slug-of-the-author
# published: 2031-05-14
# url: https://example.org/article
# rights: {holder: slug-of-the-holder, year: 2031, terms: all rights reserved}
`;
}

/** Each sentence below its place and reasons, in the order of the text. */
function commented(text: CodePointText, needing: readonly ReadSentence[]): string {
  const lineColumn = lineColumns(text);
  const lines = needing.map(({ start, end, causes }) => {
    const reasons = tellCauses(printCauses(text, causes));
    const place = `${printRanges([{ start, end }])}  line ${lineColumn(start).line}`;
    return `${DRAFT_MARK} ${place}  ${inComment(reasons)}\n${DRAFT_MARK}   ${inComment(slice(text, start, end))}\n`;
  });
  return lines.join('');
}
