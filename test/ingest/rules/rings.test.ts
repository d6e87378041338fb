import { errorsOf, readFiles } from '../dataset-in.js';
import { assertion, errors, records } from './records.js';

describe('a ring', () => {
  const relaying = (speaker: string, to: string): object =>
    assertion('c', {
      id: `assertion:a/${speaker}/c`,
      speaker: `person:${speaker}`,
      relays: [{ assertion: `assertion:a/${to}/c`, how: 'QUOTES' }],
    });
  it('of two relays is told with its path', async () => {
    expect(await errors(records(relaying('ann', 'bob'), relaying('bob', 'ann')))).toEqual([
      ['bulk.ndjson:3:1 E_CYCLE', '"relays" runs in a ring: assertion:a/ann/c → assertion:a/bob/c → assertion:a/ann/c'],
    ]);
  });

  it.each([
    [
      'places',
      'places: {x: {name: X, part-of: y}, y: {name: Y, part-of: z}, z: {name: Z, part-of: x}}',
      'place:x → place:y → place:z → place:x',
    ],
    ['topics', 'topics: {x: {name: X, part-of: y}, y: {name: Y, part-of: x}}', 'topic:x → topic:y → topic:x'],
    ['agents', 'groups: {x: {name: X, member-of: y}, y: {name: Y, unit-of: x}}', 'group:x → group:y → group:x'],
    ['works', 'works: {x: {title: X, based-on: y}, y: {title: Y, based-on: x}}', 'work:x → work:y → work:x'],
    ['one place', 'places: {x: {name: X, part-of: x}}', 'place:x → place:x'],
  ])('of %s is told with its path', async (_, yaml, path) => {
    const found = errorsOf(await readFiles({ 'x.yaml': `${yaml}\n` }));
    expect(found.map(({ code, message }) => [code, message.slice(message.indexOf(':') + 2)])).toEqual([['E_CYCLE', path]]);
  });

  describe('of what assertions rest on', () => {
    const work = (id: string, ...basedOn: readonly string[]): object => ({
      kind: 'article',
      id: `work:${id}`,
      title: id,
      inCorpus: true,
      basedOn: basedOn.map((each) => ({ work: `work:${each}`, how: 'USES_DATA' })),
    });
    const resting = (where: string, speaker: string, more: object): object =>
      assertion('c', { id: `assertion:${where}/${speaker}/c`, work: `work:${where}`, speaker: `person:${speaker}`, evidence: [], ...more });
    const on = (...works: readonly string[]) => ({ basedOn: works.map((each) => ({ work: `work:${each}`, how: 'QUOTES' })) });
    const relaying = (to: string) => ({ relays: [{ assertion: `assertion:${to}/c`, how: 'QUOTES' }] });

    it.each<[string, readonly object[], readonly string[]]>([
      ['its own work', [resting('a', 'ann', on('a'))], ['assertion:a/ann/c → work:a → assertion:a/ann/c']],
      [
        'a work that rests on its own',
        [work('b', 'a'), resting('a', 'ann', on('b'))],
        ['assertion:a/ann/c → work:b → work:a → assertion:a/ann/c'],
      ],
      [
        'a work where the same claim rests on its own',
        [work('b'), resting('a', 'ann', on('b')), resting('b', 'bob', on('a'))],
        ['assertion:a/ann/c → work:b → assertion:b/bob/c → work:a → assertion:a/ann/c'],
      ],
      [
        'a work where somebody relays it',
        [work('b'), resting('a', 'ann', on('b')), resting('b', 'bob', relaying('a/ann'))],
        ['assertion:a/ann/c → work:b → assertion:b/bob/c → assertion:a/ann/c'],
      ],
      [
        'a work where another claim rests on its own: none',
        [work('b'), resting('a', 'ann', on('b')), resting('b', 'bob', { id: 'assertion:b/bob/d', claim: 'claim:d', ...on('a') })],
        [],
      ],
      ['a work where somebody said the same: none', [work('b'), resting('a', 'ann', on('b')), resting('b', 'bob', {})], []],
    ])('%s', async (_, lines, paths) => {
      const found = (await errors(records(...lines))).filter(([place]) => place.endsWith('E_CYCLE'));
      expect(found.map(([, message]) => message.slice(message.indexOf(':') + 2))).toEqual(paths);
    });
  });

  it.each([
    ['itself', [['c', 'c']], ['assertion:a/ann/c → assertion:a/ann/c']],
    [
      'what it replaces',
      [
        ['c', 'd'],
        ['d', 'c'],
      ],
      ['assertion:a/ann/c → assertion:a/ann/d → assertion:a/ann/c'],
    ],
    [
      'what leads back to it',
      [
        ['c', 'd'],
        ['d', 'e'],
        ['e', 'c'],
      ],
      ['assertion:a/ann/c → assertion:a/ann/d → assertion:a/ann/e → assertion:a/ann/c'],
    ],
    [
      'another: none',
      [
        ['c', 'd'],
        ['d', 'e'],
      ],
      [],
    ],
  ])('of corrections that replace an assertion by %s', async (_, steps, paths) => {
    const corrections = steps.map(([from, to], i) => ({
      kind: 'correction',
      id: `correction:a/${i + 1}`,
      work: 'work:a',
      correctionKind: 'CORRECTION',
      summary: 'Another figure.',
      withdrew: [`assertion:a/ann/${from}`],
      replacedBy: [`assertion:a/ann/${to}`],
    }));
    const found = await errors(records(assertion('c'), assertion('d'), assertion('e'), ...corrections));
    expect(found.map(([place, message]) => [place.split(' ')[1], message.slice(message.indexOf(':') + 2)])).toEqual(
      paths.map((path) => ['E_CYCLE', path]),
    );
  });

  it('across three files has the same path whatever their order', async () => {
    const ring = (a: string, b: string, c: string) =>
      readFiles({
        [`${a}.yaml`]: 'places: {x: {name: X, part-of: y}}\n',
        [`${b}.yaml`]: 'places: {y: {name: Y, part-of: z}}\n',
        [`${c}.yaml`]: 'places: {z: {name: Z, part-of: x}}\n',
      });
    const messages = await Promise.all(
      [ring('p', 'q', 'r'), ring('r', 'p', 'q'), ring('q', 'r', 'p')].map(async (reading) =>
        errorsOf(await reading).map(({ message }) => message),
      ),
    );
    expect(new Set(messages.flat()).size).toBe(1);
  });

  it('is not seen in a chain of ten thousand', async () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => ({
      kind: 'place',
      id: `place:p${i}`,
      name: `P ${i}`,
      ...(i === 9_999 ? {} : { partOf: [`place:p${i + 1}`] }),
    }));
    expect(await errors(records(...chain))).toEqual([]);
  });
});
