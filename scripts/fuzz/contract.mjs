/** Searches as Lucene would read them, half of them broken. */
const LUCENE = [
  '"',
  '~',
  '~2',
  '^',
  '^9e9',
  '*',
  '?',
  '+',
  '-',
  '!',
  '&&',
  '||',
  'AND',
  'OR',
  'NOT',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  'TO',
  ':',
  '/',
  '\\',
];
const LETTERS = [
  'a',
  'Zürich',
  'ﬁ',
  'İ',
  'ß',
  '\u0301',
  '\u200d',
  '👩‍👩‍👧',
  '\ud83c',
  '\u202e',
  '\u0000',
  '１２',
  'ǆ',
  '한',
  '𝒜',
  '\ufeff',
  "o'",
  '1,000',
  '-0',
];
const INTS = [
  '0',
  '-0',
  '2147483647',
  '2147483648',
  '-2147483649',
  '9007199254740993',
  '1e3',
  '1e400',
  '0.5',
  '99999999999999999999999',
  'null',
  '"5"',
  '[5]',
  '$n',
];
const LISTS = [
  'claims',
  'assertions',
  'agents',
  'works',
  'responses',
  'stances',
  'topics',
  'measures',
  'places',
  'corrections',
  'observations',
];
const TYPES = [
  'Claim',
  'Person',
  'Organization',
  'Work',
  'Agent',
  'Assertion',
  'Topic',
  'Node',
  'SearchResult',
  'Query',
  'ClaimConnection',
  'Nothing',
];
const VALUES = { n: [0, 1, 5, 2 ** 31, -1, null, 'x'], yes: [true, false, null, 'true'], id: ['claim:none', '', 'x'.repeat(9_000)] };

/** A request that means the contract well, and bends one thing: a search, a cursor, a number, a type condition, a condition to leave out. */
export function bend(c) {
  const text = (most) =>
    JSON.stringify(
      c
        .times(most)
        .map(() => c.one(c.below(2) === 0 ? LUCENE : LETTERS))
        .join(c.one(['', ' '])),
    );
  const condition = () =>
    c.one(['', '', '@skip(if: $yes)', '@include(if: $yes)', '@include(if: true)', '@skip(if: false) @include(if: $yes)', '@skip(if: 1)']);
  const kinds = {
    search: () =>
      `{ search(text: ${text(12)}, first: ${c.one(['1', '5', '100'])}) { totalCount nodes { __typename ${union(2)} } edges { cursor } } }`,
    cursor: () =>
      `{ ${c.one(LISTS)}(${c.one(['first: 2, after', 'last: 2, before', 'after', 'before'])}: ${JSON.stringify(cursor())}) { nodes { id } pageInfo { endCursor } } }`,
    number: () => `{ ${c.one(LISTS)}(${c.one(['first', 'last'])}: ${c.one(INTS)}) { totalCount nodes { id } } }`,
    filter: () => `{ claims(filter: {text: {${c.one(['contains', 'startsWith', 'eq'])}: ${text(8)}}}, first: 3) { nodes { id } } }`,
    union: () => `{ nodes(ids: [${text(2)}, "claim:none"]) { id ${union(1 + c.below(6))} } }`,
    conditions: () =>
      `{ claim(id: $id) ${condition()} { id ${condition()} assertions(first: $n) ${condition()} { nodes { id ${condition()} } } } }`,
    name: () => `{ agent: person(by: {name: ${text(6)}}) { id name } }`,
  };
  const cursor = () => {
    const keys = c.times(3).map(() => c.one(['', 'a', 0, 1e300, null, true, [], {}, 'é'.repeat(500), '2023-12-31']));
    const whole = Buffer.from(JSON.stringify([c.one(['', 'AAAAAAAA', 'nonsense']), ...keys])).toString('base64url');
    return c.one([
      () => whole,
      () => whole.slice(c.below(whole.length)),
      () => whole + whole,
      () => '='.repeat(c.below(9)),
      () => c.one(LETTERS),
    ])();
  };
  const union = (levels) => {
    const inner = levels === 0 ? '__typename' : union(levels - 1);
    return `... on ${c.one(TYPES)} ${condition()} { ${c.one([inner, '__typename', `id ${inner}`, `${c.one(LISTS)} { nodes { id ${inner} } }`])} }`;
  };
  const query = c.one(Object.values(kinds))();
  const used = ['n: Int', 'yes: Boolean!', 'id: ID!'].filter((one) => query.includes(`$${one.split(':')[0]}`));
  const variables = Object.fromEntries(used.map((one) => [one.split(':')[0], c.one(VALUES[one.split(':')[0]])]));
  return { query: used.length === 0 ? query : `query Bent(${used.map((one) => `$${one}`).join(', ')}) ${query}`, variables };
}
