import fc from 'fast-check';
import { parse } from 'yaml';
import { digestsOf } from '../../../src/evidence/digests.js';
import { printRanges, textsOf } from '../../../src/evidence/ranges.js';
import { printSealed } from '../../../src/ingest/sealing/passage.js';
import type { ArticleInput } from '../../../src/ingest/sealing/rewrite-articles.js';
import { sealArticle } from '../../../src/ingest/sealing/seal-article.js';
import { type Lines, unsealArticle } from '../../../src/ingest/sealing/unseal-article.js';
import { FERRIES } from '../../evidence/ferries.js';
import { FERRY_ARTICLE, FERRY_TEXT, known } from './ferry-article.js';

const input = (source: string, rest: Partial<ArticleInput> = {}): ArticleInput => ({
  file: 'a.yaml',
  source,
  seals: null,
  texts: [FERRY_TEXT],
  given: null,
  ...rest,
});
const rewritten = (outcome: ReturnType<typeof sealArticle>) => {
  if (outcome.kind !== 'REWRITTEN') throw new Error(JSON.stringify(outcome.problems, null, 1));
  return outcome;
};
const seal = (source: string, rest: Partial<ArticleInput> = {}) => rewritten(sealArticle(input(source, rest)));
const unseal = (source: string, rest: Partial<ArticleInput> = {}, lines?: Lines) => rewritten(unsealArticle(input(source, rest), lines));
const problems = (source: string, rest: Partial<ArticleInput> = {}) => {
  const outcome = unsealArticle(input(source, rest));
  return outcome.kind === 'PROBLEMS' ? outcome.problems : outcome.warnings;
};
const saying = (lines: string): string =>
  `article: a\ntext: sha256:${FERRY_TEXT.sha256}\nsaid:\n  - who: x\n    says:\n${lines.replace(/^/gm, '      ')}\n`;
const body = (source: string): string => (source.split('    says:\n')[1] ?? '').replace(/^ {6}/gm, '').trimEnd();

describe('unsealing an article', () => {
  it('shows every quote again, and sealing takes the file back to the byte', () => {
    const first = seal(FERRY_ARTICLE);
    const open = unseal(first.source, { seals: first.seals });
    expect([open.count, open.total, open.seals, open.warnings]).toEqual([16, 16, null, []]);
    const { said } = parse(open.source, { schema: 'failsafe' });
    expect(said[0].says[0]['ferry-riders-port']).toEqual({
      quote: '412,000',
      occurrence: '2',
      also: ['Port says ferries carried 412,000', { quote: '412,000', occurrence: '1' }, ['Share', 'North']],
    });
    expect(said[0].says[1]['ferry-record-year']).toEqual(['We carried more people', 'than in any year since the line opened']);
    expect(seal(open.source, { seals: first.seals })).toEqual(first);
  });

  it('keeps what the sibling file holds, also what was put right by hand', () => {
    const first = seal(FERRY_ARTICLE);
    const byHand = (first.seals ?? '').replace('section: body, manner: direct', 'section: note, manner: mixed');
    expect(byHand).not.toBe(first.seals);
    const open = unseal(first.source, { seals: byHand });
    expect(seal(open.source, { seals: byHand }).seals).toBe(byHand);
  });

  it.each([
    ['a bare place', '- a: 542-557 2ee20fb3  # so', '- a: "did not say why"  # so'],
    ['a bare place of several ranges', '- a: 633-638+639-644 659fcece', '- a: ["Share", "North"]'],
    ['a bare place whose words stand twice', '- a: 129-136 3493f989', '- a: {quote: "412,000", occurrence: 2}'],
    ['`at:` in a block', '- a:\n    at: 542-557 2ee20fb3  # so\n    n: 2', '- a:\n    quote: "did not say why"  # so\n    n: 2'],
    [
      '`at:` whose words stand twice',
      '- a:\n    at: 129-136 3493f989 # so\n    n: 2',
      '- a:\n    quote: "412,000" # so\n    occurrence: 2\n    n: 2',
    ],
    ['`at:` between braces', '- a: {at: 129-136 3493f989, n: 2}', '- a: {quote: "412,000", occurrence: 2, n: 2}'],
    ['one further passage', '- a: {also: 542-557 2ee20fb3}', '- a: {also: "did not say why"}'],
    ['one further passage of several ranges', '- a: {also: 633-638+639-644 659fcece}', '- a: {also: {quote: ["Share", "North"]}}'],
    [
      'a list of further passages',
      '- a:\n    also:\n      - 129-136 3493f989 # one\n      - 633-638+639-644 659fcece',
      '- a:\n    also:\n      - {quote: "412,000", occurrence: 2} # one\n      - ["Share", "North"]',
    ],
    ['quotation marks and signs as themselves', '- a: {at: 319-337}', '- a: {quote: "full. 🛳️ Every one"}'],
    ['line breaks by their sign', '- a: {at: 56-69}', '- a: {quote: "fewer\\nBy Mara"}'],
  ])('rewrites %s', (_, before, after) => {
    expect(body(unseal(saying(before)).source)).toBe(after);
  });

  it('leaves unsealed quotes and everything else alone', () => {
    const source = saying('- a: 542-557 2ee20fb3\n- b: nobody said this  # yet\n- c: {quote: "412,000", near: Deckhands}');
    expect(unseal(source).source).toBe(source.replace('542-557 2ee20fb3', '"did not say why"'));
    const nothing = saying('- b: nobody said this');
    expect(unseal(nothing, { texts: [] })).toMatchObject({ source: nothing, count: 0, total: 1 });
  });

  it('opens only the lines that are asked for', () => {
    const source = saying('- a: 542-557 2ee20fb3\n- b: 380-405 9b43c95d\n- c: 62-74');
    expect(unseal(source, {}, { first: 7, last: 7 })).toMatchObject({
      source: source.replace('380-405 9b43c95d', '"put the number at 274,000"'),
      count: 1,
    });
    expect(unseal(source, {}, { first: 9, last: 99 })).toMatchObject({ source, count: 0 });
  });

  it('writes look-alikes by number', () => {
    const text = known(
      'He said\u00a0\u2009“no\u200b\u00ad\u2028” at \\12" and\ta\u0301 🛳\ufe0f\u200d x\u{e0020}.\nThen e\u0301 \u0301z.'.normalize('NFC'),
    );
    const source = `article: a\nsaid:\n  - who: x\n    says:\n      - a: {at: 0-${text.text.length}}\n      - b: {at: ${text.text.length - 3}-${text.text.length}}\n`;
    const open = unseal(source, { given: text });
    expect(open.source).toContain(
      '"He said\\u00a0\\u2009“no\\u200b\\u00ad\\u2028” at \\\\12\\" and\\tá 🛳\ufe0f\\u200d x\\U000e0020.\\nThen é \u0301z."',
    );
    expect(open.source).toContain('{quote: "\\u0301z."}');
    expect(seal(open.source, { given: text }).source).toContain(`{at: 0-${text.text.length} `);
  });

  it('keeps the line ends of a file, and one that lacks the last of them', () => {
    const sealed = saying('- a:\n    at: 129-136 3493f989').trimEnd().replaceAll('\n', '\r\n');
    const open = unseal(sealed).source;
    expect(open).toContain('occurrence: 2\r\n');
    expect(seal(open).source).toBe(sealed);
  });
});

