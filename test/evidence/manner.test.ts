import { codePointText } from '../../src/evidence/code-point-text.js';
import { find } from '../../src/evidence/find.js';
import { manner } from '../../src/evidence/manner.js';
import { quotations } from '../../src/evidence/quotations.js';
import { FERRIES } from './ferries.js';

const text = codePointText(FERRIES);
const mannerOf = (quote: string | string[]): string => {
  const found = find(text, quote);
  return found.kind === 'FOUND' ? manner(text, found.ranges) : found.kind;
};
const quoted = (value: string): string[] => quotations(value).map(({ start, end }) => value.slice(start, end));

describe('manner', () => {
  it.each<[string, string | string[], string]>([
    ['words inside quotation marks', 'We carried more people', 'DIRECT'],
    ['the marks themselves with them', '“We carried more people,”', 'DIRECT'],
    ['pieces that are all inside', ['We carried more people', 'than in any year since the line opened'], 'DIRECT'],
    ['the first paragraph of a quotation that runs on', 'The boats were full', 'DIRECT'],
    ['its second paragraph', 'We expect more', 'DIRECT'],
    ['straight double marks', 'a fable', 'DIRECT'],
    ['straight single marks', 'to please the mayor', 'DIRECT'],
    ['words outside', 'put the number at 274,000', 'INDIRECT'],
    ['words behind an apostrophe', 'figure', 'INDIRECT'],
    ['both', 'called the port\'s figure "a fable"', 'MIXED'],
  ])('of %s', (_, quote, expected) => {
    expect(mannerOf(quote)).toBe(expected);
  });
});

describe('quotations', () => {
  it.each<[string, string, string[]]>([
    ['nested marks belong to the outer quotation', '“He said ‘no’ to it,” she said', ['He said ‘no’ to it,']],
    ['a closing mark alone is passed over', 'their homes.” He said “yes”', ['yes']],
    ['an unclosed one ends with its paragraph', '“It goes on\nand here it does not.', ['It goes on']],
    ['a repeated opening carries it on over blank lines', '“One.\n\n“Two,” he said.', ['One.', 'Two,']],
    ['apostrophes open nothing', "the feds' cause and the boys' own, ’tis", []],
    ['single typographic marks', 'call it a ‘harbor town’ now', ['harbor town']],
    ['guillemets', 'elle dit «non» hier', ['non']],
  ])('%s', (_, value, expected) => {
    expect(quoted(value)).toEqual(expected);
  });
});
