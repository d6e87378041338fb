import { fold } from '../../model/fold.js';
import { exactTerm, searchQuery } from './search-text.js';

/** How an argument's value is handed to Neo4j, by the suffix of its placeholder in a fragment: `$text_lucene`. */
export const CONVERSIONS: Readonly<Record<string, (value: unknown) => unknown>> = {
  fold: (value) => fold(String(value)),
  term: (value) => exactTerm(String(value)),
  lucene: (value) => searchQuery(String(value)) ?? NOTHING,
  labels: (value) => (value as readonly string[]).map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase()),
};

/** A Lucene query that matches nothing. */
const NOTHING = '+a -a';

/** A whole number as the integer that Neo4j counts with (a JavaScript number would travel as a float). */
export function integer(value: unknown): unknown {
  return typeof value === 'number' ? BigInt(value) : value;
}
