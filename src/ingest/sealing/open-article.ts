import { isMap, isScalar, LineCounter, parseAllDocuments, type YAMLMap } from 'yaml';
import type { Problem, ProblemCode } from '../../model/problem.js';

/** An article file whose YAML can be read and rewritten in place. */
export interface OpenArticle {
  readonly file: string;
  readonly source: string;
  readonly root: YAMLMap;
  /** A problem at a UTF-16 offset of the source. */
  readonly problem: ProblemAt;
}

/** Makes a problem of this file at a UTF-16 offset. */
export type ProblemAt = (code: ProblemCode, offset: number, path: string, message: string, hint?: string) => Problem;

/** Parses an article file with every scalar as a string; problems when it is not one plain YAML mapping. */
export function openArticle(file: string, source: string): OpenArticle | readonly Problem[] {
  const lines = new LineCounter();
  const problem = problemMaker(file, lines);
  if (source.trim() === '') return [problem('E_FILE', 0, '', 'The file is empty.')];
  const documents = parseAllDocuments(source, { schema: 'failsafe', keepSourceTokens: true, lineCounter: lines, prettyErrors: false });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined) return [problem('E_SYNTAX', 0, '', 'The file holds no YAML document.')];
  if (second !== undefined) return [problem('E_YAML_FEATURE', second.range[0], '', 'The file holds more than one document.')];
  if (document.errors.length > 0) {
    return document.errors.map((error) =>
      problem(error.code === 'DUPLICATE_KEY' ? 'E_DUPLICATE_KEY' : 'E_SYNTAX', error.pos[0], '', error.message),
    );
  }
  if (!isMap(document.contents)) return [problem('E_VALUE', 0, '', 'An article file is a mapping that starts with `article:`.')];
  return { file, source, root: document.contents, problem };
}

/** The string under a top-level key, with its offset; null when the key is missing or holds no string. */
export function topLevel(article: OpenArticle, key: string): { readonly value: string; readonly offset: number } | null {
  const node = article.root.get(key, true);
  return isScalar(node) && typeof node.value === 'string' ? { value: node.value, offset: node.range?.[0] ?? 0 } : null;
}

function problemMaker(file: string, lines: LineCounter): ProblemAt {
  return (code, offset, path, message, hint) => {
    const { line, col } = lines.linePos(offset);
    return {
      code,
      severity: 'error',
      file,
      line: Math.max(1, line),
      column: Math.max(1, col),
      path,
      message,
      ...(hint === undefined ? {} : { hint }),
    };
  };
}
