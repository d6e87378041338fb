import { articleWith } from '../article.js';
import { errorsOf, readFiles } from '../dataset-in.js';

const WORLD = `claims: {c: A claim., d: Another.}
said:
  - who: ann
    says:
      - c: words of hers
      - d: {quote: more words, `;

const answered = async (rest: string, more = {}): Promise<readonly unknown[]> =>
  errorsOf(await readFiles(articleWith(`${WORLD}${rest}}\n`, more))).map(({ line, column, code, message, hint }) => [
    line,
    column,
    code,
    message,
    hint,
  ]);

describe('a reference', () => {
  it.each([
    ['to nobody', 'to: bbo', 10, 36, 'E_REFERENCE', 'there is no agent `bbo`', 'Did you mean bob?'],
    [
      'to a claim that is not there',
      'disputes: e-long-slug',
      10,
      42,
      'E_REFERENCE',
      'there is no assertion or claim `e-long-slug`',
      undefined,
    ],
    [
      'of the wrong kind',
      'disputes: bob',
      10,
      42,
      'E_REFERENCE_TYPE',
      '`bob` is a person, and an assertion or claim is asked for here',
      undefined,
    ],
    [
      'of the wrong kind as an id',
      'to: work:a',
      10,
      36,
      'E_REFERENCE_TYPE',
      '`work:a` is an article, and an agent is asked for here',
      undefined,
    ],
    [
      'of a kind that does not exist',
      'to: human:bob',
      10,
      36,
      'E_REFERENCE',
      '`human:` is no kind of record',
      expect.stringContaining('person'),
    ],
    [
      'to an assertion that nobody made',
      'disputes: ann/cc',
      10,
      42,
      'E_REFERENCE',
      'there is no assertion `ann/cc`',
      'Did you mean ann/c?',
    ],
    [
      'to an assertion of another article',
      'relays: b/ann/c',
      10,
      40,
      'E_REFERENCE',
      'there is no assertion `b/ann/c`',
      'Did you mean a/ann/c?',
    ],
    [
      'to an assertion where an agent is asked for',
      'to: ann/c',
      10,
      36,
      'E_REFERENCE_TYPE',
      '`ann/c` is an assertion, and an agent is asked for here',
      undefined,
    ],
    [
      'with too many parts',
      'disputes: a/b/c/d',
      10,
      42,
      'E_REFERENCE',
      '`a/b/c/d` is not speaker/claim or article/speaker/claim',
      undefined,
    ],
    [
      'to no role',
      'as: Mayoress',
      10,
      36,
      'E_REFERENCE',
      'no role of `ann` has the title "Mayoress"',
      'Add `role:` beside it; known: Mayor @ town.',
    ],
  ])('%s', async (_, rest, ...expected) => {
    expect(await answered(rest)).toEqual([expected]);
  });

  it('that two kinds could answer asks which', async () => {
    const more = { 'more.yaml': 'topics: {harbor: Harbor}\nplaces: {harbor: Harbor Town}\nclaims: {e: {text: E., about: harbor}}\n' };
    const [problem] = errorsOf(await readFiles(articleWith('', more)));
    expect(problem).toMatchObject({ code: 'E_AMBIGUOUS_REFERENCE', file: 'more.yaml', line: 3, column: 31 });
    expect(problem?.hint).toContain('Write ');
  });

  it('to a person who has no role says how to add one', async () => {
    const [problem] = errorsOf(await readFiles(articleWith('said: [{who: bob, as: clerk, says: [{c: x}]}]\nclaims: {c: C.}\n')));
    expect(problem).toMatchObject({
      code: 'E_REFERENCE',
      message: '`bob` has no role',
      hint: expect.stringContaining('roles: [clerk @ organization]'),
    });
  });

  it('outside an article names the article of an assertion', async () => {
    const [problem] = errorsOf(await readFiles({ 'more.yaml': 'claims: {e: {text: E., about: ann/c}}\n' }));
    expect(problem?.hint).toContain('article/speaker/claim');
  });

  it('and every other one that dangles are all told at once', async () => {
    const reading = await readFiles({
      'more.yaml': `claims:\n${Array.from({ length: 12 }, (_, i) => `  c${i}: {text: C., in: nowhere-${i}}`).join('\n')}\n`,
    });
    expect(errorsOf(reading)).toHaveLength(12);
    expect(new Set(errorsOf(reading).map(({ code }) => code))).toEqual(new Set(['E_REFERENCE']));
  });

  it('into a file that cannot be read is not told: only the fault of that file is', async () => {
    const reading = await readFiles({ 'agents.yaml': 'people: {bob: [\n', 'more.yaml': 'groups: {g: {name: G, member-of: bob}}\n' });
    expect(new Set(errorsOf(reading).map(({ code, file }) => `${file} ${code}`))).toEqual(new Set(['agents.yaml E_SYNTAX']));
  });
});
