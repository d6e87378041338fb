import fc from 'fast-check';
import { codePointText } from '../../src/evidence/code-point-text.js';
import { textsOf } from '../../src/evidence/ranges.js';
import { sentences } from '../../src/evidence/sentences.js';
import { FERRIES } from './ferries.js';

const split = (value: string): readonly string[] => {
  const text = codePointText(value);
  return textsOf(text, sentences(text));
};
/** `|` stands where one sentence ends and the next begins. */
const parts = (marked: string): readonly string[] => marked.split(/\s*\|\s*/);

describe('a line is split into sentences', () => {
  it.each([
    ['at full stops', 'The port closed. | Nobody knew why! | Did the mayor?'],
    ['not behind an acronym in front of a name', 'The U.S. Coast Guard came. | It left.'],
    ['behind an acronym in front of a word that starts a sentence', 'They left the U.S. | The boats stayed.'],
    ['not behind a state in a heading', 'Refusal by Mass. Ferries to Stop'],
    ['not behind a state and a comma', 'She lives in Lynn, Mass., with a cat.'],
    ['behind a state that ends a sentence', 'He was seen in Elling, Mass. | The police had left.'],
    ['not behind a title', 'Then Gov. Dahl met Lt. Gov. Carrow and Dr. Vest.'],
    ['not behind an initial', 'By Jessica M. Lind on 14 May'],
    ['not behind two initials', 'It was J. R. Okafor who paid.'],
    ['not behind a time of day in front of a name', 'At 8 a.m. Monday it rained. | By 9 p.m. it was dry.'],
    ['behind a time of day', 'It began at 8 a.m. | The mayor came later.'],
    ['not inside a number', 'It rose by 26.9 percent, to $1.5 million. | Then it fell.'],
    ['not behind No. and a figure', 'Boat No. 5 Carla sank. | The answer was no. | Nobody asked.'],
    ['not behind a month and a day', 'On Jan. 7 Elling voted.'],
    ['inside a quotation of several sentences', '“We tried. | We failed. | That is all,” she said.'],
    ['inside a plain quotation', '"We tried. | We failed," she said. | "That is all."'],
    ['behind a quotation that ends a sentence', 'He called it “a fable.” | She laughed.'],
    ['not in front of the words that say whose it is', '“Why now?” he asked. | “Never!” said Ann Lee.'],
    ['not in front of a name that asked', '“Why now?” Ann Lee asked. | He left.'],
    ['but in front of a name that says more', '“Why now?” | Ann Lee said she did not know.'],
    ['not where the sentence goes on', '“It was late,” he said, adding, “We were tired.” | They slept.'],
    ['between a quotation and the next', '“It was late,” he said. | “We were tired.”'],
    ['not inside a bracketed insertion', 'The officers (Sea Rescue, founded in 1902. See p. 4.) came at once. | They left.'],
    ['not at words in square brackets', '“They [the boats, i.e. Carla and Ann] sank,” he said. | Nobody drowned.'],
    ['inside brackets that hold whole sentences', '(Copyright (c) 2031 Gull Wire. | All rights reserved.)'],
    ['not at an ellipsis inside a sentence', 'We had boats… there were many ... and more … Ann too.'],
    ['at an ellipsis that ends one', 'We had boats… | The rest is known... | It sank.'],
    ['not behind an enumerator', '1. The port closes. | 2. The mayor goes.'],
    ['with its bullet', '• 216 boats sank. | They were old.'],
    ['not at a dot in an address', 'See gull.example.org or write to al@example.org today.'],
    ['at a single capital that is no initial', 'So did I. | Mary stayed.'],
    ['not inside a typographic single quotation', 'They call it ‘sanctuary. port’ today.'],
  ])('%s', (_, marked) => {
    expect(split(parts(marked).join(' '))).toEqual(parts(marked));
  });
});

describe('the sentences of a text', () => {
  it('never join two lines, blank or not between them', () => {
    expect(split('A heading without a stop\nand the line below\n\n• one\n• two\n')).toEqual([
      'A heading without a stop',
      'and the line below',
      '• one',
      '• two',
    ]);
  });

  it('take a row of a table as one, but not a line that merely ends in figures', () => {
    expect(split('Dept. of Boats. Old 56 34%\nNew. Ones 12 9%\n')).toEqual(['Dept. of Boats. Old 56 34%', 'New. Ones 12 9%']);
    expect(split('It fell. It rose in 2014, 2015.')).toEqual(['It fell.', 'It rose in 2014, 2015.']);
  });

  it('leave out what holds no word', () => {
    expect(split('_____\nOne.\n * * *\n“”')).toEqual(['One.']);
  });

  it('are counted in code points, without the blanks around them', () => {
    const text = codePointText('🛳️🛳️ came.  They left.  \n  Ça 🛳️.');
    expect(sentences(text)).toEqual([
      { start: 0, end: 10 },
      { start: 12, end: 22 },
      { start: 27, end: 33 },
    ]);
  });

  it('of an invented article are those a reader sees', () => {
    expect(split(FERRIES).slice(0, 12)).toEqual([
      'Port says ferries carried 412,000; union counts a third fewer',
      'By Mara Lind',
      'ELLING — The Port of Elling said its ferries carried 412,000 passengers last year, a number the Deckhands’ Union disputes.',
      '“We carried more people,” port spokesperson Inês Carrow said, “than in any year since the line opened.”',
      '“The boats were full.',
      '🛳️ Every one.',
      '“We expect more,” she added.',
      `Tobe Okafor put the number at 274,000 and called the port's figure "a fable" told 'to please the mayor'.`,
      'The two counts lie 138,000 passengers apart.',
      'The port (founded 1902) did not say why.',
      'Ferry at the quay',
      'Photo: Una Dahl/Gull Wire',
    ]);
  });

  it('come in order, touch no other, and hold every letter and digit of the text', () => {
    const piece = fc.constantFrom(
      'Ann',
      'said',
      ' ',
      ' ',
      '.',
      '?',
      '”',
      '“',
      '"',
      '\n',
      '…',
      '...',
      '(',
      ')',
      'U.S.',
      'Mass.',
      '5',
      '🛳️',
      '•',
      'The',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = codePointText(pieces.join(''));
        const found = sentences(text);
        for (const [index, { start, end }] of found.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
        const words = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');
        expect(words(textsOf(text, found).join(''))).toBe(words(text.value));
      }),
    );
  });

  it('of a text of a million words are found in seconds', () => {
    const text = codePointText('The U.S. port (closed. Again) said “no.” '.repeat(20_000));
    expect(sentences(text).length).toBeGreaterThan(10_000);
  });
});
