import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../../cypher/explore/', import.meta.url);
const texts = new Map<string, string>();

/** The Cypher of `cypher/explore/` that draws a record in Neo4j Browser, with the id written into it: a link cannot carry parameters. */
export function explorerQuery(name: string, id: string): string {
  const text = texts.get(name) ?? readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8').trimEnd();
  texts.set(name, text);
  return text.replaceAll('$id', () => cypherString(id));
}

/** A text as a literal of Cypher. */
function cypherString(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/[\n\r\t]/g, ' ')}'`;
}
