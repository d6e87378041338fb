import type { Problem, ProblemCode } from '../../model/problem.js';
import type { RecInput } from '../../model/record.js';
import type { Target } from '../../model/records/parts.js';
import { keyPlaceOf, type Path, pathText, placeOf, type Tree } from '../read/tree.js';
import { type Draft, problemAt, type Site } from '../sourced.js';
import type { Names } from './names.js';
import { resolve } from './resolve.js';

/** A reference to an assertion: it can be looked up only when all are known. */
export interface AwaitedAssertion extends Site {
  readonly id: string;
  readonly written: string;
  readonly path: string;
}

/** A work that prints the title of a role. */
export interface Attestation {
  readonly role: string;
  readonly work: string;
  readonly titleAsPrinted: string;
  readonly evidence: readonly string[];
}

/** What the expansion of all files yields, gathered file by file. */
export interface Yield {
  readonly drafts: Draft[];
  readonly problems: Problem[];
  readonly awaited: AwaitedAssertion[];
  readonly attestations: Attestation[];
}

/** One file under expansion: how its parts are placed, resolved, and turned into records. */
export interface Scope {
  readonly file: string;
  readonly names: Names;
  readonly out: Yield;
  /** Id of the article that the file holds; null for a vocabulary file. */
  readonly work: string | null;
  /** Takes a record that the part at `path` writes. */
  emit(record: RecInput, path: Path, derived?: boolean): void;
  fault(code: ProblemCode, path: Path, message: string, hint?: string): void;
  /** The id that a reference means; an `unresolved:` one, and a problem, when it means none. */
  resolve(written: string, path: Path, ...targets: readonly Target[]): string;
}

/** Begins every id that stands for a reference which could not be resolved. */
export const UNRESOLVED = 'unresolved:';

/** Opens the scope of a file. */
export function openScope(file: string, tree: Tree, work: string | null, names: Names, out: Yield): Scope {
  const scope: Scope = {
    file,
    names,
    out,
    work,
    emit(record, path, derived = false) {
      out.drafts.push({ record, derived, file, ...keyPlaceOf(tree, path) });
    },
    fault(code, path, message, hint) {
      out.problems.push(problemAt({ file, ...placeOf(tree, path) }, code, pathText(path), message, hint));
    },
    resolve(written, path, ...targets) {
      const meant = resolve(written, targets, names, work);
      if ('fault' in meant) {
        scope.fault(meant.code, path, meant.fault, meant.hint);
        return `${UNRESOLVED}${written}`;
      }
      if (meant.id.startsWith('assertion:'))
        out.awaited.push({ id: meant.id, written, path: pathText(path), file, ...placeOf(tree, path) });
      return meant.id;
    },
  };
  return scope;
}
