import { usualPage } from './external-browser.js';
import { readSavedQueries, readStyleSheet } from './saved-queries.js';

/** A file for people to take into a Neo4j Browser that is not ours; the path has slashes. */
export interface BrowserFile {
  readonly path: string;
  readonly content: string;
}

/** The server that the instructions are for. */
export interface ForServer {
  readonly uri: string;
  readonly username: string;
  readonly database: string;
}

const FOLDER = 'queries';

/** Style, saved queries and instructions for Neo4j Browser; those name the server where one is given, and never a password. */
export function browserFiles(server: ForServer | null): readonly BrowserFile[] {
  const queries = readSavedQueries();
  return [
    { path: 'style.grass', content: readStyleSheet() },
    ...queries.map(({ name, content }) => ({ path: `${FOLDER}/${name}.cypher`, content: `${content}\n` })),
    { path: 'README.md', content: instructions(server, queries.map(({ name, title }) => `- \`${name}.cypher\`: ${title}`).join('\n')) },
  ];
}

function instructions(server: ForServer | null, list: string): string {
  return `# onrecord in a Neo4j Browser of your own

For any Neo4j into which \`onrecord ingest\` has written. Tried with Neo4j Browser 5.24; Browser takes one file at a time.

## 1. Connect

${connecting(server)}

## 2. Style

Drag \`style.grass\` onto the window of Neo4j Browser. It shows the style that it took over; \`:style\` shows it again, \`:style reset\`
goes back to its own. Claims are yellow, what people said is pale, disputes are red, what is passed on is violet, what is computed is grey.

## 3. Saved queries

Pack the files of the folder \`${FOLDER}\` into a ZIP file: the files, not the folder, since Browser would make a folder for each of them.

- Linux: \`cd ${FOLDER} && zip ../onrecord.zip *.cypher\`
- macOS: open the folder, select all, right-click, Compress
- Windows: open the folder, select all, right-click, Compress to ZIP file

Drag that file onto the window. The queries are then among the favourites (the star at the left). Dragged in twice, they are there twice.

A single query can be dragged in as it is: Browser asks whether it is to be saved or put into the editor.

Settings (the gear at the left): switch off "Connect result nodes", so that only what a query asks for is drawn.

${list}
`;
}

function connecting(server: ForServer | null): string {
  if (server === null) {
    return `Open the Neo4j Browser of your server, usually at http://HOST:7474/browser/ (https://HOST:7473/browser/ with TLS), and give the
address, user and password that you gave to onrecord as NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.`;
  }
  const { protocol, host, hostname } = new URL(server.uri);
  const page = usualPage(server.uri);
  if (page === null) return `Open this instance (${hostname}) in https://console.neo4j.io under Query.`;
  return `Your server usually offers Neo4j Browser at ${page}. Connect it to ${protocol}//${host} as \`${server.username}\`, database
\`${server.database}\`, with the password that you gave to onrecord.`;
}
