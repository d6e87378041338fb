import fc from 'fast-check';
import { exactTerm, searchQuery } from '../../../src/graph/read/search-text.js';

describe('search text', () => {
  it.each([
    ['Lyons', '+(lyons^4 OR lyon*)'],
    ['  Todd   LYONS ', '+(todd^4 OR todd*) +(lyons^4 OR lyon*)'],
    ['"Trust Act" Boston', '+"trust act" +(boston^4 OR boston*)'],
    ['Iván', '+(ivan^4 OR ivan*)'],
    ['10,701', '+(10,701^4 OR 10701* OR 10,701*)'],
    ['1400', '+(1400^4 OR 1400* OR 1,400*)'],
    ['26.9', '+(26.9^4 OR 26.9*)'],
    ['City of Boston', '+(city^4 OR city*) +(boston^4 OR boston*)'],
    ['the', '+(the^4 OR the*)'],
    ["governor's policies", "+(governor's^4 OR governor*) +(policies^4 OR policy* OR policies*)"],
    [
      'ignoring honored classes',
      '+((+(ignoring^4 OR ignor*) +(honored^4 OR honor*) +(classes^4 OR class*))^4 (+(honored^4 OR honor*) +(classes^4 OR class*)) (+(ignoring^4 OR ignor*) +(classes^4 OR class*)) (+(ignoring^4 OR ignor*) +(honored^4 OR honor*)))',
    ],
    [
      'a1 b1 c1 d1 e1 f1 g1 h1 i1',
      '+((a1^4 OR a1*) (b1^4 OR b1*) (c1^4 OR c1*) (d1^4 OR d1*) (e1^4 OR e1*) (f1^4 OR f1*) (g1^4 OR g1*) (h1^4 OR h1*) (i1^4 OR i1*))',
    ],
    [
      'x) OR (b:c*',
      '+((+(x^4 OR x*) +(b^4 OR b*) +(c^4 OR c*))^4 (+(b^4 OR b*) +(c^4 OR c*)) (+(x^4 OR x*) +(c^4 OR c*)) (+(x^4 OR x*) +(b^4 OR b*)))',
    ],
  ])('%p asks for %p', (text, query) => {
    const [required, named] = (searchQuery(text) ?? '').split(/ (?=name:)/);
    expect(required).toBe(query);
    expect(named ?? '').toMatch(/^$|^name:"[^"]+"\^200 aliases:"[^"]+"\^600 title:"[^"]+"\^100$/);
  });

  it.each(['', '   ', '++ && ||', '"" \\'])('%p holds no word', (text) => {
    expect(searchQuery(text)).toBeNull();
  });

  it('never lets a character with a meaning for Lucene through, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = searchQuery(text) ?? '';
        const words = query
          .replace(/(?:\b(?:name|aliases|title):)?"[^"]+"|[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*(?:\^4|\*)| OR |[+()]|\)\^4/gu, '')
          .replace(/\^\d+/g, '');
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
