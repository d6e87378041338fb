import { jest } from '@jest/globals';
import type { CarriedLink, CarriedRecord } from '../../src/reason/origin-walk.js';
import { type Origins, origins } from '../../src/reason/origins.js';

jest.setTimeout(60_000);

type Link = string | readonly [to: string, how?: CarriedLink['how'], fidelity?: CarriedLink['fidelity']];
const links = (given: readonly Link[]): readonly CarriedLink[] =>
  given.map((link) => {
    const [to, how = 'QUOTES', fidelity = 'SAME'] = typeof link === 'string' ? [link] : link;
    return { to, how, fidelity };
  });

/** An assertion by `key`, in a work of its own, asked for unless said otherwise. */
const said = (id: string, key: string, to: readonly Link[] = [], more: object = {}): CarriedRecord => ({
  what: 'ASSERTION',
  id,
  asked: true,
  key,
  work: `work of ${id}`,
  voice: false,
  statement: null,
  agrees: false,
  links: links(to),
  ...more,
});
const unasked = (id: string, key: string, to: readonly Link[] = []): CarriedRecord => said(id, key, to, { asked: false });
const voice = (id: string, key: string, to: readonly Link[] = [], more: object = {}): CarriedRecord =>
  said(id, key, to, { voice: true, ...more });
/** A document of `key`. */
const document = (id: string, key: string, to: readonly Link[] = []): CarriedRecord => ({
  what: 'WORK',
  id,
  key,
  issued: true,
  outlet: null,
  links: links(to),
});
/** An article of the outlet. */
const article = (id: string, outlet: string, to: readonly Link[] = []): CarriedRecord => ({
  what: 'WORK',
  id,
  key: outlet,
  issued: false,
  outlet,
  links: links(to),
});

const found = (records: readonly CarriedRecord[]): Origins => origins({ records, complete: true });
/** Roots as `record key`, in the order given. */
const roots = (records: readonly CarriedRecord[]): readonly string[] => found(records).roots.map(({ record, key }) => `${record} ${key}`);
/** Paths to the first root as `a > b > c`. */
const ways = (result: Origins, most = 10, root = 0): readonly string[] =>
  result.roots[root]?.paths(most).paths.map(({ from, steps }) => [from, ...steps.map(({ record }) => record)].join(' > ')) ?? [];

