/** Longest query that an address carries to Neo4j Browser, in UTF-16 units; the server takes what it grows to when it is encoded. */
export const LONGEST_QUERY = 10_000;

/**
 * The address, from the entry page, at which Neo4j Browser puts this Cypher into its editor without running it; that of Browser alone for an empty
 * one. Browser decodes the whole address before it looks for the end of the argument, so what ends one is written as Cypher's own escape, which the
 * database reads as the same character.
 */
export function editorAddress(cypher: string): string {
  if (cypher === '') return 'browser/';
  const safe = cypher.replaceAll('&', '\\u0026').replaceAll('#', '\\u0023');
  return `browser/?cmd=edit&arg=${encodeURIComponent(safe)}`;
}
