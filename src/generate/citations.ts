import { type CodePointText, codePointText, toCodePoint } from '../evidence/code-point-text.js';
import { digestsOf, textDigest } from '../evidence/digests.js';
import { NORMALIZATION } from '../evidence/normalise.js';
import type { Ranges } from '../evidence/ranges.js';
import { evidenceId, textVersionId } from '../model/id.js';
import type { RecInput, RecordOf } from '../model/record.js';
import { isoDay } from './days.js';
import type { Head } from './heads.js';

/** The finished text of a work, in which passages are cited. */
export interface Citations {
  readonly text: string;
  /** The record of the text's version, then of each passage cited so far. */
  readonly records: () => readonly RecInput[];
  /** The id of the evidence for a passage, given in UTF-16 units; the same words in the same surroundings are one. */
  readonly cite: (ranges: Ranges, section?: RecordOf<'evidence'>['section']) => string;
}

/** Opens the text of a held work for citing. Digests are those of the very text. */
export function openCitations({ id: work, day, n }: Head, written: string): Citations {
  const text: CodePointText = codePointText(written);
  const sha256 = textDigest(text);
  const textVersion = textVersionId(work, sha256);
  const cited = new Map<string, RecInput>();
  return {
    text: written,
    records: () => [
      {
        kind: 'text-version',
        id: textVersion,
        work,
        sha256,
        normalization: NORMALIZATION,
        length: text.length,
        ...(n % 3 === 0 ? { retrieved: { edtf: isoDay(day + 30) } } : {}),
      },
      ...cited.values(),
    ],
    cite: (offsets, section = 'BODY') => {
      const ranges = offsets.map(({ start, end }) => ({ start: toCodePoint(text, start), end: toCodePoint(text, end) }));
      const { exactSha256, contextSha256 } = digestsOf(text, ranges);
      const id = evidenceId(work, exactSha256, contextSha256);
      if (!cited.has(id))
        cited.set(id, {
          kind: 'evidence',
          id,
          textVersion,
          ranges,
          exactSha256,
          contextSha256,
          ...(section === 'BODY' ? {} : { section }),
        });
      return id;
    },
  };
}
