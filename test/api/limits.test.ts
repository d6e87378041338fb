import { type ServedApi, serveAway } from './served.js';

let away: ServedApi;
beforeAll(async () => {
  away = await serveAway();
});
afterAll(() => away.close());

const many = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at)).join(' ');
const nest = (levels: number): string => `topic(id: "t") {${'partOf {'.repeat(levels)} id ${'}'.repeat(levels)}}`;
const bomb = (levels: number, leaf: string) =>
  `{ ...F0 } ${many(levels, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Query { ${leaf} }`;

describe('a request beyond a limit is refused with the figure, before the database is asked', () => {
  it.each([
    ['31 aliases', `{ ${many(31, (at) => `a${at}: __typename`)} }`, 'aliases', 30],
    ['101 aliases', `{ ${many(101, (at) => `a${at}: __typename`)} }`, 'aliases', 30],
    ['10,000 aliases in few bytes', `{ ${many(10_000, (at) => `a${at}:id`)} }`, 'tokens', 2_000],
    ['11 directives', `{ topic(id: "t") { ${many(11, (at) => `a${at}: id @include(if: true)`)} } }`, 'directives', 10],
    ['500 times the same field', `{ topic(id: "t") { ${many(500, () => 'id')} } }`, 'repeats', 100],
    ['20,000 times the same field', `{ ${'id '.repeat(20_000)} }`, 'tokens', 2_000],
    ['2,000 duplicate object fields', `{ ${many(2_000, () => 'topic(id: "t") { id }')} }`, 'tokens', 2_000],
    ['99 times the same fields below each other', `{ ${many(99, () => 'claims { nodes { id text } }')} }`, 'comparisons', 2_000],
    ['21 root fields', `{ ${many(21, (at) => `f${at}`)} }`, 'rootFields', 20],
    ['19 levels', `{ ${nest(17)} }`, 'depth', 18],
    ['50 levels', `{ ${nest(48)} }`, 'depth', 18],
    ['300 levels', `{ ${nest(298)} }`, 'depth', 18],
    ['61 records side by side', besides(61), 'fragments', 60],
    ['13 records in a row', `{ ${nest(12)} }`, 'levels', 12],
    ['a fragment bomb of 14 levels', bomb(14, '__typename'), 'repeats', 100],
    ['a fragment bomb that spreads nothing', bomb(14, '...Missing'), 'fields', 2_000],
    ['a fragment bomb that fans out', fanOut(16), 'fields', 2_000],
  ])('%s', async (_case, query, name, allowed) => {
    const { status, json } = await away.post({ query });
    expect(status).toBe(400);
    expect(json.errors).toHaveLength(1);
    expect(json.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: { name, allowed } });
    expect(json.errors?.[0]?.message).toContain(String(allowed));
  });

  it('a directive that is repeated is one error, not one for each', async () => {
    const { status, json } = await away.post({ query: '{ __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }' });
    expect([status, json.errors?.map(({ extensions }) => extensions.code)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  it('a document just within the limits reaches the database, which is away', async () => {
    const pairs = (levels: number): string => (levels === 0 ? '__typename' : `assertions { nodes { claim { ${pairs(levels - 1)} } } }`);
    const query = `{ claim(id: "c") { ${pairs(5)} text assertions { totalCount } } ${many(19, (at) => `a${at}: topic(id: "t") { id }`)} }`;
    const { status, json } = await away.post({ query });
    expect(json.errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
    expect(status).toBe(503);
  });
});

describe('pages', () => {
  it.each([
    ['first: 0', '{ claims(first: 0) { nodes { id } } }', /`first` of `claims` is 0; it must be from 1 to 100/],
    ['first: -1', '{ claims(first: -1) { nodes { id } } }', /is -1/],
    ['first: 101', '{ claims(first: 101) { nodes { id } } }', /is 101/],
    ['last: 0 in a nested list', '{ claim(id: "c") { assertions(last: 0) { nodes { id } } } }', /`last` of `assertions` is 0/],
    ['both directions', '{ claims(first: 2, last: 2) { nodes { id } } }', /both `first` and `last`/],
    ['101 ids', `{ nodes(ids: [${many(101, (at) => `"claim:${at}"`)}]) { id } }`, /101 values; at most 100/],
    ['101 ids in a filter', `{ claims(filter: {id: {in: [${many(101, (at) => `"claim:${at}"`)}]}}) { nodes { id } } }`, /101 values/],
  ])('%s is bad input', async (_case, query, message) => {
    const { status, json } = await away.post({ query });
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(json.errors?.[0]?.message).toMatch(message);
  });

  it('a page size in a variable is judged like one in the text', async () => {
    const { json } = await away.post({ query: 'query ($n: Int) { claims(first: $n) { nodes { id } } }', variables: { n: 99_999_999 } });
    expect(json.errors?.[0]).toMatchObject({ message: expect.stringContaining('99999999'), extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('pages of 100 in five levels are refused by the number of nodes', async () => {
    const level = (inner: string): string => `assertions(first: 100) { nodes { claim { ${inner} } } }`;
    const query = `{ claim(id: "c") { ${level(level(level(level(level('id')))))} } }`;
    const { status, json } = await away.post({ query });
    expect(status).toBe(400);
    expect(json.errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      limit: { name: 'nodes', allowed: 10_000, found: 10101010100 },
    });
  });

  it('limits are settings', async () => {
    const strict = await serveAway({ ONRECORD_MAX_NODES: '20', ONRECORD_MAX_DEPTH: '4' });
    const flat = await serveAway({ ONRECORD_MAX_LEVELS: '2', ONRECORD_MAX_FRAGMENTS: '5' });
    const row = await flat.post({ query: `{ ${nest(2)} }` });
    const many = await flat.post({ query: besides(6) });
    await flat.close();
    const wide = await strict.post({ query: '{ claims(first: 21) { nodes { id } } }' });
    const deep = await strict.post({ query: `{ ${nest(3)} }` });
    await strict.close();
    expect(wide.json.errors?.[0]?.extensions.limit).toEqual({ name: 'nodes', allowed: 20, found: 21 });
    expect(deep.json.errors?.[0]?.extensions.limit).toEqual({ name: 'depth', allowed: 4, found: 5 });
    expect(row.json.errors?.[0]).toMatchObject({
      message: expect.stringContaining(' 2 '),
      extensions: { limit: { name: 'levels', allowed: 2 } },
    });
    expect(many.json.errors?.[0]).toMatchObject({
      message: expect.stringContaining(' 5 '),
      extensions: { limit: { name: 'fragments', allowed: 5 } },
    });
  });
});

/** So many places that reach another record, with as few aliases, root fields and levels as may be. */
function besides(count: number): string {
  const lists = ['sameAs', 'narrowerThan', 'places'];
  const claims = Math.ceil(count / (lists.length + 1));
  return `{ ${many(claims, (at) => `c${at}: claim(id: "c") { ${lists.map((list) => `${list} { id }`).join(' ')} }`)} }`;
}

/** Each level spreads the next below two different fields, so that paths double without a repeat. */
function fanOut(levels: number): string {
  const fragments = many(levels, (at) => `fragment G${at} on Claim { sameAs { ...G${at + 1} } narrowerThan { ...G${at + 1} } }`);
  return `{ claim(id: "c") { ...G0 } } ${fragments} fragment G${levels} on Claim { id }`;
}
