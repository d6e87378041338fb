import { attack } from './attacks.mjs';
import { bend } from './contract.mjs';
import { mutateBytes, mutateText } from './mutate.mjs';
import { chance } from './random.mjs';

/** Texts that mean something to Cypher, Lucene, JSON, GraphQL, a path, a template or a terminal. */
export const HOSTILE = [
  "x'}) DETACH DELETE n //",
  '`) CALL db.labels() YIELD label //',
  '\\u0060',
  "' OR 1=1 /*",
  'a:* OR [* TO *] ~ ^ \\ / && || ! ( ) { }',
  '"unclosed phrase',
  'AND OR NOT',
  '***',
  '$p0 {{7*7}} <%= 1 %>',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '\u0000\u001b[2J\u202e\ud83c',
  '<img src=x onerror=alert(1)>',
  'claim:',
  '-',
  '',
  'é'.repeat(3_000),
];

const NUMBERS = [0, -1, 1, 100, 101, 2147483647, 2147483648, -2147483649, 1e308, 1.5, 2 ** 53];
const OTHERS = [null, true, [], {}, [[]], { id: null }, { toString: 1 }, ['x', 1]];
const TYPES = [
  'application/json; charset=utf-8',
  'application/json; charset=latin1',
  'text/plain',
  'application/graphql',
  'multipart/form-data',
  '',
  'application/json;;;=',
  '\t',
];
const ACCEPTED = ['application/json', 'application/graphql-response+json', '*/*', 'text/html', 'image/png', 'application/json;q=0', ''];
const ENCODINGS = ['gzip', 'br', 'br;q=nonsense, gzip;q=2', 'identity;q=0', '*', 'deflate'];
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE'];

/**
 * An endless row of requests to /graphql: documents of the corpus (`[{query, variables}]`) with tokens, values, bytes and headers
 * changed, bodies of wrong shapes, and attacks of random size. `names` are words of the schema. The seed decides everything.
 */
export function* requests(seed, corpus, names) {
  const c = chance(seed);
  const post = (body, headers = {}) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const value = () => c.one([() => c.one(HOSTILE), () => c.one(NUMBERS), () => c.one(OTHERS), () => c.one(names)])();
  const changed = (variables) =>
    Object.fromEntries(Object.keys(variables).map((key) => [key, c.below(2) === 0 ? value() : variables[key]]));
  const kinds = {
    tokens: () => {
      const { query, variables } = c.one(corpus);
      return post(JSON.stringify({ query: mutateText(c, query, names, HOSTILE), variables }));
    },
    variables: () => {
      const { query, variables } = c.one(corpus);
      return post(JSON.stringify({ query, variables: { ...changed(variables), [c.one(names)]: value() } }));
    },
    bytes: () => post(mutateBytes(c, JSON.stringify(c.one(corpus)))),
    shape: () => {
      const part = { query: c.one(corpus).query, operationName: null, variables: {}, extensions: {} };
      const key = c.one([...Object.keys(part), '__proto__', 'constructor', 'id']);
      return post(JSON.stringify({ ...part, [key]: value() }));
    },
    body: () => post(JSON.stringify(c.one([value(), [c.one(corpus)], { queries: [] }, { query: c.one(HOSTILE) }])) ?? ''),
    headers: () => {
      const headers = {
        'content-type': c.one(TYPES),
        accept: c.one(ACCEPTED),
        'accept-encoding': c.one(ENCODINGS),
        'x-request-id': 'mine',
        cookie: 'a=b',
      };
      return post(JSON.stringify(c.one(corpus)), c.below(4) === 0 ? { ...headers, 'content-encoding': 'gzip' } : headers);
    },
    get: () => {
      const { query, variables } = c.one(corpus);
      const search = new URLSearchParams({
        query: c.below(2) === 0 ? query : mutateText(c, query, names, HOSTILE),
        variables: JSON.stringify(changed(variables)),
      });
      const headers = c.below(3) === 0 ? {} : { 'apollo-require-preflight': 'true' };
      return { method: 'GET', path: `/graphql?${search}`.slice(0, 12_000), headers, body: '' };
    },
    method: () => ({
      ...post(JSON.stringify(c.one(corpus))),
      method: c.one(METHODS),
      path: c.one(['/graphql', '/', '//graphql', '/graphql/', '/%00', '/metrics?x', '/live']),
    }),
    bent: () => post(JSON.stringify(bend(c))),
    attack: () => post(JSON.stringify({ query: attack(c, names) })),
  };
  const likely = [...Object.keys(kinds), 'tokens', 'tokens', 'tokens', 'tokens', 'attack', 'attack', 'bent', 'bent'];
  for (;;) {
    const kind = c.one(likely);
    yield { kind, ...kinds[kind]() };
  }
}
