import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';

/** Begins each comment line that holds a sentence of the publisher, so that it can be told from a curator's own. */
export const DRAFT_MARK = '#~';

/** Words of a text as they may stand in a comment: on one line, without characters that no seed file may hold. */
export function inComment(words: string): string {
  return words.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, ' ');
}

/** A warning, once for a file, while comment lines of `onrecord new article` are left in it. */
export function draftsLeft(file: string, source: string): readonly Problem[] {
  const left = [...source.matchAll(/^[ \t]*#~/gm)];
  const [first] = left;
  if (first === undefined) return [];
  const line = source.slice(0, first.index).split('\n').length;
  const message = `${left.length} ${left.length === 1 ? 'comment line' : 'comment lines'} with sentences of the publisher (\`${DRAFT_MARK}\`) left`;
  return [problemAt({ file, line, column: 1 }, 'W_DRAFT', '', message, 'Take them away before you share this file.')];
}
