import { SEED_LIMITS } from '../../../src/ingest/read/limits.js';
import { parseYaml } from '../../../src/ingest/read/parse-yaml.js';
import { valueOf } from '../../../src/ingest/read/tree.js';

const faults = (text: string): readonly string[] =>
  parseYaml(text, 'f.yaml').problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
const value = (text: string): unknown => {
  const { tree } = parseYaml(text, 'f.yaml');
  return tree === null ? null : JSON.parse(JSON.stringify(valueOf(tree)));
};

describe('a YAML file with a fault', () => {
  it.each([
    ['an unterminated double quote points at its opening', 'a: "open\nb: c\n', ['1:4 E_SYNTAX']],
    ['an unterminated single quote points at its opening', "a: x\nb: 'it''s\nc: d\n", ['2:4 E_SYNTAX']],
    ['a nested mapping on one line', 'a: b: c\n', ['1:4 E_SYNTAX']],
    ['a line indented too far', 'a: b\n  c: d\n', ['1:4 E_SYNTAX', '1:4 E_SYNTAX']],
    ['a tab as indentation', 'a:\n\tb: c\n', ['2:1 E_SYNTAX']],
    ['a key without a colon', 'a: b\nc\nd: e\n', ['2:1 E_SYNTAX']],
    ['a bad escape', 'a: "\\q"\n', ['1:5 E_SYNTAX']],
    ['text that begins with a reserved sign', 'a: @b\n', ['1:4 E_SYNTAX']],
    ['text that begins with a backtick', 'a: `b`\n', ['1:4 E_SYNTAX']],
    ['an unclosed bracket points at its opening', 'a: [b, c\nd: e\n', ['1:4 E_SYNTAX']],
    ['an unclosed brace points at its opening', 'a: {b: c,\n  d: e\nf: g\n', ['1:4 E_SYNTAX']],
    ['an unterminated quote over many lines', 'a:\n  b: "open\n  c: d\n  e: f\n', ['2:6 E_SYNTAX']],
    ['a quote that ends early', "a: 'it's'\n", ['1:8 E_SYNTAX']],
    ['a line indented too little', 'a:\n   b: c\n  d: e\n', ['3:1 E_SYNTAX']],
    ['an escape of a letter cut off', 'a: "\\u12"\n', ['1:5 E_SYNTAX']],
    ['an escape beyond Unicode', 'a: "\\UFFFFFFFF"\n', ['1:5 E_SYNTAX']],
    ['a block with a strange header', 'a: |zz\n  b\n', ['1:5 E_SYNTAX']],
    ['a percent sign that begins a value', 'a: {b: %c}\n', ['1:8 E_SYNTAX']],
    ['a brace too many', 'a: {b: c}}\n', ['1:10 E_SYNTAX']],
    ['a second value after a quoted one', 'a: "x" y\n', ['1:8 E_SYNTAX']],
    ['a mapping inside braces without braces', 'a: {b: c: d}\n', ['1:8 E_SYNTAX']],
    ['a list as a key', '? [a]\n: b\n', ['1:3 E_SYNTAX']],
    ['a stray percent sign', 'a: b\n%x\n', ['2:1 E_SYNTAX', '2:1 E_SYNTAX']],
    ['a dash without a blank', 'a:\n- b\n-c\n', ['3:1 E_SYNTAX']],
    ['a comma inside braces that ends a value', '{quote: put it at 274,000, disputes: x}', ['1:23 E_SYNTAX']],
    ['an unknown alias', 'a: *x\n', ['1:4 E_YAML_FEATURE']],
    ['an anchor', 'a: &x b\nc: d\n', ['1:4 E_YAML_FEATURE']],
    ['an anchor and its alias', 'a: &x b\nc: *x\n', ['1:4 E_YAML_FEATURE', '2:4 E_YAML_FEATURE']],
    ['a custom tag', 'a: !mine b\n', ['1:4 E_YAML_FEATURE']],
    ['a binary tag', 'a: !!binary aGk=\n', ['1:4 E_YAML_FEATURE']],
    ['a directive', '%YAML 1.2\n---\na: b\n', ['1:1 E_YAML_FEATURE']],
    ['a second document', 'a: b\n---\nc: d\n', ['2:1 E_YAML_FEATURE']],
    ['a second document behind the end of the first', 'a: b\n...\nc: d\n', ['3:1 E_YAML_FEATURE']],
    ['a second document behind an empty one', '{}\n---\na: b\n', ['2:1 E_YAML_FEATURE']],
    ['a merge of a scalar', 'a: {<<: *x}\n', ['1:9 E_YAML_FEATURE']],
    ['an alias of what holds it', 'a: &x [*x]\n', ['1:4 E_YAML_FEATURE', '1:8 E_YAML_FEATURE']],
    ['a verbatim tag', 'a: !<tag:x> b\n', ['1:4 E_YAML_FEATURE']],
    ['a directive of tags', '%TAG ! tag:x\n---\na: b\n', ['1:1 E_YAML_FEATURE']],
    ['a key that stands twice, once in quotation marks', 'a: b\n"a": c\n', ['2:1 E_DUPLICATE_KEY']],
    ['an escaped surrogate in a key', '"\\ud800": b\n', ['1:1 E_ENCODING']],
    ['a key that stands twice', 'a: b\nc: d\na: e\n', ['3:1 E_DUPLICATE_KEY']],
    ['__proto__ as a key', 'a: b\n__proto__: {x: y}\n', ['2:1 E_UNKNOWN_KEY']],
    ['an escaped NUL', 'a: "b\\0c"\n', ['1:4 E_ENCODING']],
    ['an escaped lone surrogate', 'a: "\\ud800"\n', ['1:4 E_ENCODING']],
    ['an escaped mark of direction', 'a: "\\u202e"\n', ['1:4 E_ENCODING']],
    ['an empty file', '', ['0:0 E_FILE']],
    ['a file of comments', '# nothing\n', ['1:1 E_FILE']],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('a duplicate key names the place of the first', () => {
    expect(parseYaml('x:\n  a: b\n  a: c\n', 'f').problems[0]?.message).toContain('line 2, column 3');
  });

  it('a value cut by a comma is told as such, with the remedy', () => {
    const [problem] = parseYaml('{quote: put it at 274,000, disputes: x}', 'f').problems;
    expect(problem?.message).toBe('the value of `quote` ends at the comma, and `000` is then read as a key without a value');
    expect(problem?.hint).toContain('quotation marks');
  });

  it('no key reaches the prototype of objects', () => {
    parseYaml('__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n', 'f');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('a YAML file that would hurt a careless reader', () => {
  const bomb = `a: &a [x]\n${[...'bcdefghij'].map((key, i, all) => `${key}: &${key} [${`*${i === 0 ? 'a' : all[i - 1]}, `.repeat(9)}]`).join('\n')}\n`;
  it.each([
    ['brackets 5000 deep', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'E_DEPTH'],
    ['dashes 5000 deep', `${'- '.repeat(5000)}a`, 'E_DEPTH'],
    ['a list of a million', '- a\n'.repeat(1_000_000), 'E_SIZE'],
    ['a mapping of a hundred thousand', Array.from({ length: 100_000 }, (_, i) => `k${i}: v`).join('\n'), 'E_SIZE'],
    ['a value of ten million letters', `a: "${'x'.repeat(10_000_000)}"`, 'E_SIZE'],
    ['a block of ten million letters', `a: |\n${`  ${'x'.repeat(97)}\n`.repeat(100_000)}`, 'E_SIZE'],
    ['ten million blanks inside a value', `a: b${' '.repeat(10_000_000)}c`, 'E_SIZE'],
  ])('%s is refused in good time', (_, text, code) => {
    const before = performance.now();
    expect(parseYaml(text, 'f').problems[0]?.code).toBe(code);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it.each([
    ['a bomb of aliases', bomb, 'E_YAML_FEATURE'],
    ['a hundred thousand merge keys', '<<: *a\n'.repeat(100_000), 'E_YAML_FEATURE'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'E_DEPTH'],
  ])('%s is refused within 50 ms', (_, text, code) => {
    const took = [1, 2, 3].map(() => {
      const before = performance.now();
      expect(parseYaml(text, 'f').problems[0]?.code).toBe(code);
      return performance.now() - before;
    });
    expect(Math.min(...took)).toBeLessThan(50);
  });

  it.each([
    ['a value', 'a: bcdef\n', 'valueLength', 'ONRECORD_MAX_VALUE'],
    ['a key', 'abcdef: b\n', 'valueLength', 'ONRECORD_MAX_VALUE'],
    ['a list', 'a: [b, c, d, e, f]\n', 'entries', 'ONRECORD_MAX_ENTRIES'],
    ['a mapping', 'a: {b: c, d: e, f: g, h: i, j: k}\n', 'entries', 'ONRECORD_MAX_ENTRIES'],
    ['a file', 'a: b\n', 'fileTokens', 'ONRECORD_MAX_FILE_TOKENS'],
  ])('%s above its limit names the limit and the setting', (_, text, limit, setting) => {
    const [problem, second] = parseYaml(text, 'f', { ...SEED_LIMITS, [limit]: 4 }).problems;
    expect([problem?.code, second]).toEqual(['E_SIZE', undefined]);
    expect(problem?.message).toMatch(/more than 4\b/);
    expect(problem?.hint).toContain(setting);
  });

  it('64 levels are enough and allowed', () => {
    expect(faults(`${'['.repeat(64)}a${']'.repeat(64)}`)).toEqual([]);
    expect(faults(`${'['.repeat(65)}a${']'.repeat(65)}`)).toEqual(['1:65 E_DEPTH']);
  });
});

describe('scalars', () => {
  it.each(['1.10', '010', 'no', '12:30', '2020-01-01', 'null', '~', '0x1F', '1e3', 'true', '<<'])(
    '%s stays the text that it is',
    (text) => {
      expect(value(`a: ${text}\n`)).toEqual({ a: text });
    },
  );

  it('CRLF, a merge key and an empty value are plain content', () => {
    expect(value('a: b\r\nc:\r\n<<: d\r\n')).toEqual({ a: 'b', c: '', '<<': 'd' });
  });
});
