/**
 * What a refusal costs: each limit of the API, and each way to be refused before it, asked of a running server one request at a time.
 * The aim is 20 ms for the slowest. A refused request must not have reached the database: /metrics is asked for that before and after.
 * Usage: node bench/refusals.mjs [URL] [--rounds N]   (a server without a token; 200 rounds unless told otherwise)
 */
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '200' } }, allowPositionals: true });
const rounds = Number(values.rounds);
const [url = 'http://localhost:4000/graphql'] = positionals;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const many = (count, text) => Array.from({ length: count }, (_, at) => text(at)).join(' ');
const nest = (levels) => `topic(id: "t") {${'partOf {'.repeat(levels)} id ${'}'.repeat(levels)}}`;
const query = (text) => ({ body: JSON.stringify({ query: text }) });
const page = (levels) => (levels === 0 ? 'id' : `assertions(first: 100) { nodes { claim { ${page(levels - 1)} } } }`);
const bomb = (levels) =>
  `{ ...F0 } ${many(levels, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Query { __typename }`;

/** What is asked, and the status that it must get. */
const REFUSED = {
  'body of 200 KB': [413, { body: 'x'.repeat(200_000) }],
  '20,000 tokens': [400, query(`{ ${'id '.repeat(20_000)} }`)],
  '19 levels of fields': [400, query(`{ ${nest(17)} }`)],
  '300 levels of fields': [400, query(`{ ${nest(298)} }`)],
  '101 aliases': [400, query(`{ ${many(101, (at) => `a${at}: __typename`)} }`)],
  '11 directives': [400, query(`{ topic(id: "t") { ${many(11, (at) => `a${at}: id @include(if: true)`)} } }`)],
  '5,000 directives in few tokens': [400, query(`{ __typename ${'@aa'.repeat(900)} }`)],
  '21 root fields': [400, query(`{ ${many(21, (at) => `f${at}`)} }`)],
  '500 repeats of a field': [400, query(`{ topic(id: "t") { ${many(500, () => 'id')} } }`)],
  '99 repeats with fields below': [400, query(`{ ${many(99, () => 'claims { nodes { id text } }')} }`)],
  'fragment bomb': [400, query(bomb(14))],
  'cycle of fragments': [400, query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')],
  '1,000 unused fragments': [400, query(`{ __typename } ${many(270, (at) => `fragment F${at} on Query { id }`)}`)],
  '10,101,010,100 nodes': [400, query(`{ claim(id: "c") { ${page(5)} } }`)],
  '61 fragments': [400, query(`{ ${many(16, (at) => `c${at}: claim(id: "c") { sameAs { id } narrowerThan { id } places { id } }`)} }`)],
  '13 records in a row': [400, query(`{ ${nest(12)} }`)],
  'page of 101': [400, query('{ claims(first: 101) { nodes { id } } }')],
  '101 ids': [400, query(`{ nodes(ids: [${many(101, (at) => `"claim:${at}"`)}]) { id } }`)],
  'bad cursor': [400, query('{ claims(after: "WyJub25zZW5zZSJd") { nodes { id } } }')],
  'unknown fields': [400, query(`{ ${many(20, (at) => `nonsense${at}`)} }`)],
  'broken syntax': [400, query('{ claim(id: ')],
  'broken JSON': [400, { body: '{"query": ' }],
  'JSON 40,000 levels deep': [400, { body: `${'['.repeat(40_000)}${']'.repeat(40_000)}` }],
  'batch of 10': [400, { body: JSON.stringify(Array(10).fill({ query: '{ __typename }' })) }],
  mutation: [400, query('mutation { ingest }')],
  'GET of a mutation': [405, { method: 'GET', search: '?query=mutation%20%7Bingest%7D', headers: { 'apollo-require-preflight': '1' } }],
  'GET that a page could send (CSRF)': [400, { method: 'GET', search: '?query=%7B__typename%7D', headers: {} }],
  'form (CSRF)': [400, { body: 'query={__typename}', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  'another charset': [415, { body: '{}', headers: { 'content-type': 'application/json; charset=latin1' } }],
  'no JSON taken': [406, { ...query('{ __typename }'), headers: { 'content-type': 'application/json', accept: 'text/html' } }],
};

const before = await statements();
const slowest = { name: '', ms: 0 };
console.log(`${'median'.padStart(8)}${'max'.padStart(8)}  ms, ${rounds} rounds`);
for (const [name, [status, asked]] of Object.entries(REFUSED)) {
  const times = [];
  for (let round = -10; round < rounds; round += 1) {
    // Of another text each time, so that nothing is remembered
    const varied = asked.body?.startsWith('{"query":"')
      ? { ...asked, body: asked.body.replace('{"query":"', `{"query":"#${round}\\n`) }
      : asked;
    const answer = await send(varied);
    if (answer.status !== status && round === -10)
      console.log(`${name}: status ${answer.status} instead of ${status}: ${answer.text.slice(0, 200)}`);
    if (round >= 0) times.push(answer.ms);
  }
  times.sort((a, b) => a - b);
  const max = times.at(-1);
  if (max > slowest.ms) Object.assign(slowest, { name, ms: max });
  console.log(`${times[times.length >> 1].toFixed(2).padStart(8)}${max.toFixed(2).padStart(8)}  ${status} ${name}`);
}
console.log(
  `slowest ${slowest.ms.toFixed(2)} ms (${slowest.name}); operations that reached the database meanwhile, others' too: ${(await statements()) - before}`,
);
agent.destroy();

/** How many operations have waited for the database, by the server's own count. */
async function statements() {
  const { text } = await send({ method: 'GET', path: '/metrics', headers: {} });
  return Number(/^onrecord_operation_seconds_count\{phase="db"\} (\d+)$/m.exec(text)?.[1] ?? 0);
}

function send({ method = 'POST', path = new URL(url).pathname, search = '', headers = { 'content-type': 'application/json' }, body = '' }) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const length = { 'content-length': Buffer.byteLength(body) };
    const sent = request(new URL(url).origin, { method, path: path + search, headers: { ...headers, ...length }, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString(), ms: performance.now() - began }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
