/**
 * Whether memory stays flat: 10,000 mixed operations, a fifth of them never asked before and a tenth refused, against an API in this very
 * process over the database of the environment (NEO4J_URI, or the embedded one of ONRECORD_HOME, which should hold a dataset). Prints the
 * heap after garbage collection every 2,000 operations, and what an operation added from the second such line to the last.
 * Usage: npm run build && node --expose-gc bench/memory.mjs [--operations N]
 */
import { parseArgs } from 'node:util';
import { serveApi } from '../dist/api/serve.js';
import { openDatabase } from '../dist/cli/open-database.js';
import { loadConfig } from '../dist/config.js';
import { openGraph } from '../dist/graph/connection.js';

if (globalThis.gc === undefined) throw new Error('run node with --expose-gc');
const { values } = parseArgs({ options: { operations: { type: 'string', default: '10000' } } });
const operations = Number(values.operations);
const AT_ONCE = 8;
const LINES = 5;

const config = { ...loadConfig(process.cwd()), port: 0 };
const database = await openDatabase(config, () => undefined);
const graph = openGraph(database.settings);
const silent = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined };
const api = await serveApi({ graph, config, log: silent, versions: { onrecord: 'bench', neo4j: () => 'bench' } });
async function measure() {
  const codes = {};
  const heaps = [];
  let sent = 0;
  const worker = async (until) => {
    while (sent < until) {
      const code = await ask(requestOf(sent++));
      codes[code] = (codes[code] ?? 0) + 1;
    }
  };
  const began = performance.now();
  for (let line = 0; line <= LINES; line += 1) {
    const until = Math.round((operations / LINES) * line);
    await Promise.all(Array.from({ length: AT_ONCE }, () => worker(until)));
    heaps.push(heap());
    const { rss } = process.memoryUsage();
    console.log(`${String(sent).padStart(6)} operations  heap ${mb(heaps.at(-1))} MB  rss ${mb(rss)} MB  ${seconds(began)} s`);
  }
  console.log(
    Object.entries(codes)
      .map(([code, count]) => `${code} ${count}`)
      .join(' · '),
  );
  const slope = (heaps.at(-1) - heaps[2]) / (operations * ((LINES - 2) / LINES));
  console.log(`${slope.toFixed(0)} bytes for each operation since ${(operations / LINES) * 2}`);
}

/** The request of this number: of ten, two are new, one is refused, seven have been asked before with other values. */
function requestOf(number) {
  const kind = number % 10;
  if (kind === 0 || kind === 5) return { query: newOperation(number) };
  if (kind === 9) return REFUSED[((number / 10) % REFUSED.length) | 0];
  return { query: KNOWN[number % KNOWN.length], variables: { id: `claim:${number}`, n: 1 + (number % 50), text: `word ${number}` } };
}

const KNOWN = [
  'query ($id: ID!) { claim(id: $id) { id text assertions(first: 5) { nodes { id speaker { id name } foundIn { id title } } } } }',
  'query ($n: Int) { assertions(first: $n) { nodes { id act claim { id text } speaker { name } } pageInfo { endCursor hasNextPage } } }',
  'query ($text: String!) { search(text: $text, first: 10) { nodes { __typename } } }',
  'query ($n: Int) { agents(first: $n) { nodes { id name } } works(first: 3) { nodes { title } } }',
  '{ status { state records planCacheMisses } }',
];

const REFUSED = [
  { query: '{ nonsense }' },
  { query: '{ claims(first: 101) { nodes { id } } }' },
  { query: `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: __typename`).join(' ')} }` },
  { query: '{ claims(after: "nonsense") { nodes { id } } }' },
  { query: '{ claims(first: 100) { nodes { assertions(first: 100) { nodes { id } } } } }' },
  { query: '{ claim(id: ' },
];

/** New to the API by its text, and to the composer by its structure, while the database plans only a few statements anew. */
function newOperation(number) {
  const fields = ['text', 'kind', 'language', 'when { edtf }', 'listing'].filter((_, at) => (number >> at) % 2 === 0);
  return `query N${number} { a${number}: claims(first: ${1 + (number % 20)}) { nodes { id ${fields.slice(0, 3).join(' ')} } } b: claim(id: "c${number}") { id text } }`;
}

async function ask(body) {
  const response = await fetch(`http://127.0.0.1:${api.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { errors } = await response.json();
  return errors?.[0].extensions.code ?? 'OK';
}

function heap() {
  for (let i = 0; i < 4; i += 1) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function mb(bytes) {
  return (bytes / 2 ** 20).toFixed(1).padStart(6);
}

function seconds(began) {
  return ((performance.now() - began) / 1_000).toFixed(0);
}

try {
  await measure();
} finally {
  await api.close();
  await graph.close();
  await database.stop();
}
