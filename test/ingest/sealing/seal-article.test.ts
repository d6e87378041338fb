import { parse } from 'yaml';
import type { ArticleInput } from '../../../src/ingest/sealing/rewrite-articles.js';
import { sealArticle } from '../../../src/ingest/sealing/seal-article.js';
import { FERRIES } from '../../evidence/ferries.js';
import { FERRY_ARTICLE, FERRY_TEXT, known } from './ferry-article.js';

const run = (source: string, rest: Partial<ArticleInput> = {}) =>
  sealArticle({ file: 'a.yaml', source, seals: null, texts: [FERRY_TEXT], given: null, ...rest });
const sealed = (source: string, rest: Partial<ArticleInput> = {}) => {
  const outcome = run(source, rest);
  if (outcome.kind !== 'REWRITTEN') throw new Error(JSON.stringify(outcome.problems, null, 1));
  return outcome;
};
const problems = (source: string, rest: Partial<ArticleInput> = {}) => {
  const outcome = run(source, rest);
  return outcome.kind === 'PROBLEMS' ? outcome.problems : [];
};
const saying = (lines: string): string => `article: a\nsaid:\n  - who: x\n    says:\n${lines.replace(/^/gm, '      ')}\n`;
const sayingSealed = (lines: string): string => {
  const [, body = ''] = sealed(saying(lines)).source.split('    says:\n');
  return body.replace(/^ {6}/gm, '').trimEnd();
};