describe('the origins of', () => {
  it.each<[string, readonly CarriedRecord[], number, readonly string[]]>([
    ['nothing are none', [], 0, []],
    ['an assertion that rests on nothing are itself', [said('a', 'p')], 1, ['a p']],
    ['two speakers are two', [said('a', 'p'), said('b', 'q')], 2, ['a p', 'b q']],
    ['two assertions of one speaker are one, each with its record', [said('a', 'p'), said('b', 'p')], 1, ['a p', 'b p']],
    ['a relay are those of what it relays', [said('a', 'p', ['b']), said('b', 'q')], 1, ['b q']],
    ['a relay of words that were narrowed too', [said('a', 'p', [['b', 'PARAPHRASES', 'NARROWED']]), said('b', 'q')], 1, ['b q']],
    [
      'what was altered on the way are where it was altered',
      [said('a', 'p', [['b', 'QUOTES', 'ALTERED']]), said('b', 'q')],
      2,
      ['a p', 'b q'],
    ],
    [
      'what was widened on the way are where it was widened',
      [said('a', 'p', ['b']), said('b', 'q', [['c', 'QUOTES', 'WIDENED']]), unasked('c', 'r')],
      1,
      ['b q'],
    ],
    [
      'what keeps one source and alters another are the one kept',
      [said('a', 'p', ['b', ['c', 'QUOTES', 'ALTERED']]), unasked('b', 'q'), unasked('c', 'r')],
      1,
      ['b q'],
    ],
    ['a diamond are its one end', [said('a', 'p', ['b', 'c']), said('b', 'q', ['d']), said('c', 'r', ['d']), said('d', 's')], 1, ['d s']],
    [
      'two chains with one speaker at their ends are one',
      [said('a', 'p', ['c']), said('b', 'q', ['d']), unasked('c', 's'), unasked('d', 's')],
      1,
      ['c s', 'd s'],
    ],
    ['a relay of what was retired are the relay', [said('a', 'p', ['gone'])], 1, ['a p']],
    ['a relay of what was retired, and of what was not, are the other', [said('a', 'p', ['gone', 'b']), said('b', 'q')], 1, ['b q']],
    [
      'a cited work that is not held are the work, by its issuer',
      [said('a', 'p', [['w', 'USES_DATA']]), document('w', 'ice')],
      1,
      ['w ice'],
    ],
    [
      'a work of a work are the last',
      [said('a', 'p', [['w', 'USES_DATA']]), article('w', 'herald', [['d', 'USES_DATA']]), document('d', 'ice')],
      1,
      ['d ice'],
    ],
    [
      "a work's own words that were retold are that work, not the figures that it reckons with",
      [voice('a', 'breitbart', [['w', 'PARAPHRASES']]), article('w', 'herald', [['d', 'USES_DATA']]), document('d', 'ice')],
      1,
      ['w herald'],
    ],
    [
      'somebody quoted through an article are that somebody',
      [said('a', 'hodgson', [['w', 'QUOTES']]), article('w', 'herald', [['d', 'USES_DATA']]), document('d', 'ice')],
      1,
      ['w hodgson'],
    ],
    [
      'one who said it and is quoted through an article are one',
      [said('a', 'hodgson', [['w', 'QUOTES']]), said('b', 'hodgson'), article('w', 'herald')],
      1,
      ['b hodgson', 'w hodgson'],
    ],
    [
      'two who are quoted through one article are two',
      [said('a', 'p', [['w', 'QUOTES']]), said('b', 'q', [['w', 'QUOTES']]), article('w', 'herald')],
      2,
      ['w p', 'w q'],
    ],
    ['somebody quoted through a document are its issuer', [said('a', 'cox', [['w', 'QUOTES']]), document('w', 'bpd')], 1, ['w bpd']],
    [
      'figures of an article are the article, whoever reckons with them',
      [said('a', 'vaughan', [['w', 'USES_DATA']]), article('w', 'herald')],
      1,
      ['w herald'],
    ],
    [
      'what credits a work go on over its figures',
      [voice('a', 'breitbart', [['w', 'CREDITS']]), article('w', 'herald', [['d', 'USES_DATA']]), document('d', 'ice')],
      1,
      ['d ice'],
    ],
    [
      'words go on over credits and reprints, still as words',
      [
        voice('a', 'p', [['v', 'QUOTES']]),
        article('v', 'post', [['w', 'CREDITS']]),
        article('w', 'herald', [['x', 'REPUBLISHES']]),
        article('x', 'wire', [['d', 'USES_DATA']]),
        document('d', 'ice'),
      ],
      1,
      ['x wire'],
    ],
    [
      'figures stay figures where a work retells another',
      [
        voice('a', 'p', [['v', 'USES_DATA']]),
        article('v', 'post', [['w', 'PARAPHRASES']]),
        article('w', 'herald', [['d', 'USES_DATA']]),
        document('d', 'ice'),
      ],
      1,
      ['d ice'],
    ],
    [
      'a credit becomes words where a work retells another',
      [
        voice('a', 'p', [['v', 'CREDITS']]),
        article('v', 'post', [['w', 'PARAPHRASES']]),
        article('w', 'herald', [['d', 'USES_DATA']]),
        document('d', 'ice'),
      ],
      1,
      ['w herald'],
    ],
    [
      'words and figures of one work are two',
      [
        voice('a', 'p', [['w', 'QUOTES']]),
        voice('b', 'q', [['w', 'USES_DATA']]),
        article('w', 'herald', [['d', 'USES_DATA']]),
        document('d', 'ice'),
      ],
      2,
      ['w herald', 'd ice'],
    ],
    [
      'what stands in a reprint without links of its own are the reprinted work',
      [voice('a', 'post', [], { work: 'w' }), article('w', 'post', [['x', 'REPUBLISHES']]), article('x', 'wire')],
      1,
      ['x wire'],
    ],
    [
      'somebody quoted in a reprint are that somebody',
      [said('a', 'p', [], { work: 'w' }), article('w', 'post', [['x', 'REPUBLISHES']]), article('x', 'wire')],
      1,
      ['x p'],
    ],
    [
      'what stands in a reprint with links of its own are where those lead',
      [said('a', 'p', ['b'], { work: 'w' }), unasked('b', 'q'), article('w', 'post', [['x', 'REPUBLISHES']]), article('x', 'wire')],
      1,
      ['b q'],
    ],
    [
      'what stands in a work that merely draws on another are itself',
      [voice('a', 'post', [], { work: 'w' }), article('w', 'post', [['x', 'USES_DATA']]), article('x', 'wire')],
      1,
      ['a post'],
    ],
    ['a joint statement are one', [said('a', 'p', [], { statement: 's' }), said('b', 'q', [], { statement: 's' })], 1, ['a p', 'b q']],
    [
      'a joint statement and one of its speakers are one',
      [said('a', 'p', [], { statement: 's' }), said('b', 'q', [], { statement: 's' }), said('c', 'q')],
      1,
      ['a p', 'b q', 'c q'],
    ],
    [
      'a joint statement and both of its speakers apart are two',
      [said('a', 'p', [], { statement: 's' }), said('b', 'q', [], { statement: 's' }), said('c', 'q'), said('d', 'p')],
      2,
      ['a p', 'd p', 'b q', 'c q'],
    ],
    ['somebody who merely agrees are nothing of their own', [said('a', 'p'), said('b', 'q', [], { agrees: true })], 1, ['a p', 'b q']],
    [
      'whoever passes on one who merely agrees neither',
      [said('a', 'p'), said('b', 'q', [], { agrees: true }), said('c', 'r', ['b'])],
      1,
      ['a p', 'b q'],
    ],
    [
      'nobody but people who agree are theirs',
      [said('a', 'p', [], { agrees: true }), said('b', 'q', [], { agrees: true })],
      2,
      ['a p', 'b q'],
    ],
  ])('%s', (_title, records, count, expected) => {
    expect([found(records).independentCount, roots(records)]).toEqual([count, expected]);
    expect(roots([...records].reverse())).toEqual(expected);
  });

  it('a cited work are none of the work that nobody came to', () => {
    expect(roots([said('a', 'p'), document('w', 'ice')])).toEqual(['a p']);
  });
});

