/**
 * What a page of each list costs Neo4j, on a database that stands: every connection of the contract in every order, from the record that
 * has most of everything, first page and the one after. dbHits are exact, so this is no matter of a quiet machine. Prints the dearest.
 * Usage: NEO4J_URI=… NEO4J_PASSWORD=… node bench/hits.mjs   (such as one that `bench/load-bulk.mjs` has filled)
 */
import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { loadSources } from './load-sources.mjs';
import { openDatabase } from './read-path/database.mjs';

const SHOWN = 40;

const { everyList, openProfiler, profile, createComposer, teachScalars } = await loadSources('hits', {
  'src/api/scalars.ts': 'teachScalars',
  'src/graph/read/compose.ts': 'createComposer',
  'test/graph/read/every-list.ts': 'everyList',
  'test/graph/read/profile.ts': 'openProfiler, profile',
});
const schema = teachScalars(buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')));
const composer = createComposer(schema);
const { NEO4J_URI = 'bolt://localhost:7687', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const driver = openProfiler(NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD);
const { rows, close } = openDatabase({ uri: NEO4J_URI, user: NEO4J_USERNAME, password: NEO4J_PASSWORD });
const busiest = new Map();
const found = [];
try {
  const [count] = await rows('MATCH (n:Assertion) RETURN count(n)');
  for (const list of everyList(schema)) {
    const id = list.type === 'Query' ? undefined : await busiestOf(list.type);
    if (id === null) continue;
    const start = id === undefined ? {} : { id };
    const first = await look(list, start);
    const { startCursor, endCursor } = list.pageIn(first.data).pageInfo;
    const cursor = list.name.endsWith('last') ? startCursor : endCursor;
    const later = cursor === null ? null : await look(list, { ...start, cursor });
    found.push([list.name, first.hits, later?.hits ?? 0]);
  }
  found.sort(([, a, b], [, c, d]) => Math.max(c, d) - Math.max(a, b));
  console.log(`${count[0]} assertions, ${found.length} lists; dbHits of ten records at the start, and of the next ten`);
  for (const [name, first, later] of found.slice(0, SHOWN))
    console.log(`${name.padEnd(48)}${String(first).padStart(9)}${String(later).padStart(9)}`);
} finally {
  await driver.close();
  await close();
}

function look(list, variables) {
  const document = parse(list.operation('cursor' in variables));
  return profile(driver, composer.compose(document, getOperationAST(document), variables));
}

async function busiestOf(type) {
  if (!busiest.has(type)) {
    const [row] = await rows(`MATCH (n:${type}) WITH n, COUNT { (n)--() } AS links ORDER BY links DESC LIMIT 1 RETURN n.id`);
    busiest.set(type, row?.[0] ?? null);
  }
  return busiest.get(type);
}
