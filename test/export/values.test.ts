import { cypherLiteral, cypherMap } from '../../src/export/cypher-literal.js';
import { ftmDate, ftmId, ftmLanguage } from '../../src/export/ftm-values.js';
import { nodeId } from '../../src/export/graphml.js';
import { sheet } from '../../src/export/record-csv.js';
import { escaped } from '../../src/export/record-markdown.js';
import { xmlText } from '../../src/export/xml-text.js';

describe('a text in other languages', () => {
  it.each([
    ["it's", "'it\\'s'"],
    ['a\\u0027b', "'a\\\\' + 'u0027b'"],
    ['\\\\u', "'\\\\\\\\' + 'u'"],
    ['one\ntwo\r\t', "'one\\ntwo\\r\\t'"],
  ])('%j is %s in Cypher', (text, literal) => expect(cypherLiteral(text)).toBe(literal));

  it('numbers, lists and maps are those of Cypher', () => {
    expect([1, 1.5, 12n, true, null, { a: 1 }].map((value) => cypherLiteral(value))).toEqual(['1', '1.5', '12', 'true', 'null', 'null']);
    expect([412000, 1e21, -0.5].map((value) => cypherLiteral(value, true))).toEqual(['412000.0', '1e+21', '-0.5']);
    expect(
      cypherMap([
        ['b', "'x'"],
        ['a`b', '1'],
        ['c', 'null'],
      ]),
    ).toBe("{`a``b`: 1, b: 'x'}");
  });

  it('XML has what it allows, and a sign for the rest', () => {
    expect(xmlText('<a b="c">&\'\u0000\u001f\ud800\uffff\t\n\r😀\u0085')).toBe(
      '&lt;a b=&quot;c&quot;&gt;&amp;&#39;\ufffd\ufffd\ufffd\ufffd\t\n&#13;😀\u0085',
    );
  });

  it('a sheet runs no formula', () => {
    const begins = ['=1', '+1', '-1', '@x', '\tx', '\rx'];
    expect(sheet([begins])).toBe(`'=1,'+1,'-1,'@x,'\tx,"'\rx"\r\n`);
    expect(sheet([['a"b', 'c,d', ' =1', '']])).toBe('"a""b","c,d", =1,\r\n');
  });

  it('Markdown takes nothing of it for its own', () => {
    expect(escaped('# a *b* ![c](https://d) <e> `f` &amp; | g\n\nh')).toBe(
      '\\# a \\*b\\* !\\[c\\](https\\://d) \\<e\\> \\`f\\` \\&amp; \\| g h',
    );
    expect(['1. first', '- one', '2031-05', '-5'].map(escaped)).toEqual(['1\\. first', '\\- one', '2031-05', '-5']);
  });
});

describe('ids in other languages', () => {
  const ids = ['person:a-b', 'person:a.b', 'person:a_2d_b', 'assertion:w/p/c~2', 'assertion:w/p/c+2', 'claim:ä', 'claim:x'];

  it('are told apart, and of the letters that are allowed', () => {
    for (const [name, pattern] of [
      [ftmId, /^[0-9a-zA-Z][0-9a-zA-Z.-]*[0-9a-zA-Z]$/],
      [nodeId, /^[\w:.-]+$/],
    ] as const) {
      const made = ids.map(name);
      expect(new Set(made).size).toBe(ids.length);
      for (const id of made) expect(id).toMatch(pattern);
    }
    expect(ftmId('person:todd-lyons')).toBe('person.todd-lyons');
    expect(nodeId('assertion:w/p')).toBe('assertion:w_2f_p');
  });
});

it.each([
  ['2031', '2031'],
  ['2031-05', '2031-05'],
  ['2031-05-14', '2031-05-14'],
  ['2031-05-14?', '2031-05-14'],
  ['2031-05-01/2031-05-20', '2031-05'],
  ['2031/2032', null],
  ['../2031', null],
])('the date %s is %s to FollowTheMoney', (edtf, date) => {
  expect(ftmDate({ edtf, basis: 'STATED' })).toBe(date);
  expect(ftmDate(undefined)).toBeNull();
});

it('languages have three letters to FollowTheMoney', () => {
  expect(['en', 'en-US', 'zh-Hant-TW', 'haw', 'aa', undefined].map(ftmLanguage)).toEqual(['eng', 'eng', 'zho', 'haw', null, null]);
});
