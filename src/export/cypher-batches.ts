import { loadStatement } from '../graph/statement.js';

/** Most characters (UTF-16 units) of the rows of one statement; a single longer row stands alone. */
export const STATEMENT_LENGTH = 100_000;

/** Rows that wait to become statements: each sort of its own, so that one statement has one set of labels or one type. */
export interface Batches {
  /** Adds a row, and answers the statement that it fills, or ''. `what` is a statement of script.cypher, `word` the labels or the type. */
  readonly add: (what: string, word: string, row: string) => string;
  /** The statements of what still waits, in one order. */
  readonly rest: () => string;
}

/** No rows yet. */
export function cypherBatches(): Batches {
  const waiting = new Map<string, { readonly what: string; readonly word: string; rows: string[]; length: number }>();
  const written = ({ what, word, rows }: { readonly what: string; readonly word: string; readonly rows: readonly string[] }) =>
    `${loadStatement('whole/script.cypher', what)
      .replace(/^\/\/.*\n/gm, '')
      .replace(/\b(node|link):\w+/, (_, name: string) => `${name}:${word}`)
      .replace('$rows', () => `[\n${rows.join(',\n')}\n]`)};\n`;
  return {
    add: (what, word, row) => {
      const batch = waiting.get(`${what} ${word}`) ?? { what, word, rows: [], length: 0 };
      waiting.set(`${what} ${word}`, batch);
      const full = batch.rows.length > 0 && batch.length + row.length > STATEMENT_LENGTH ? written(batch) : '';
      if (full !== '') Object.assign(batch, { rows: [], length: 0 });
      batch.rows.push(row);
      batch.length += row.length + 2;
      return full;
    },
    rest: () => {
      const statements = [...waiting].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, batch]) => written(batch));
      waiting.clear();
      return statements.join('');
    },
  };
}
