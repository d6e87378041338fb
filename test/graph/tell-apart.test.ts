import fc from 'fast-check';
import { tellApart } from '../../src/graph/tell-apart.js';

it.each([
  ['a short one stays as it is', 'The ferry sank.', 'The ferry sank.'],
  ['a number in its middle leads', 'The port of Elling sent back 198 of the ferries that came in 2030.', '198: The port of…came in 2030'],
  ['another number tells another', 'The port of Elling sent back 15 of the ferries that came in 2030.', '15: The port of…came in 2030'],
  ['a number that is left stands once', 'In all 412,000 riders crossed the bay on boats of the port.', 'In all 412,000…of the port'],
  ['a year does not lead', 'The ferries of Elling in 2030 carried more riders than any others.', 'The ferries of…than any others'],
  [
    'an amount keeps its sign',
    'The city pays the port of Elling $1.5 a year for every rider of a ferry.',
    '$1.5: The city pays…of a ferry',
  ],
  ['a share keeps its sign', 'The ferries of the port of Elling carry 48% of all riders of the bay.', '48%: The ferries of…of the bay'],
  [
    'a long number does not crowd words out',
    `The ferries carried ${'9'.repeat(20)} riders in all those years.`,
    'The ferries…in all those years',
  ],
  ['a long word is cut', `${'Donau'.repeat(9)} sails`, `${'Donau'.repeat(6).slice(0, 29)}…`],
  ['a writing without spaces is cut', '渡'.repeat(40), `${'渡'.repeat(29)}…`],
])('of sentences that are shortened, %s', (_case, sentence, short) => {
  expect(tellApart(sentence, 30)).toBe(short);
});

it('a shortened sentence never exceeds its room, and one that fits is not touched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 12, max: 60 }), (sentence, room) => {
      const short = tellApart(sentence, room);
      if ([...sentence].length <= room) expect(short).toBe(sentence);
      else expect([...short].length).toBeLessThanOrEqual(room);
    }),
  );
});
