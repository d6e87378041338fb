import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from '../house/project-files.mjs';
import { matches, sources } from '../house/source-lines.mjs';

export const title = 'Cypher stands in cypher/, each file says what a row is, nothing is built from texts';

/** Files that hold Cypher of their own, and why. */
const OWN_CYPHER = new Map([
  ['src/embedded/training.ts', 'warms the class archive on an empty database, before there is a graph'],
  ['src/web/browser.ts', 'the first command that Neo4j Browser shows; the Browser runs it, not we'],
]);
/** The composer: joins fragments of cypher/read/ by names of the schema; values are parameters. */
const COMPOSER = /^src\/graph\/read\//;

const CLAUSES = /\b(MATCH|MERGE|UNWIND|CREATE|DELETE|CALL|SET|RETURN)\b[^`'"]*[({$]/;

/** Cypher elsewhere, template literals that build it, and files that do not begin with a comment. */
export async function check(root) {
  const files = projectFiles(root).filter((path) => path.startsWith('cypher/') && path.endsWith('.cypher'));
  const silent = files.filter((path) => !/^\/\/ [A-Z].{10,}/.test(readFileSync(join(root, path), 'utf8')));
  const strangers = sources(root).filter(({ path }) => !OWN_CYPHER.has(path) && !COMPOSER.test(path));
  const stray = strangers.flatMap((source) =>
    matches(source, new RegExp(`['"\`][^'"\`]*${CLAUSES.source}`), 'holds Cypher; it belongs in cypher/'),
  );
  const built = strangers.flatMap((source) =>
    matches(source, /\b(run|read|write)(<[^(]*>)?\(\s*`[^`]*\$\{/, 'builds a statement from values; use parameters'),
  );
  const quoted = files.flatMap((path) =>
    readFileSync(join(root, path), 'utf8').includes('${') ? [`${path} has a place to put text in; use parameters`] : [],
  );
  return {
    faults: [...silent.map((path) => `${path}:1: does not begin with a comment`), ...stray, ...built, ...quoted],
    note: `${files.length} files`,
  };
}
