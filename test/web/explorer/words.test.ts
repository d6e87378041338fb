import { idInPath, playgroundAddress, recordPath, withQuestions } from '../../../src/web/explorer/addresses.js';
import { citation } from '../../../src/web/explorer/citation.js';
import { explorerQuery } from '../../../src/web/explorer/explorer-query.js';
import { amount } from '../../../src/web/explorer/parts/figures.js';
import { shown } from '../../../src/web/explorer/parts/more.js';
import { dateInWords } from '../../../src/web/explorer/parts/time.js';

it.each([
  ['2025-01-31', '31 January 2025'],
  ['2025-01', 'January 2025'],
  ['2025', '2025'],
  ['2018/2019-03', '2018 to March 2019'],
  ['../2018-07', 'until July 2018'],
  ['2018-07/..', 'from July 2018'],
  ['[2025-01-01,2025-01-08]', '1 January 2025 or 8 January 2025'],
  ['2017~', 'about 2017'],
  ['2017?', 'perhaps 2017'],
  ['2017-21', '2017'],
  ['19XX', '19XX'],
])('the time %s is %s in words', (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});

it.each([
  [{ value: 198, unit: 'request', comparator: 'EQ' }, '198 requests'],
  [{ value: 1, unit: 'request', comparator: 'EQ' }, '1 request'],
  [{ value: 1204.5, unit: 'hour', comparator: 'APPROX' }, 'about 1,204.5 hours'],
  [{ value: 48, unit: 'percent', comparator: 'GE' }, 'at least 48 %'],
  [{ lower: 10, upper: 20, unit: 'person', comparator: 'BETWEEN' }, '10 to 20 people'],
] as const)('the figure %j is %s', (figure, words) => {
  expect(amount({ value: null, lower: null, upper: null, ...figure })).toBe(words);
});

it.each([
  [{ totalCount: 1204, nodes: Array(40) }, '40 of 1,204 shown'],
  [{ totalCount: null, nodes: Array(40) }, '40 of more than 10,000 shown'],
  [{ totalCount: 3, nodes: Array(3) }, '3'],
])('a list tells how much of it is shown', (list, words) => {
  expect(shown(list)).toBe(words);
});

it.each(['claim:bpd-refused-198', 'assertion:a/b~declined', 'person:ü?#&', 'comparison:pair/a+b', 'claim:100%'])(
  'the address of %s leads back to it',
  (id) => {
    const path = recordPath(id);
    expect(path).toMatch(/^\/record\/[\w:/~+.%-]+$/);
    expect(idInPath(path)).toBe(id);
  },
);

it('an address that is not encoded as it should be names no record', () => {
  expect(idInPath('/record/%E0%A4%A')).toBeNull();
  expect(idInPath('/disputes')).toBeNull();
});

it('questions without a value are left out of an address', () => {
  expect(withQuestions('/search', { q: 'a b', kind: null, after: '' })).toBe('/search?q=a+b');
  expect(playgroundAddress('{ a }', { id: 'x' })).toContain('/graphql?query=%7B+a+%7D&variables=');
});

it('a citation names title, dataset, version, address and day', () => {
  const dataset = { id: 'dataset:d', title: 'A dataset', version: '0123456789abcdef', ingestedAt: '2026-01-01T00:00:00Z' };
  expect(citation('A title.', 'http://localhost:4000/record/claim:a', [dataset], '2026-11-02')).toBe(
    '“A title.” onrecord, A dataset (version 0123456789ab). http://localhost:4000/record/claim:a (accessed 2 November 2026).',
  );
});

it('an id cannot leave the literal that it is in a query for Neo4j Browser', () => {
  expect(explorerQuery('claim', "x'}) DETACH DELETE n //\\")).toContain("{id: 'x\\'}) DETACH DELETE n //\\\\'}");
});