describe('a root', () => {
  it('shows what it altered, and that it merely agrees', () => {
    const { roots: all } = found([
      said('a', 'p', [
        ['b', 'QUOTES', 'ALTERED'],
        ['w', 'USES_DATA', 'WIDENED'],
      ]),
      unasked('b', 'q'),
      document('w', 'ice'),
      said('c', 'r', [], { agrees: true }),
    ]);
    expect(all.map(({ record, counted, altered }) => ({ record, counted, altered }))).toEqual([
      {
        record: 'a',
        counted: true,
        altered: [
          { how: 'QUOTES', fidelity: 'ALTERED', record: 'b' },
          { how: 'USES_DATA', fidelity: 'WIDENED', record: 'w' },
        ],
      },
      { record: 'c', counted: false, altered: [] },
    ]);
  });

  it('does not show figures that its words were not taken from', () => {
    const [root] = found([voice('a', 'p', ['w']), article('w', 'herald', [['d', 'USES_DATA', 'ALTERED']]), document('d', 'ice')]).roots;
    expect(root).toMatchObject({ record: 'w', altered: [] });
  });

  it('is cut short where everything could not be looked at', () => {
    const result = origins({ records: [said('a', 'p')], complete: false });
    expect(result.roots.map(({ truncated }) => truncated)).toEqual([true]);
    expect(found([said('a', 'p')]).roots.map(({ truncated }) => truncated)).toEqual([false]);
  });
});

describe('a ring', () => {
  it.each<[string, readonly CarriedRecord[]]>([
    ['of a record with itself', [said('a', 'p', ['a'])]],
    ['of two', [said('b', 'q', ['a']), said('a', 'p', ['b'])]],
    ['that a chain leads into', [said('z', 'r', ['y']), said('y', 's', ['b']), unasked('b', 'q', ['a']), unasked('a', 'p', ['b'])]],
  ])('%s ends the walk at its smallest id, and shows that', (_title, records) => {
    const result = found(records);
    expect(result).toMatchObject({ independentCount: 1, roots: [{ record: 'a', key: 'p', truncated: true }] });
  });

  it('with a way out is passed', () => {
    const result = found([said('a', 'p', ['b']), said('b', 'q', ['a', 'c']), said('c', 'r')]);
    expect(result).toMatchObject({ independentCount: 1, maxDepth: 1, roots: [{ record: 'c', truncated: false }] });
    expect(ways(result)).toEqual(['c', 'b > c', 'a > b > c']);
  });

  it('of works ends the walk as well', () => {
    expect(found([voice('a', 'p', ['w']), article('w', 'post', ['v']), article('v', 'herald', ['w'])])).toMatchObject({
      roots: [{ record: 'v', key: 'herald', truncated: true }],
    });
  });
});

