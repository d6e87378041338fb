import fc from 'fast-check';
import { codePointText, slice } from '../../src/evidence/code-point-text.js';
import { describeMiss } from '../../src/evidence/describe-miss.js';
import { find, type Hints } from '../../src/evidence/find.js';
import { normalise } from '../../src/evidence/normalise.js';
import { textsOf } from '../../src/evidence/ranges.js';
import { FERRIES } from './ferries.js';

const text = codePointText(FERRIES);
const words = (quote: string | string[], hints: Hints = {}): string[] => {
  const found = find(text, quote, hints);
  if (found.kind !== 'FOUND') throw new Error(JSON.stringify(found));
  return textsOf(text, found.ranges);
};
const miss = (quote: string | string[], hints: Hints = {}) => {
  const found = find(text, quote, hints);
  if (found.kind === 'FOUND') throw new Error(JSON.stringify(found));
  return { kind: found.kind, ...describeMiss(found) };
};

describe('find', () => {
  it('finds words at their code points, behind astral characters too', () => {
    const found = find(text, 'We expect more');
    expect(found).toEqual({
      kind: 'FOUND',
      ranges: [expect.objectContaining({ start: [...FERRIES.slice(0, FERRIES.indexOf('We expect'))].length })],
    });
    expect(words('🛳️ Every')).toEqual(['🛳️ Every']);
  });

  it('reads quotes in any normal form and with any line end', () => {
    expect(words('Ine\u0302s')).toEqual(['Inês']);
    expect(words('51%\r\nSouth')).toEqual(['51%\nSouth']);
  });

  it('finds the pieces of a discontinuous quote in order', () => {
    expect(words(['We carried more people', 'than in any year since the line opened'])).toEqual([
      'We carried more people',
      'than in any year since the line opened',
    ]);
  });

  it('takes the pieces that stand in the fewest paragraphs', () => {
    const found = find(text, ['The port', 'did not say why']);
    expect(found.kind).toBe('FOUND');
    expect(words(['Riders', '200,000 49%'])).toEqual(['Riders', '200,000 49%']);
  });

  it('tells equal places apart by words that stand close, or by counting', () => {
    const places = (hints: Hints) => {
      const found = find(text, 'Mara Lind', hints);
      return found.kind === 'FOUND' ? found.ranges[0]?.start : found.kind;
    };
    expect(places({})).toBe('AMBIGUOUS');
    expect(places({ near: 'has covered the harbour' })).toBe(
      text.value.length - text.wide.length - [...FERRIES.slice(FERRIES.indexOf('Mara Lind has'))].length,
    );
    expect(places({ occurrence: 1 })).toBe(65);
    expect(places({ occurrence: 4 })).toBe('NO_SUCH_OCCURRENCE');
    expect(places({ near: 'nowhere to be seen' })).toBe('NEAR_ABSENT');
  });

  it.each<[string, string | string[], string]>([
    ['straight for typographic quotation marks', "the Deckhands' Union", "’ (U+2019) where the quote has ' (U+0027)"],
    ['typographic for straight ones', 'the port’s figure', "' (U+0027) where the quote has ’ (U+2019)"],
    ['a hyphen for a dash', 'ELLING - The Port', '— (U+2014) where the quote has - (U+002D)'],
    ['a no-break space', 'Port of\u00a0Elling', 'a space (U+0020) where the quote has a no-break space (U+00A0)'],
    ['a missing accent', 'Ines Carrow', 'ê (U+00EA) where the quote has e (U+0065)'],
    ['another case', 'the port of elling', 'T (U+0054) where the quote has t (U+0074)'],
    ['a paragraph break', 'Every one. “We expect', 'a line break (U+000A) where the quote has a space (U+0020)'],
    ['an invisible character', 'did not\u200b say', 'a zero-width space'],
  ])('says which characters differ: %s', (_, quote, difference) => {
    const { kind, message } = miss(quote);
    expect(kind).toBe('ABSENT');
    expect(message).toContain(difference);
    expect(message).toMatch(/at \d+-\d+ the text differs/);
  });

  it('offers the pieces around a bracketed insertion', () => {
    expect(miss('The port did not say why')).toMatchObject({ hint: expect.stringContaining('["The port", "did not say why"]') });
  });

  it('offers the pieces around an ellipsis', () => {
    expect(miss('The Port of Elling said … last year')).toMatchObject({
      hint: expect.stringContaining('["The Port of Elling said", "last year"]'),
    });
  });

  it('says where quote and text part, from either end', () => {
    expect(miss('Tobe Okafor put the total').message).toMatch(
      /first 20 characters are, but then it has "total" where the text has "number/,
    );
    expect(miss('sum of passengers apart.').message).toMatch(/last 18 characters are, but before them it has "sum of/);
    expect(miss('zzzz qqqq').message).toMatch(/nor is anything like it/);
  });

  it('refuses pieces out of order, empty quotes and half characters', () => {
    expect(miss(['than in any year', 'We carried more']).kind).toBe('OUT_OF_ORDER');
    expect(miss(' ').kind).toBe('EMPTY');
    expect(miss(['We', '']).kind).toBe('EMPTY');
    expect(miss([]).kind).toBe('EMPTY');
    expect(miss('\ud83d').kind).toBe('LONE_SURROGATE');
  });

  it('names every place of an ambiguous quote', () => {
    const { message } = miss('412,000');
    expect(message).toMatch(/stands at 2 places: 26-33, \d+-\d+/);
  });

  it('does not run away on pieces that stand everywhere', () => {
    const many = codePointText('ab '.repeat(20_000));
    expect(find(many, ['a', 'b', 'a', 'b', 'a']).kind).toBe('AMBIGUOUS');
  });

  it('finds every passage of every text again, alone or among equals', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '\n', '🛳', 'é', 'e\u0323', '\u200d', '“', 'ﬁ');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (units, a, b) => {
        const normalised = normalise(units.join(''));
        if (normalised.kind !== 'TEXT') throw new Error(normalised.kind);
        const any = normalised.text;
        const start = a % any.length;
        const end = start + 1 + (b % (any.length - start));
        const quote = slice(any, start, end);
        fc.pre(quote.trim() !== '');
        const found = find(any, quote);
        const places = found.kind === 'FOUND' ? [found.ranges] : found.kind === 'AMBIGUOUS' ? found.places : [];
        expect(places).toContainEqual([{ start, end }]);
        const index = places.findIndex((place) => place[0]?.start === start);
        expect(find(any, quote, { occurrence: index + 1 })).toEqual({ kind: 'FOUND', ranges: [{ start, end }] });
      }),
      { numRuns: 300 },
    );
  });
});
