import { articleWith } from '../article.js';
import { errorsOf, placed, readFiles } from '../dataset-in.js';

const faultsOf = async (yaml: string): Promise<readonly string[]> =>
  errorsOf(await readFiles({ 'x.yaml': yaml })).map((problem) => placed(problem).replace('x.yaml:', ''));

describe('a seed file whose shape is wrong', () => {
  it.each([
    ['an unknown section', 'poeple: {x: X}\n', '1:1 E_UNKNOWN_KEY'],
    ['an unknown key', 'people:\n  x: {name: X, alias: Y}\n', '2:16 E_UNKNOWN_KEY'],
    ['a key from the prototype of objects', 'people:\n  x: {name: X, toString: Y}\n', '2:16 E_UNKNOWN_KEY'],
    ['a missing key', 'people:\n  x: {aliases: [Y]}\n', '2:6 E_MISSING_KEY'],
    ['a list where a mapping is meant', 'people: [x]\n', '1:9 E_VALUE'],
    ['text where a list of mappings is meant', 'article: a\nheadline: A\noutlet: post\nsaid: yes\n', '4:7 E_VALUE'],
    ['an empty name', 'people:\n  x:\n', '2:5 E_VALUE'],
    ['a slug with a capital', 'people: {Xy: X}\n', '1:10 E_ID'],
    ['a slug with a blank at its end', 'people: {"xy ": X}\n', '1:10 E_ID'],
    ['a slug with a no-break space', 'people: {"x\u00a0y": X}\n', '1:10 E_ID'],
    ['a slug with a zero-width sign', 'people: {"x\u200by": X}\n', '1:10 E_ID'],
    ['a slug with an accent', 'people: {"zo\u00eb": X}\n', '1:10 E_ID'],
    ['a slug of another script', 'people: {"pаypal": X}\n', '1:10 E_ID'],
    ['toString as a slug', 'people: {toString: X}\n', '1:10 E_ID'],
    ['a word that is not of the list', 'topics: {x: {name: X, kind: issues}}\n', '1:29 E_VALUE'],
    ['a number with separators', 'claims: {x: {text: X, figure: "412,000 y"}}\n', '1:31 E_VALUE'],
    ['a figure without a measure', 'claims: {x: {text: X, figure: 412}}\n', '1:31 E_VALUE'],
    ['a role with two @', 'people: {x: {name: X, roles: [A @ b @ c]}}\n', '1:31 E_VALUE'],
    ['a Wikidata id that is none', 'people: {x: {name: X, wikidata: 42}}\n', '1:33 E_VALUE'],
    ['a name of 3000 letters', `people: {x: ${'y'.repeat(3_000)}}\n`, '1:13 E_SIZE'],
    ['a reference with a blank', 'people: {x: {name: X, member-of: the town}}\n', '1:34 E_VALUE'],
  ])('%s', async (_, yaml, expected) => {
    expect(await faultsOf(yaml)).toEqual([expected]);
  });

  it('constructor is a slug like any other', async () => {
    expect(await faultsOf('people: {constructor: X}\n')).toEqual([]);
  });

  it.each([
    ['pubished: 2031', 'Did you mean published?'],
    ['quux: 2031', 'Known keys: article, '],
  ])('the unknown key of `%s` comes with a hint', async (line, hint) => {
    const [problem] = errorsOf(await readFiles(articleWith(`${line}\n`)));
    expect(problem?.hint?.startsWith(hint)).toBe(true);
  });

  it('a saying that is not indented under its claim is told as such', async () => {
    const [problem] = errorsOf(await readFiles(articleWith('said:\n  - who: bob\n    says:\n      - c: x\n        quote: y\n')));
    expect(problem).toMatchObject({ code: 'E_UNKNOWN_KEY', line: 9, column: 9 });
    expect(problem?.message).toContain('indent it further');
  });

  it.each([
    ['url: javascript:alert(1)', 'E_VALUE'],
    ['url: data:text/html,x', 'E_VALUE'],
    ['url: file:///etc/passwd', 'E_VALUE'],
    ['url: https://user:word@news.example/', 'E_VALUE'],
    ['url: https://', 'E_VALUE'],
    ['url: news.example', 'E_VALUE'],
    ['url: //news.example', 'E_VALUE'],
    ['url: JAVASCRIPT:alert(1)', 'E_VALUE'],
    ['url: https://news.example:99999/', 'E_VALUE'],
    ['url: https://news.example/"onclick="x', 'E_VALUE'],
    ['url: https://news.example/<script>', 'E_VALUE'],
    ['url: https://a%00b.example/', 'E_VALUE'],
    ['url: https://.', 'E_VALUE'],
    [`url: https://news.example/${'x'.repeat(10_000)}`, 'E_SIZE'],
    ['language: english', 'E_VALUE'],
    ['language: xx-', 'E_VALUE'],
    ['text: 1234', 'E_VALUE'],
    ['kind: newspaper', 'E_VALUE'],
  ])('the line `%s` is refused at its value', async (line, code) => {
    const column = line.indexOf(': ') + 3;
    expect(errorsOf(await readFiles(articleWith(`${line}\n`))).map(placed)).toEqual([`articles/a.yaml:5:${column} ${code}`]);
  });

  it.each(['language: zh-Hant-TW', 'url: https://news.example/2031/a?b=c'])('the line `%s` is fine', async (line) => {
    expect(errorsOf(await readFiles(articleWith(`${line}\n`)))).toEqual([]);
  });
});

describe('the format of a dataset', () => {
  const manifest = (line: string): string => `dataset: small\ntitle: Small\nread: agents.yaml\n${line}\n`;
  it.each([
    ['format: 2', 'is newer than this program'],
    ['format: old', 'there is no seed format'],
  ])('%s is refused', async (line, message) => {
    const [problem] = errorsOf(await readFiles({ 'dataset.yaml': manifest(line) }));
    expect(problem).toMatchObject({ file: 'dataset.yaml', line: 4, column: 9, code: 'E_VALUE' });
    expect(problem?.message).toContain(message);
  });

  it('format 1 and none are the same', async () => {
    expect(errorsOf(await readFiles({ 'dataset.yaml': manifest('format: 1') }))).toEqual([]);
  });
});
