import { evidenceId, idOf, textVersionId } from '../../model/id.js';
import type { RecordOf } from '../../model/record.js';
import type { Path } from '../read/tree.js';
import type { Seal, Seals } from '../sealing/seals-file.js';
import type { ArticleFile } from '../shapes/files.js';
import type { Passage } from '../shapes/passage.js';
import { type Scope, UNRESOLVED } from './scope.js';

/** What evidence says besides where it is. */
export interface Cited {
  readonly id: string;
  readonly manner: RecordOf<'assertion'>['manner'];
}

/** An article under expansion. */
export interface ArticleScope extends Scope {
  readonly work: string;
  readonly head: ArticleFile;
  readonly publisher: string | null;
  readonly reviewed: RecordOf<'assertion'>['reviewed'];
  /** Takes the evidence of a passage; a stand-in, and a problem at the end, while it is not sealed. */
  cite(passage: Passage, path: Path, section?: RecordOf<'evidence'>['section']): Cited;
  /** Looks whether a passage is sealed as `cite` does, but takes no evidence of it. */
  confirm(passage: Passage, path: Path): void;
  /** Reports what is not sealed, once for the file. */
  close(): void;
}

/** Evidence that is there but not sealed, or damaged: it keeps other checks quiet. */
const UNSEALED: Cited = { id: `${UNRESOLVED}quote`, manner: undefined };

/** Opens an article with the seals of its sibling file, null when there is none. */
export function openArticleScope(
  scope: Scope & { readonly work: string },
  head: ArticleFile,
  seals: Seals | null,
  reviewed: ArticleScope['reviewed'],
): ArticleScope {
  const sha256 = head.text?.slice('sha256:'.length);
  const unsealed: Path[] = [];
  const seal = 'Run `onrecord seal` with the text of the article.';
  let missing = false;
  if (sha256 !== undefined && seals === null) {
    missing = true;
    scope.fault('E_SEAL_MISSING', ['text'], 'the file has no sibling .seals.yaml', seal);
  } else if (sha256 === undefined && seals !== null) {
    missing = true;
    scope.fault('E_SEAL_MISSING', ['article'], 'the sibling .seals.yaml names a text, and the article has no `text:`', seal);
  } else if (sha256 !== undefined && seals?.text.sha256 !== sha256) {
    missing = true;
    scope.fault('E_SEAL_MISSING', ['text'], 'the sibling .seals.yaml belongs to another text', seal);
  }
  if (sha256 !== undefined && seals !== null && !missing) {
    const { length } = seals.text;
    scope.emit(
      {
        kind: 'text-version',
        id: textVersionId(scope.work, sha256),
        work: scope.work,
        sha256,
        normalization: 'nobom-lf-nfc',
        length,
        retrieved: head.retrieved,
      },
      ['text'],
    );
  }

  /** What is kept of a passage; null, and a problem, when it is not sealed or its seal is lost. */
  const keptOf = (passage: Passage, path: Path): (Seal & { readonly sha256: string }) | null => {
    if ('words' in passage || passage.guard === null) {
      unsealed.push(path);
      return null;
    }
    if (passage.ranges.length === 0 || missing) return null;
    const kept = seals?.seals.get(passage.printed);
    if (seals === null || kept === undefined) {
      scope.fault('E_SEAL_MISSING', path, `the sibling .seals.yaml holds nothing of ${passage.printed}`, seal);
      return null;
    }
    if (!kept.exactSha256.startsWith(passage.guard)) {
      scope.fault(
        'E_SEAL_MISSING',
        path,
        `the guard ${passage.guard} is not the one that was sealed for ${passage.printed}`,
        'Put the quote back in its place and seal it again.',
      );
      return null;
    }
    return { ...kept, sha256: seals.text.sha256 };
  };

  return {
    ...scope,
    head,
    publisher: head.outlet === undefined ? null : head.outlet.includes(':') ? head.outlet : idOf('organization', head.outlet),
    reviewed,
    confirm: (passage, path) => void keptOf(passage, path),
    cite(passage, path, section) {
      const kept = keptOf(passage, path);
      if (kept === null) return UNSEALED;
      const { exactSha256, contextSha256 } = kept;
      const id = evidenceId(scope.work, exactSha256, contextSha256);
      const ranges = kept.ranges.map(({ start, end }) => ({ start, end }));
      const textVersion = textVersionId(scope.work, kept.sha256);
      scope.emit({ kind: 'evidence', id, textVersion, ranges, exactSha256, contextSha256, section: section ?? kept.section }, path, true);
      return { id, manner: kept.manner };
    },
    close() {
      const [first] = unsealed;
      if (first === undefined) return;
      const places = new Set(unsealed.map((path) => path.join(' '))).size;
      scope.fault(
        'E_UNSEALED',
        first,
        places === 1 ? 'this quote is not sealed' : `this quote and ${places - 1} more of this file are not sealed`,
        seal,
      );
    },
  };
}