describe('sealing an article', () => {
  it('replaces every quote by its place and a guard, and states the version of the text', () => {
    const { source, count, total } = sealed(FERRY_ARTICLE);
    const article = parse(source, { schema: 'failsafe' });
    expect(article.text).toBe(`sha256:${FERRY_TEXT.sha256}`);
    expect(article.said[0].says[0]['ferry-riders-port']).toEqual({
      at: '129-136 3493f989',
      also: ['0-33 cd978c65', '26-33 3493f989', '633-638+639-644 659fcece'],
    });
    expect(article.said[0].says[1]).toEqual({ 'ferry-record-year': '200-222+262-300 0729e734' });
    expect(article.said[1].says[1].fable.disputes[1]).toEqual({
      what: 'ines-carrow/ferry-record-year',
      at: '410-434 19930138',
      kind: 'undercut',
    });
    expect([count, total]).toEqual([16, 16]);
  });

  it('leaves no words of the text behind, neither in the article nor in its sibling', () => {
    const { source, seals } = sealed(FERRY_ARTICLE);
    for (const words of ['We carried more', 'did not say why', 'number of boats as 11', 'put the number', 'passengers last year']) {
      expect(source).not.toContain(words);
      expect(seals).not.toContain(words);
    }
  });

  it('keeps every comment and every line that holds no quote', () => {
    const after = sealed(FERRY_ARTICLE).source;
    for (const [comment] of FERRY_ARTICLE.matchAll(/# .*/g)) expect(after).toContain(comment);
    const citing =
      /quote:|near:|occurrence:|also:|: \[|^ +- [“"]|An earlier|the number of boats as|boats-full|^ +- We expect|# between|more-riders/;
    const untouched = FERRY_ARTICLE.split('\n').filter((line) => !citing.test(line));
    expect(after.split('\n')).toEqual(expect.arrayContaining(untouched));
    expect(after).toContain('quote: a claim that is called so');
  });

  it('changes nothing when it runs again, with the text or without it', () => {
    const first = sealed(FERRY_ARTICLE);
    for (const texts of [[FERRY_TEXT], []]) {
      const again = sealed(first.source, { seals: first.seals, texts });
      expect(again).toEqual({ ...first, count: 0 });
    }
  });

  it('seals a quote that was added later beside the old ones', () => {
    const first = sealed(saying('- a: put the number at 274,000'));
    const added = first.source.replace(/\n$/, '\n      - b: did not say why\n');
    const second = sealed(added, { seals: first.seals });
    expect(second.source).toContain('- a: 380-405 9b43c95d\n      - b: 542-557 2ee20fb3\n');
    expect(second.seals?.split('\n').slice(0, 3)).toEqual(first.seals?.split('\n').slice(0, 3));
    expect(second.count).toBe(1);
  });

  it('takes seals away that nothing refers to any more, and keeps a section that was put right by hand', () => {
    const first = sealed(saying('- a: put the number at 274,000\n- b: did not say why'));
    const corrected = (first.seals ?? '').replace('section: body', 'section: caption');
    const second = sealed(first.source.replace(/ *- b: .*\n/, ''), { seals: corrected });
    expect(second.seals).toContain('380-405');
    expect(second.seals).toContain('section: caption');
    expect(second.seals).not.toContain('542-557');
  });

  it('writes seals again that were lost or damaged, when the text is at hand', () => {
    const first = sealed(FERRY_ARTICLE);
    expect(sealed(first.source).seals).toBe(first.seals);
    expect(sealed(first.source, { seals: 'text: [' }).seals).toBe(first.seals);
    expect(problems(first.source, { seals: 'text: [', texts: [] })[0]).toMatchObject({ code: 'E_SEAL_MISSING', file: 'a.seals.yaml' });
    expect(problems(first.source, { texts: [] })).toHaveLength(16);
  });

  it.each([
    ['a bare string', '- a: did not say why', '- a: 542-557 2ee20fb3'],
    ['a bare string on the next line', '- a:\n    did not\n    say why  # so', '- a:\n    542-557 2ee20fb3  # so'],
    ['a literal block', '- a:\n    quote: |-\n      did not say why\n    n: 2', '- a:\n    at: 542-557 2ee20fb3\n    n: 2'],
    ['`near` in front of the quote', '- a: {near: Deckhands, quote: "412,000", n: 2}', '- a: {at: 129-136 3493f989, n: 2}'],
    ['`near` as the last key', '- a: {quote: "412,000", near: Deckhands}', '- a: {at: 129-136 3493f989}'],
    [
      'a flow mapping over lines with comments',
      '- a: {quote: "412,000", # one\n    near: Deckhands, # two\n    n: 2}',
      '- a: {at: 129-136 3493f989 # one\n    , # two\n    n: 2}',
    ],
    [
      'a list of further passages',
      '- a:\n    also:\n      - did not say why # one\n      - [Share, North]',
      '- a:\n    also:\n      - 542-557 2ee20fb3 # one\n      - 633-638+639-644 659fcece',
    ],
  ])('rewrites %s', (_, before, after) => {
    expect(sayingSealed(before)).toBe(after);
  });

  it('moves comments out of a list of pieces without swallowing what follows', () => {
    const { said } = parse(sealed(saying('- a: {quote: [Share, # one\n    North], n: 2}')).source, { schema: 'failsafe' });
    expect(said[0].says[0]).toEqual({ a: { at: '633-638+639-644 659fcece', n: '2' } });
  });

  it('gives a guard to a place that was written by hand', () => {
    expect(sealed(saying('- a: {at: 542-557}'), { given: FERRY_TEXT }).source).toContain('{at: 542-557 2ee20fb3}');
  });

  it('keeps the line ends and the byte order mark of a file', () => {
    const { source } = sealed(`\ufeff${saying('- a: did not say why').replaceAll('\n', '\r\n')}`);
    expect(source.startsWith('\ufeffarticle: a\r\ntext: sha256:')).toBe(true);
    expect(source.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('sealing refuses, with the place of each fault', () => {
  it('absent and ambiguous quotes, all of one file at once', () => {
    const found = problems(saying('- a: the port’s figure\n- b: "412,000"\n- c: {quote: did not say why, also: nobody said this}'));
    expect(found.map(({ code, line, column, path }) => [code, line, column, path])).toEqual([
      ['E_QUOTE_ABSENT', 5, 12, 'said[0].says[0].a'],
      ['E_QUOTE_AMBIGUOUS', 6, 12, 'said[0].says[1].b'],
      ['E_QUOTE_ABSENT', 7, 43, 'said[0].says[2].c.also'],
    ]);
    expect(found[0]?.message).toContain('U+2019');
  });

  it.each([
    [
      'a comma that ended a quote',
      '- a: {quote: put the number at 274,000, disputes: x}',
      'E_VALUE',
      'the comma in front of it ended a value',
    ],
    ['a comma that cut a passage of a list', '- a: {quote: did not say why, also: [at 274,000]}', 'E_VALUE', 'cut a quote in two'],
    ['pieces that only a comma separates', '- a: [passengers last year, a number the Deckhands]', 'E_VALUE', 'Commas cut one quote'],
    ['an alias', '- a: &q did not say why\n- b: *q', 'E_YAML_FEATURE', 'no anchor'],
    ['a quote beside a place', '- a: {quote: did not say why, at: 542-557 2ee20fb3}', 'E_VALUE', 'beside `at:`'],
    ['`near` without a quote', '- a: {at: 542-557 2ee20fb3, near: x}', 'E_VALUE', 'there is none here'],
    ['`occurrence: 0`', '- a: {quote: "412,000", occurrence: 0}', 'E_VALUE', 'a number from 1'],
    ['a reversed range', '- a: {at: 557-542}', 'E_EVIDENCE_RANGE', '557-542 is reversed'],
    ['a range outside the text', '- a: {at: 542-5570}', 'E_EVIDENCE_RANGE', 'outside the text, which has 924 characters'],
    ['a place with the wrong guard', '- a: 542-556 2ee20fb3', 'E_SEAL_MISSING', 'changed by hand'],
    ['a damaged guard', '- a: {at: 542-557 2ee2}', 'E_EVIDENCE_RANGE', 'ranges and a guard'],
    ['a quote that is a mapping', '- a: {quote: {x: y}}', 'E_VALUE', 'a string, or a list'],
    ['an empty quote', '- a: {quote: ""}', 'E_QUOTE_ABSENT', 'is empty'],
  ])('%s', (_, lines, code, message) => {
    const found = problems(saying(lines), { given: FERRY_TEXT });
    expect(found[0]).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it.each([
    ['', 'E_FILE'],
    ['- a\n- b\n', 'E_VALUE'],
    ['article: a\narticle: b\n', 'E_DUPLICATE_KEY'],
    ['article: "a\n', 'E_SYNTAX'],
    ['article: a\n---\narticle: b\n', 'E_YAML_FEATURE'],
    ['article: a\ntext: sha256:12\n', 'E_VALUE'],
  ])('a file such as %j', (source, code) => {
    expect(problems(source)[0]?.code).toBe(code);
  });
});

describe('the text of an article', () => {
  const other = known(FERRIES.replace('274,000', '275,000'), 'other.txt');

  it('is the only one at hand that holds its quotes, whatever its name', () => {
    expect(sealed(saying('- a: put the number at 274,000'), { texts: [other, FERRY_TEXT] }).source).toContain(FERRY_TEXT.sha256);
  });

  it('is not guessed when two hold them', () => {
    expect(problems(saying('- a: did not say why'), { texts: [other, FERRY_TEXT] })).toMatchObject([
      { code: 'E_TEXT_UNKNOWN', message: '2 texts hold 1 of the 1 quotes: other.txt, ferries.txt.' },
    ]);
    expect(sealed(saying('- a: did not say why'), { texts: [other, FERRY_TEXT], given: other }).source).toContain(other.sha256);
  });

  it('is missed when it is not at hand', () => {
    expect(problems(saying('- a: did not say why'), { texts: [] })[0]?.code).toBe('E_TEXT_UNKNOWN');
    expect(problems(saying('- a: nobody said this'))[0]).toMatchObject({ code: 'E_TEXT_UNKNOWN' });
    expect(problems(saying('- a: the port’s figure'))[0]).toMatchObject({
      code: 'E_QUOTE_ABSENT',
      message: expect.stringContaining('U+2019'),
    });
  });

  it('is the one that the article names by its digest, and no other', () => {
    const first = sealed(saying('- a: did not say why'));
    expect(sealed(first.source, { seals: first.seals, texts: [other, FERRY_TEXT] }).source).toBe(first.source);
    expect(problems(first.source, { seals: first.seals, given: other })[0]).toMatchObject({
      code: 'E_TEXT_UNKNOWN',
      line: 2,
      path: 'text',
    });
  });

  it('is not asked for by an article without quotes', () => {
    expect(sealed('article: a\n', { texts: [] })).toMatchObject({ source: 'article: a\n', seals: null });
    expect(sealed('article: a', { given: FERRY_TEXT }).source).toBe(`article: a\ntext: sha256:${FERRY_TEXT.sha256}\n`);
    expect(sealed('{article: a, said: []}', { given: FERRY_TEXT }).source).toBe(
      `{text: sha256:${FERRY_TEXT.sha256}, article: a, said: []}`,
    );
  });
});
