import { type Answer, type ServedApi, serveAway } from './served.js';

/**
 * Each detection of graphql-cop (https://github.com/dolevf/graphql-cop, all 13 of its test files), asked the way it asks and judged
 * the way it judges, of a server as it stands towards the world: introspection off. The aim is no finding.
 */
let away: ServedApi;
beforeAll(async () => {
  away = await serveAway({ ONRECORD_INTROSPECTION: 'false' });
});
afterAll(() => away.close());

type Json = Answer['json'];
const post = async (query: string): Promise<Json> => (await away.post({ query, operationName: 'cop' })).json;
const ask = async (query: string, init: RequestInit = {}): Promise<Json> =>
  (await (await fetch(`${away.url}${query === '' ? '' : `?query=${encodeURIComponent(query)}`}`, init)).json()) as Json;
const aliases = Array.from({ length: 101 }, (_, at) => `alias${at}:__typename \n`).join('');
const circular = `query cop { __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`;

describe('graphql-cop finds', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['alias overloading', async () => (await post(`query cop { ${aliases} }`)).data?.alias100],
    ['array-based batching', async () => Array.isArray((await away.post(Array(10).fill({ query: 'query cop { __typename }' }))).json)],
    ['circular introspection', async () => (await post(circular)).data?.__schema],
    ['directive overloading', async () => (await post(`query cop { __typename ${'@aa'.repeat(10)} }`)).errors?.length === 10],
    ['field duplication', async () => (await post(`query cop { ${'__typename \n'.repeat(500)} }`)).data?.__typename],
    ['field suggestions', async () => /Did you mean/.test((await post('query cop { __schema { directive } }')).errors?.[0]?.message ?? '')],
    ['mutations by GET', async () => (await ask('mutation cop {__typename}')).data?.__typename],
    ['queries by GET', async () => (await ask('query cop {__typename}')).data?.__typename],
    ['an IDE', async () => /graphiql|playground/i.test(await (await fetch(away.url, { headers: { accept: 'text/html' } })).text())],
    ['introspection', async () => (await post('query cop { __schema { types { name fields { name } } } }')).data?.__schema],
    [
      'forms by POST',
      async () => (await ask('', { method: 'POST', body: new URLSearchParams({ query: 'query cop { __typename }' }) })).data?.__typename,
    ],
    ['tracing', async () => /tracing/i.test(JSON.stringify(await post('query cop { __typename }')))],
    ['unhandled errors', async () => /exception|stacktrace/i.test(JSON.stringify(await post('qwerty cop { abc }')))],
  ])('no %s', async (_name, detect) => {
    expect(await detect()).toBeFalsy();
  });

  it('no circular introspection either where introspection is on', async () => {
    const open = await serveAway();
    const { status, json } = await open.post({ query: circular });
    await open.close();
    expect([status, json.errors?.[0]?.message]).toEqual([400, 'Maximum introspection depth exceeded']);
  });
});
