import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A saved query for Neo4j Browser. */
export interface SavedQuery {
  /** The file's name without its ending: `02-198-against-15`. */
  readonly name: string;
  /** Its first comment line, which Browser shows. */
  readonly title: string;
  /** What it shows, in the words of its other comment lines; may be empty. */
  readonly about: string;
  /** The whole file, comments included. */
  readonly content: string;
}

const FOLDER = fileURLToPath(new URL('../../cypher/browse/', import.meta.url));

/** The saved queries of `cypher/browse/`, in the order of their names. */
export function readSavedQueries(folder = FOLDER): readonly SavedQuery[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.cypher'));
  return names.sort().map((name) => {
    const content = readFileSync(join(folder, name), 'utf8').trimEnd();
    const comments = content.split('\n').flatMap((line) => (line.startsWith('// ') ? [line.slice(3)] : []));
    return { name: name.slice(0, -'.cypher'.length), title: comments[0] ?? name, about: comments.slice(1).join(' '), content };
  });
}

/** The style sheet of `cypher/browse/` (GraSS), as text. */
export function readStyleSheet(folder = FOLDER): string {
  return readFileSync(join(folder, 'style.grass'), 'utf8');
}
