import { get, type RawAnswer } from './raw.js';
import { type ServedApi, serveAway } from './served.js';

const many = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at)).join(' ');
const nest = (levels: number): string => `topic(id: "t") {${'partOf {'.repeat(levels)} id ${'}'.repeat(levels)}}`;
const page = (levels: number): string => (levels === 0 ? 'id' : `assertions(first: 100) { nodes { claim { ${page(levels - 1)} } } }`);
const JSON_TYPE = { 'content-type': 'application/json' };

/** What is refused: status, code, and the query or the whole body and headers. `bench/refusals.mjs` measures the same on a running server. */
const REFUSED: readonly (readonly [
  string,
  number,
  string,
  string | { body: string; headers?: Record<string, string>; method?: string },
])[] = [
  ['a body of 200 KB', 413, 'QUERY_TOO_COMPLEX', { body: 'x'.repeat(200_000) }],
  ['20,000 tokens', 400, 'QUERY_TOO_COMPLEX', `{ ${'id '.repeat(20_000)} }`],
  ['300 levels', 400, 'QUERY_TOO_COMPLEX', `{ ${nest(298)} }`],
  ['101 aliases', 400, 'QUERY_TOO_COMPLEX', `{ ${many(101, (at) => `a${at}: __typename`)} }`],
  ['900 directives', 400, 'GRAPHQL_VALIDATION_FAILED', `{ __typename ${'@aa'.repeat(900)} }`],
  ['21 root fields', 400, 'QUERY_TOO_COMPLEX', `{ ${many(21, (at) => `f${at}`)} }`],
  ['500 repeats', 400, 'QUERY_TOO_COMPLEX', `{ topic(id: "t") { ${many(500, () => 'id')} } }`],
  ['99 repeats with fields below', 400, 'QUERY_TOO_COMPLEX', `{ ${many(99, () => 'claims { nodes { id text } }')} }`],
  ['270 unused fragments', 400, 'GRAPHQL_VALIDATION_FAILED', `{ __typename } ${many(270, (at) => `fragment F${at} on Query { id }`)}`],
  ['a cycle of fragments', 400, 'GRAPHQL_VALIDATION_FAILED', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ['ten milliards of nodes', 400, 'QUERY_TOO_COMPLEX', `{ claim(id: "c") { ${page(5)} } }`],
  [
    '64 fragments',
    400,
    'QUERY_TOO_COMPLEX',
    `{ ${many(16, (at) => `c${at}: claim(id: "c") { sameAs { id } narrowerThan { id } places { id } }`)} }`,
  ],
  ['13 records in a row', 400, 'QUERY_TOO_COMPLEX', `{ ${nest(12)} }`],
  ['a page of 101', 400, 'BAD_USER_INPUT', '{ claims(first: 101) { nodes { id } } }'],
  ['a bad cursor', 400, 'BAD_CURSOR', '{ claims(after: "WyJub25zZW5zZSJd") { nodes { id } } }'],
  ['another day than there is', 400, 'GRAPHQL_VALIDATION_FAILED', 'query @asOf(published: "2023-02-30") { claims { nodes { id } } }'],
  ['unknown fields', 400, 'GRAPHQL_VALIDATION_FAILED', `{ ${many(20, (at) => `nonsense${at}`)} }`],
  ['broken syntax', 400, 'GRAPHQL_PARSE_FAILED', '{ claim(id: '],
  ['broken JSON', 400, 'BAD_USER_INPUT', { body: '{"query": ' }],
  ['JSON of 40,000 levels', 400, 'BAD_USER_INPUT', { body: `${'['.repeat(40_000)}${']'.repeat(40_000)}` }],
  ['a batch', 400, 'BAD_USER_INPUT', { body: JSON.stringify(Array(10).fill({ query: '{ status { records } }' })) }],
  ['a mutation', 400, 'BAD_USER_INPUT', 'mutation { ingest }'],
  ['a form', 400, 'BAD_USER_INPUT', { body: 'query={__typename}', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['another charset', 415, 'BAD_USER_INPUT', { body: '{}', headers: { 'content-type': 'application/json; charset=latin1' } }],
  ['no JSON taken', 406, 'BAD_USER_INPUT', { body: '{"query":"{status{records}}"}', headers: { ...JSON_TYPE, accept: 'text/html' } }],
  ['a GET that a page could send', 400, 'BAD_USER_INPUT', { method: 'GET', headers: {}, body: '' }],
];

/** The aim is 20 ms, which the bench holds. Beside other tests only what grows without bounds can be told from a busy machine. */
const SOON = 1_000;
const TRIES = 5;

let away: ServedApi;
beforeAll(async () => {
  away = await serveAway();
});
afterAll(() => away.close());

it.each(REFUSED)('%s is refused at once, and never reaches the database', async (_case, status, code, asked) => {
  const { body, headers = JSON_TYPE, method = 'POST' } = typeof asked === 'string' ? { body: JSON.stringify({ query: asked }) } : asked;
  const path = method === 'GET' ? `${away.url}?query=%7Bstatus%7Brecords%7D%7D` : away.url;
  let quickest = Number.POSITIVE_INFINITY;
  let answer: RawAnswer | undefined;
  for (let at = 0; at < TRIES; at += 1) {
    const began = performance.now();
    answer = await get(path, { method, headers }, body);
    quickest = Math.min(quickest, performance.now() - began);
  }
  const { errors } = JSON.parse(String(answer?.body)) as { errors: { extensions: { code: string } }[] };
  expect([answer?.status, errors[0]?.extensions.code]).toEqual([status, code]);
  expect(away.sent).toEqual([]);
  expect(quickest).toBeLessThan(SOON);
});
