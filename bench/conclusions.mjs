/**
 * What each conclusion costs Neo4j, on a database that stands: for the record that has most links of all of its kind, and for one in the
 * middle of their ids. dbHits are exact; milliseconds are those of a run once it is planned, alone. A refusal is told by its message.
 * Usage: NEO4J_URI=… NEO4J_PASSWORD=… node bench/conclusions.mjs   (such as one that `bench/load-bulk.mjs` has filled)
 */
import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { loadSources } from './load-sources.mjs';
import { hitsOf, openDatabase } from './read-path/database.mjs';

const { createComposer, teachScalars } = await loadSources('conclusions', {
  'src/api/scalars.ts': 'teachScalars',
  'src/graph/read/compose.ts': 'createComposer',
});
const schema = teachScalars(buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')));
const composer = createComposer(schema);
const { NEO4J_URI = 'bolt://localhost:7687', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const database = openDatabase({ uri: NEO4J_URI, user: NEO4J_USERNAME, password: NEO4J_PASSWORD });

const on = (type, fields) => ({ type, text: `query($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }` });
const VOICE = 'shareOfVoice(by: SPEAKER, first: 10) { agent { id } assertions }';
const AFFECTED = 'affected { truncated assertionCount claimCount figureCount } surviving { claimCount }';
const CONCLUSIONS = {
  'claim: standing': on('Claim', 'standing { asserted assertedSides disputed disputedSides supported }'),
  'claim: origins': on('Claim', 'origins { independentCount outletCount maxDepth roots { key } }'),
  'assertion: origins': on('Assertion', 'origins { independentCount maxDepth }'),
  'assertion: chain of disputes': on('Assertion', 'disputeChain(direction: ANSWERED_BY) { depth }'),
  'person: role on a day, open questions': on('Person', 'roleOn(date: "2020-06-01") { id } openQuestions { kind }'),
  'article: share of voice': on('Article', VOICE),
  'outlet: share of voice': on('Organization', VOICE),
  'topic: share of voice': on('Topic', VOICE),
  'correction: what it reached': on('Correction', AFFECTED),
  'impact of an assertion': { type: 'Assertion', text: `query($id: ID!) { impact(id: $id) { ${AFFECTED} } }` },
  'impact of an article': { type: 'Article', text: `query($id: ID!) { impact(id: $id) { ${AFFECTED} } }` },
  'what changed about a claim': {
    type: 'Claim',
    text: 'query($id: ID!) { whatChanged(id: $id, from: "2015-01-01", to: "2024-01-01") { changeCount tallies { of before after } } }',
  },
  'figure: comparisons': on('Observation', 'comparisons(first: 20) { nodes { verdict } }'),
};
const records = new Map();
try {
  const [[count]] = await database.rows('MATCH (n:Assertion) RETURN count(n)');
  console.log(`${count} assertions; dbHits and ms, of the record with most links and of one in the middle`);
  for (const [name, { type, text }] of Object.entries(CONCLUSIONS)) {
    if (!records.has(type)) records.set(type, await recordsOf(type));
    const costs = [];
    for (const id of records.get(type)) costs.push(id === undefined ? '–' : await cost(text, id));
    console.log(`${name.padEnd(40)}${costs.map((each) => each.padStart(34)).join('')}`);
  }
} finally {
  await database.close();
}

/** Two ids: the record with most links, and one in the middle. */
async function recordsOf(type) {
  const [busiest] = await database.rows(`MATCH (n:${type}) WITH n, COUNT { (n)--() } AS links ORDER BY links DESC LIMIT 1 RETURN n.id`);
  const [middle] = await database.rows(`MATCH (n:${type}) WITH n ORDER BY n.id WITH collect(n.id) AS ids RETURN ids[size(ids) / 2]`);
  return [busiest?.[0], middle?.[0] ?? undefined];
}

async function cost(text, id) {
  const document = parse(text);
  const { statement, parameters, answer, assemble } = composer.compose(document, getOperationAST(document), { id });
  try {
    const { records: found, summary } = await database.run(`PROFILE ${statement}`, parameters);
    await database.run(statement, parameters);
    const began = performance.now();
    await database.run(statement, parameters);
    const ms = performance.now() - began;
    const row = [found[0]?.get(0)];
    const refused = answer(row) === null ? /"message":"([^"]{0,24})/.exec(JSON.stringify(assemble(row), messages))?.[1] : undefined;
    return `${hitsOf(summary.profile).toLocaleString('en')} hits, ${ms.toFixed(0)} ms${refused === undefined ? '' : ` (${refused}…)`}`;
  } catch (fault) {
    return fault.message.slice(0, 30);
  }
}

/** An error within a tree shows its message alone. */
function messages(_key, value) {
  return value instanceof Error ? { message: value.message } : value;
}
