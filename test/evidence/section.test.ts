import { codePointText } from '../../src/evidence/code-point-text.js';
import { section } from '../../src/evidence/section.js';
import { FERRIES } from './ferries.js';

const sectionAt = (value: string, words: string): string => {
  const start = [...value.slice(0, value.indexOf(words))].length;
  return section(codePointText(value), [{ start, end: start + [...words].length }]);
};

describe('section', () => {
  it.each([
    ['Port says', 'HEADLINE'],
    ['By Mara', 'BYLINE'],
    ['The Port of Elling said', 'BODY'],
    ['We expect', 'BODY'],
    ['Ferry at the quay', 'CAPTION'],
    ['Una Dahl', 'CAPTION'],
    ['Riders by line', 'TABLE'],
    ['Line Riders', 'TABLE'],
    ['200,000', 'TABLE'],
    ['An earlier version', 'NOTE'],
    ['has covered', 'AUTHOR_NOTE'],
    ['The mayor spoke', 'BODY'],
    ['Harbor Press', 'RIGHTS'],
  ])('of «%s» is %s', (words, expected) => {
    expect(sectionAt(FERRIES, words)).toBe(expected);
  });

  it('of a first line that is a sentence is the body', () => {
    expect(sectionAt('The ferries were full. They sailed late.\n\nNobody knows why.', 'ferries')).toBe('BODY');
  });

  it('of a second line that is no sentence is the headline too', () => {
    expect(sectionAt('Ferries full\n\nOfficials count again\n\nThe ferries were full.', 'Officials')).toBe('HEADLINE');
  });

  it('of the only line is the body', () => {
    expect(sectionAt('Ferries full', 'full')).toBe('BODY');
  });
});
