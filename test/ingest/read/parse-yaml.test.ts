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
    ['an unclosed bracket', 'a: [b, c\nd: e\n', ['2:1 E_SYNTAX']],
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
    ['a bomb of aliases', bomb, 'E_YAML_FEATURE'],
    ['brackets 5000 deep', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'E_DEPTH'],
    ['dashes 5000 deep', `${'- '.repeat(5000)}a`, 'E_DEPTH'],
    ['a list of a million', '- a\n'.repeat(1_000_000), 'E_SIZE'],
    ['a mapping of a hundred thousand', Array.from({ length: 100_000 }, (_, i) => `k${i}: v`).join('\n'), 'E_SIZE'],
    ['a hundred thousand merge keys', '<<: *a\n'.repeat(100_000), 'E_YAML_FEATURE'],
  ])('%s is refused in good time', (_, text, code) => {
    const before = performance.now();
    expect(parseYaml(text, 'f').problems[0]?.code).toBe(code);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('64 levels are enough and allowed', () => {
    expect(faults(`${'['.repeat(64)}a${']'.repeat(64)}`)).toEqual([]);
    expect(faults(`${'['.repeat(65)}a${']'.repeat(65)}`)).toEqual(['1:66 E_DEPTH']);
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
