import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCypher } from '../graph/statement.js';

const FOLDER = fileURLToPath(new URL('../../cypher/browse/', import.meta.url));

/** What stands beside a Cypher script, by path: the style and the saved queries of Neo4j Browser, and how to load them. */
export function browseFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER).sort();
  const queries = names.filter((name) => name.endsWith('.cypher')).map((name) => [`saved-queries/${name}`, name] as const);
  return new Map([
    ['LOAD.md', LOAD],
    ['style.grass', loadCypher('browse/style.grass')],
    ...queries.map(([path, name]) => [path, loadCypher(`browse/${name}`)] as const),
  ]);
}

const LOAD = `# Load this graph into a Neo4j

load.cypher is for a database of Neo4j 5.21 or later that has nothing of onrecord yet. It needs no plugins and no parameters, and no line of it is
a command of one client alone.

- cypher-shell: \`cypher-shell -a bolt://localhost:7687 -u neo4j -d neo4j -f load.cypher\` (it asks for the password). It ends at the first error;
  what stands twice is an error, so that nothing is doubled. To begin again, empty the database.
- Neo4j Browser: switch on "multi statement query editor" in the settings, put the text of the file into the editor and run it. For more than some
  thousand records take cypher-shell.
- A driver: run the statements one after another; each ends with a semicolon at the end of a line, and no text in them holds a line break.

style.grass gives the nodes their colours and captions: drop it onto the frame of \`:style\` in Neo4j Browser. saved-queries/ are for its
Favorites: drop the files into that drawer. Some of them name records of onrecord's first dataset; change the ids to yours.
`;
