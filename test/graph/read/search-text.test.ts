import fc from 'fast-check';
import { exactTerm, searchQuery } from '../../../src/graph/read/search-text.js';

describe('search text', () => {
  it.each([
    ['Lyons', '+(lyons OR lyons*)'],
    ['  Todd   LYONS ', '+(todd OR todd*) +(lyons OR lyons*)'],
    ['"Trust Act" Boston', '+"trust act" +(boston OR boston*)'],
    ['Iván', '+(ivan OR ivan*)'],
    ['10,701', '+(10,701 OR 10,701*)'],
    ['AND', '+(and OR and*)'],
    ['a) OR (b:c*', '+(a OR a*) +(or OR or*) +(b OR b*) +(c OR c*)'],
  ])('%p asks for %p', (text, query) => {
    expect(searchQuery(text)).toBe(query);
  });

  it.each(['', '   ', '++ && ||', '"" \\'])('%p holds no word', (text) => {
    expect(searchQuery(text)).toBeNull();
  });

  it('never lets a character with a meaning for Lucene through, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = searchQuery(text) ?? '';
        const words = query.replace(/\+\(([^\s()]+) OR \1\*\)|\+"([^"]+)"/gu, '');
        return words.trim() === '';
      }),
    );
  });
});

describe('an exact name', () => {
  it('is one quoted term with quotation marks and backslashes escaped', () => {
    expect(exactTerm('Martin "Marty"  Walsh')).toBe('"martin \\"marty\\" walsh"');
  });
});
