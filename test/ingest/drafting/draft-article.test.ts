import fc from 'fast-check';
import { draftArticle, headlineOf } from '../../../src/ingest/drafting/draft-article.js';
import { draftsLeft } from '../../../src/ingest/drafting/draft-comments.js';
import { forbiddenCharacter } from '../../../src/ingest/read/decode.js';
import { parseYaml } from '../../../src/ingest/read/parse-yaml.js';
import { FERRIES } from '../../evidence/ferries.js';
import { known } from '../sealing/ferry-article.js';

const HEAD = { slug: 'a', schema: '../schema/article.json' };

describe('a first article file', () => {
  it.each([
    ['the first line when it looks like a title', FERRIES, 'Port says ferries carried 412,000; union counts a third fewer'],
    ['also below blank lines', '\n \n  A title\nAnd a sentence.\n', 'A title'],
    ['none when the text begins with a sentence', 'It rained.\nThen it stopped.\n', null],
    ['none when there is but one line', 'It rained', null],
  ])('has as its headline %s', (_, value, expected) => {
    expect(headlineOf(known(value).text)).toBe(expected);
  });

  it('is YAML that may be read, whatever the text holds', () => {
    const letter = fc.constantFrom(
      'A',
      'said ',
      '5',
      '"',
      "'",
      '\\',
      '#',
      ':',
      '{',
      '}',
      '\n',
      '\u0007',
      '\u0085',
      '\u202e',
      '\u2028',
      '\ufeff',
      '🛳️',
      '”',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 40 }), (letters) => {
        const { source } = draftArticle(known(`Boat 5 ${letters.join('')}`), HEAD);
        expect(forbiddenCharacter(source)).toBeNull();
        const { tree, problems } = parseYaml(source, 'a.yaml');
        expect(problems).toEqual([]);
        expect(tree?.type === 'mapping' && [...tree.entries.keys()].filter((key) => key !== 'headline')).toEqual(['article', 'text']);
      }),
    );
  });
});

describe('comments with sentences of the publisher', () => {
  it('are told once, at the first of them', () => {
    const { source, sentences } = draftArticle(known(FERRIES), HEAD);
    expect(draftsLeft('a.yaml', source)).toMatchObject([
      { code: 'W_DRAFT', severity: 'warning', line: source.split('\n').findIndex((line) => line.startsWith('#~')) + 1, column: 1 },
    ]);
    expect(draftsLeft('a.yaml', source)[0]?.message).toMatch(new RegExp(`^${2 * sentences} comment lines`));
  });

  it('are told apart from other comments', () => {
    expect(draftsLeft('a.yaml', '# mine ~\narticle: a # `#~` is gone\n')).toEqual([]);
    expect(draftsLeft('a.yaml', 'article: a\n  #~ x\n')).toMatchObject([{ line: 2, message: expect.stringMatching(/^1 comment line /) }]);
  });
});
