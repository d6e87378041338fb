import { readSentences } from '../../src/evidence/attention.js';
import { codePointText, slice } from '../../src/evidence/code-point-text.js';

const causes = (value: string): readonly string[] => {
  const text = codePointText(value);
  return readSentences(text).flatMap((sentence) => sentence.causes.map(({ reason, start, end }) => `${reason} ${slice(text, start, end)}`));
};
const perSentence = (value: string): readonly (readonly string[])[] =>
  readSentences(codePointText(value)).map((sentence) => [...new Set(sentence.causes.map(({ reason }) => reason))]);

describe('a sentence needs attention', () => {
  it.each([
    ['said', 'The mayor said so.', ['CUE said']],
    ['saying', 'Saying so, he left.', ['CUE Saying']],
    ['told', 'She told the paper.', ['CUE told']],
    ['according to', 'According to the port, boats sank.', ['CUE According to']],
    ['denies, denied, denying', 'He denies it, denied it, is denying it.', ['CUE denies', 'CUE denied', 'CUE denying']],
    ['admitted', 'He admitted it.', ['CUE admitted']],
    ['argues', 'It argues so.', ['CUE argues']],
    ['a vow', 'His vow stands.', ['CUE vow']],
    ['believe', 'They believe it.', ['CUE believe']],
    ['found that', 'It found that boats sank.', ['CUE found that']],
    ['per with a name', 'That is so per the union’s letter.', ['CUE per']],
    ['a spokeswoman', 'A spokeswoman left.', ['CUE spokeswoman']],
    ['a press release', 'A press release went out.', ['CUE press release']],
    ['digits', 'It had 412,000 riders.', ['NUMBER 412,000']],
    ['a percentage', 'It fell 26.9%.', ['NUMBER 26.9%']],
    ['a percentage in words', 'It fell 3 percent.', ['NUMBER 3', 'NUMBER percent']],
    ['money', 'It cost $2,500.', ['NUMBER $2,500']],
    ['a date', 'It sank on May 7, 2031.', ['NUMBER 7', 'NUMBER 2031']],
    [
      'number words',
      'Two-thirds, half, a dozen, hundreds, none, zero.',
      ['Two', 'thirds', 'half', 'dozen', 'hundreds', 'none', 'zero'].map((one) => `NUMBER ${one}`),
    ],
    ['a multiple', 'It grew twice and doubled.', ['NUMBER twice', 'NUMBER doubled']],
    ['a typographic quotation', 'It is “a fable” here.', ['QUOTATION “a fable”']],
    ['a plain quotation', 'It is "a fable" here.', ['QUOTATION "a fable"']],
    ['a single quotation', "It is 'a fable' here.", ["QUOTATION 'a fable'"]],
    ['a lost mark', 'It is over there.”', ['QUOTATION ”']],
  ])('for %s', (_, value, expected) => {
    expect(causes(value)).toEqual(expected);
  });

  it.each([
    'The boats sank.',
    'The ships’ crews didn’t stay at Mara’s.',
    'In the United States the so-called port and its headquarters closed.',
    'It moves per year and per capita on behalf of the port.',
    'One of them was charged and the suspect ordered.',
    'The state of the objects was fine in a second.',
  ])('but not %j', (value) => {
    expect(causes(value)).toEqual([]);
  });

  it('in each sentence of a quotation', () => {
    expect(perSentence('“We tried. We failed. It is over,” he said. It rained.')).toEqual([
      ['QUOTATION'],
      ['QUOTATION'],
      ['QUOTATION', 'CUE'],
      [],
    ]);
  });

  it('in a quotation begun in the paragraph before, whether its mark is repeated or not', () => {
    expect(perSentence('“We tried.\n\n“We failed. It is over,” he said.')).toEqual([['QUOTATION'], ['QUOTATION'], ['QUOTATION', 'CUE']]);
    expect(perSentence('“We tried.\n\nWe failed. It is over,” he said.')).toEqual([['QUOTATION'], ['QUOTATION'], ['QUOTATION', 'CUE']]);
    expect(perSentence('It rained. “We tried.”\n\nWe failed. It is over,” he said.')).toEqual([
      [],
      ['QUOTATION'],
      [],
      ['QUOTATION', 'CUE'],
    ]);
  });

  it('at places counted in code points, cut at the ends of the sentence', () => {
    const text = codePointText('🛳️ “Up. Down 5,” he said.');
    expect(readSentences(text)).toEqual([
      { start: 0, end: 7, causes: [{ reason: 'QUOTATION', start: 3, end: 7 }] },
      {
        start: 8,
        end: 25,
        causes: [
          { reason: 'QUOTATION', start: 8, end: 16 },
          { reason: 'NUMBER', start: 13, end: 14 },
          { reason: 'CUE', start: 20, end: 24 },
        ],
      },
    ]);
  });
});