describe('paths', () => {
  it('come shortest first, each from an assertion asked for', () => {
    const result = found([said('a', 'p', ['b', 'd']), said('b', 'q', ['c']), unasked('c', 'r', ['d']), unasked('d', 's')]);
    expect(ways(result)).toEqual(['a > d', 'b > c > d', 'a > b > c > d']);
    expect(result.maxDepth).toBe(3);
    expect(result.roots[0]?.paths(2)).toMatchObject({ paths: [{}, {}], complete: false });
    expect(result.roots[0]?.paths(3)).toMatchObject({ complete: true });
  });

  it('tell how each record takes up the next', () => {
    const [root] = found([
      voice('a', 'p', [['w', 'USES_DATA', 'NARROWED']]),
      article('w', 'post', [['d', 'USES_DATA']]),
      document('d', 'ice'),
    ]).roots;
    expect(root?.paths(10).paths).toEqual([
      {
        from: 'a',
        steps: [
          { how: 'USES_DATA', fidelity: 'NARROWED', record: 'w' },
          { how: 'USES_DATA', fidelity: 'SAME', record: 'd' },
        ],
      },
    ]);
  });

  it('of a thousand diamonds in a row are not all tried', () => {
    const row = Array.from({ length: 1_000 }, (_, at) => [
      said(`${at}`, 'p', [`${at}l`, `${at}r`]),
      unasked(`${at}l`, 'q', [`${at + 1}`]),
      unasked(`${at}r`, 'r', [`${at + 1}`]),
    ]).flat();
    const result = found([...row, said('1000', 'root')]);
    expect(result).toMatchObject({ independentCount: 1, maxDepth: 2_000 });
    const { paths, complete } = result.roots[0]?.paths(10) ?? {};
    expect([paths?.map(({ steps }) => steps.length), complete]).toEqual([[0, 2, 2, 4, 4, 4, 4, 6, 6, 6], false]);
  });

  it('round rings within rings end', () => {
    const names = Array.from({ length: 40 }, (_, at) => `n${at + 10}`);
    const dense = names.map((name) =>
      unasked(
        name,
        name,
        names.filter((other) => other !== name),
      ),
    );
    const result = found([said('a', 'p', names), ...dense, unasked('z', 'z')]);
    expect(result.roots).toMatchObject([{ record: 'n10', truncated: true }]);
    expect(ways(result, 3)).toEqual(['a > n10', 'a > n11 > n10', 'a > n12 > n10']);
  });
});

describe('a chain of ten thousand', () => {
  const chain = (length: number, asked: boolean) =>
    Array.from({ length }, (_, at) => said(`${at}`, `p${at}`, at + 1 < length ? [`${at + 1}`] : [], { asked: asked || at === 0 }));

  it('is walked to its end', () => {
    const result = found(chain(10_000, false));
    expect(result).toMatchObject({
      independentCount: 1,
      assertionCount: 1,
      maxDepth: 9_999,
      roots: [{ record: '9999', truncated: false }],
    });
    expect(result.roots[0]?.paths(10).paths.map(({ steps }) => steps.length)).toEqual([9_999]);
  });

  it('is walked once for all assertions in it', () => {
    const result = found(chain(10_000, true));
    expect(result).toMatchObject({ independentCount: 1, assertionCount: 10_000, maxDepth: 9_999 });
    expect(result.roots[0]?.paths(3).paths.map(({ steps }) => steps.length)).toEqual([0, 1, 2]);
  });
});

describe('counts', () => {
  it('of assertions take a joint statement once, of outlets each once', () => {
    const result = found([
      said('a', 'p', [], { statement: 's', work: 'w' }),
      said('b', 'q', [], { statement: 's', work: 'w' }),
      said('c', 'r', [], { work: 'v' }),
      said('d', 'r', [], { work: 'u' }),
      article('w', 'post'),
      article('v', 'post'),
      document('u', 'ice'),
    ]);
    expect(result).toMatchObject({ assertionCount: 3, outletCount: 1, independentCount: 2 });
  });
});
