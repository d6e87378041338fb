import fc from 'fast-check';
import { codePointText } from '../../../src/evidence/code-point-text.js';
import type { Ranges } from '../../../src/evidence/ranges.js';
import { type CitedPassage, coverage } from '../../../src/ingest/covering/coverage.js';

/** Six sentences, the first of which needs no attention. */
const TEXT = codePointText(
  'It rained in Elling. The port said 5 boats sank. “We tried. We failed,” she said.\n\nA third came back. Nobody saw the “Ann”.',
);

const ranges = (...pieces: readonly string[]): Ranges =>
  pieces.map((words) => {
    const start = TEXT.value.indexOf(words);
    return { start, end: start + words.length };
  });
const evidence = (...pieces: readonly string[]): CitedPassage => ({ ranges: ranges(...pieces), isMark: false });
const mark = (...pieces: readonly string[]): CitedPassage => ({ ranges: ranges(...pieces), isMark: true });
const words = (list: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
  list.map(({ start, end }) => TEXT.value.slice(start, end));

describe('the coverage of a text', () => {
  it('without any passage leaves every sentence open that needs attention', () => {
    const { open, ...rest } = coverage(TEXT, []);
    expect(rest).toEqual({ sentences: 6, needing: 5, covered: 0, marked: 0, loose: [], long: [], needless: [], tooManyMarks: false });
    expect(words(open)).toEqual([
      'The port said 5 boats sank.',
      '“We tried.',
      'We failed,” she said.',
      'A third came back.',
      'Nobody saw the “Ann”.',
    ]);
  });

  it('counts a sentence as covered as soon as one piece of a passage touches it', () => {
    const { covered, open } = coverage(TEXT, [evidence('port', 'tried')]);
    expect([covered, words(open)]).toEqual([2, ['We failed,” she said.', 'A third came back.', 'Nobody saw the “Ann”.']]);
  });

  it('counts a marked sentence apart, and as covered when evidence touches it, too', () => {
    expect(coverage(TEXT, [mark('A third')])).toMatchObject({ covered: 0, marked: 1, needless: [] });
    expect(coverage(TEXT, [mark('A third'), evidence('came back')])).toMatchObject({
      covered: 1,
      marked: 0,
      needless: [{ why: 'COVERED' }],
    });
    expect(coverage(TEXT, [mark('It rained')])).toMatchObject({ marked: 0, needless: [{ why: 'NO_CAUSE' }] });
  });

  it('lists quotations and figures of covered sentences that no evidence touches', () => {
    expect(words(coverage(TEXT, [evidence('The port said'), evidence('Nobody'), evidence('We tried')]).loose)).toEqual(['5', '“Ann”']);
    expect(coverage(TEXT, [evidence('5 boats'), evidence('“Ann”')]).loose).toEqual([]);
  });

  it.each([
    ['one sentence', 'The port said 5 boats sank.', false],
    ['a quotation of two sentences', 'We tried. We failed,', false],
    ['a quotation with its marks', '“We tried. We failed,”', false],
    ['a quotation and what follows it', '“We tried. We failed,” she', true],
    ['two sentences', 'boats sank. “We tried.', true],
    ['a sentence and the blank behind it', 'It rained in Elling. ', false],
    ['two paragraphs', 'she said.\n\nA third', true],
  ])('a range over %s: too long? ', (_, piece, isLong) => {
    expect(words(coverage(TEXT, [evidence('It rained', piece)]).long.map(({ range }) => range))).toEqual(isLong ? [piece] : []);
  });

  it('allows marks on 15 % of the sentences that need attention, not on more', () => {
    const text = codePointText(Array.from({ length: 20 }, (_, index) => `Boat ${index + 10} sank.`).join('\n'));
    const marks = (count: number): readonly CitedPassage[] =>
      Array.from({ length: count }, (_, index) => ({ ranges: [{ start: index * 14, end: index * 14 + 4 }], isMark: true }));
    expect(coverage(text, marks(3))).toMatchObject({ marked: 3, tooManyMarks: false });
    expect(coverage(text, marks(4))).toMatchObject({ marked: 4, tooManyMarks: true });
  });

  it('adds up, whatever the passages are, and a further passage never opens a sentence', () => {
    const range = fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({
      start,
      end: Math.min(TEXT.length, start + length),
    }));
    const passage = fc.record({ ranges: fc.array(range, { minLength: 1, maxLength: 3 }), isMark: fc.boolean() });
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 5 }), passage, (passages, more) => {
        const before = coverage(TEXT, passages);
        expect(before.covered + before.marked + before.open.length).toBe(before.needing);
        expect(coverage(TEXT, [...passages, more]).open.length).toBeLessThanOrEqual(before.open.length);
      }),
    );
  });
});
