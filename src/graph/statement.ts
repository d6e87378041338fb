import { readFileSync } from 'node:fs';

const root = new URL('../../cypher/', import.meta.url);
const loaded = new Map<string, string>();

/** The text of a file in `cypher/`, such as `write/person.cypher`; read once. */
export function loadCypher(path: string): string {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(path, root), 'utf8');
  loaded.set(path, text);
  return text;
}

/** The statements of a file that holds several, by name: each begins with a line `// == name`. */
export function loadStatements(path: string): ReadonlyMap<string, string> {
  const statements = new Map<string, string>();
  const parts = loadCypher(path).split(/^\/\/ == (.+)$/m);
  for (let at = 1; at < parts.length; at += 2) statements.set((parts[at] ?? '').trim(), (parts[at + 1] ?? '').trim());
  return statements;
}

/** One named statement of a file. */
export function loadStatement(path: string, name: string): string {
  const statement = loadStatements(path).get(name);
  if (statement === undefined) throw new Error(`cypher/${path} has no statement "${name}"`);
  return statement;
}