describe('unsealing refuses', () => {
  it('a text that is not at hand, and one that is another', () => {
    const source = saying('- a: 542-557 2ee20fb3');
    const other = known(FERRIES.replace('274,000', '275,000'), 'other.txt');
    expect(problems(source, { texts: [] })).toMatchObject([
      { code: 'E_TEXT_UNKNOWN', line: 2, hint: expect.stringContaining('--texts DIR') },
    ]);
    expect(problems(source, { texts: [other] })).toMatchObject([{ code: 'E_TEXT_UNKNOWN', line: 2 }]);
    expect(problems(source, { given: other })).toMatchObject([{ code: 'E_TEXT_UNKNOWN', hint: expect.stringContaining('verify') }]);
    expect(problems(source.replace(/text:.*\n/, ''))).toMatchObject([{ code: 'E_TEXT_UNKNOWN' }]);
  });

  it('places that were changed by hand', () => {
    expect(problems(saying('- a: 542-556 2ee20fb3\n- b: {at: 542-5570}')).map(({ code, line }) => [code, line])).toEqual([
      ['E_SEAL_MISSING', 6],
      ['E_EVIDENCE_RANGE', 7],
    ]);
  });

  it('nothing for the sake of a passage that no quote leads back to: it stays sealed', () => {
    const text = known('a b\na b\n61-63 deadbeef');
    const source = (lines: string) => `article: a\nsaid:\n  - {who: x, says: [${lines}]}\n`;
    // Its pieces stand closer together elsewhere; only a space; words that look like a place.
    for (const at of ['0-1+6-7', '1-2', '8-22']) {
      const before = source(`{a: {at: ${at}}}`);
      expect(unseal(before, { given: text })).toMatchObject({ source: before, count: 0, warnings: [{ severity: 'warning', line: 3 }] });
    }
  });
});

describe('sealing what was unsealed', () => {
  it('gives the same file and the same seals, wherever the passages are', () => {
    const { text } = FERRY_TEXT;
    const passage = fc
      .uniqueArray(fc.nat({ max: text.length }), { minLength: 2, maxLength: 6 })
      .map((cuts) => cuts.sort((a, b) => a - b).slice(0, cuts.length - (cuts.length % 2)))
      .map((cuts) => cuts.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: Math.min(cuts[index + 1] ?? 0, start + 40) }] : [])))
      .filter((ranges) => textsOf(text, ranges).every((words) => words.trim() !== ''));
    const short = fc
      .nat({ max: text.length - 2 })
      .map((start) => [{ start, end: start + 1 }])
      .filter((ranges) => textsOf(text, ranges)[0]?.trim() !== '');
    const forms = [
      '- a: @',
      '- a: {at: @}',
      '- a:\n    at: @ # c\n    n: 2',
      '- a:\n    also: 542-557 2ee20fb3\n    at: @',
      '- a: {also: [@]}',
      '- a: {also: @}',
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(passage, short), fc.constantFrom(...forms)), { minLength: 1, maxLength: 6 }), (slots) => {
        const lines = slots.map(([ranges, form]) =>
          form.replace('@', printSealed(printRanges(ranges), digestsOf(text, ranges).exactSha256)),
        );
        const first = seal(saying(lines.join('\n')));
        const open = unseal(first.source, { seals: first.seals });
        expect(open.count + open.warnings.length).toBe(first.total);
        const again = seal(open.source, { seals: first.seals });
        expect(again.seals).toBe(first.seals);
        // A mapping that a bare place needed for its `occurrence:` stays one.
        expect(again.source.replace(/^( +- a): \{at: (.*)\}$/gm, '$1: $2')).toBe(
          first.source.replace(/^( +- a): \{at: (.*)\}$/gm, '$1: $2'),
        );
        const once = unseal(again.source, { seals: again.seals });
        expect(seal(once.source, { seals: again.seals }).source).toBe(again.source);
      }),
      { numRuns: 25 },
    );
  });
});
