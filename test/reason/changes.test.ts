import fc from 'fast-check';
import { CHANGE_KINDS, type Concerning, changesBetween, type Taking } from '../../src/reason/changes/changes-between.js';

const said = (id: string, knownFrom: string, more: Partial<Concerning> = {}): Concerning => ({
  id,
  kind: 'ASSERTION',
  knownFrom,
  retiredOn: null,
  countsAs: id,
  ...more,
});
const withdrawn = (assertion: string, knownFrom: string): Taking => ({ assertion, by: 'correction', how: 'WITHDRAWN', knownFrom });

/** Changes as `day how id`, then the numbers as `of before→after`. */
function told(from: string, to: string, records: readonly Concerning[], takings: readonly Taking[] = []): string {
  const { changes, tallies } = changesBetween(from, to, records, takings);
  return [
    ...changes.map(({ day, how, id, by }) => `${day} ${how} ${id}${by === null ? '' : ` by ${by}`}`),
    ...tallies.map(({ of, before, after }) => `${of} ${before}→${after}`),
  ].join('; ');
}

describe.each([
  [
    'what entered after the first day and up to the last',
    [said('a', '2020'), said('b', '2021'), said('c', '2022'), said('d', '2023')],
    [],
    '2021 ENTERED b; 2022 ENTERED c; ASSERTION 1→3',
  ],
  [
    'a withdrawal on its day, and what was withdrawn before as no change',
    [said('a', '2018'), said('b', '2018')],
    [withdrawn('a', '2021'), withdrawn('b', '2019')],
    '2021 WITHDRAWN a by correction; ASSERTION 2→2; WITHDRAWN 1→2',
  ],
  [
    'words known only from their correction as entered and withdrawn at once',
    [said('a', '2021')],
    [withdrawn('a', '2019')],
    '2021 ENTERED a; 2021 WITHDRAWN a by correction; ASSERTION 0→1; WITHDRAWN 0→1',
  ],
  [
    'an amendment by what amends',
    [said('a', '2018')],
    [{ assertion: 'a', by: 'r', how: 'AMENDED', knownFrom: '2022' }],
    '2022 AMENDED a by r; ASSERTION 1→1',
  ],
  [
    'a joint statement once in the numbers',
    [said('a', '2021', { countsAs: 'x' }), said('b', '2021', { countsAs: 'x' })],
    [],
    '2021 ENTERED a; 2021 ENTERED b; ASSERTION 0→1',
  ],
  ['what was retired, which counts on neither day', [said('a', '2018', { retiredOn: '2021' })], [], '2021 RETIRED a'],
  [
    'each kind for itself, in the order of the kinds',
    [said('d', '2021', { kind: 'DISPUTE' }), said('a', '2021')],
    [],
    '2021 ENTERED a; 2021 ENTERED d; ASSERTION 0→1; DISPUTE 0→1',
  ],
  [
    'what another took the place of, on the day from which it did',
    [
      said('first', '2018', { kind: 'COMPARISON', until: '2021' }),
      said('then', '2021', { kind: 'COMPARISON' }),
      said('past', '2018', { kind: 'COMPARISON', until: '2019' }),
      said('later', '2019', { kind: 'COMPARISON', until: '2023' }),
    ],
    [],
    '2021 SUPERSEDED first; 2021 ENTERED then; COMPARISON 2→2',
  ],
  ['nothing where nothing is', [], [], ''],
] as const)('a difference of two days tells', (title, records, takings, expected) => {
  it(title, () => {
    expect(told('2020', '2022', records, takings)).toBe(expected);
  });
});

const days = fc.integer({ min: 2000, max: 2012 }).map(String);
const concerning = fc
  .array(fc.record({ kind: fc.constantFrom(...CHANGE_KINDS), knownFrom: days }), { maxLength: 12 })
  .map((rows) => rows.map(({ kind, knownFrom }, at) => said(`r${at}`, knownFrom, { kind })));

it('two differences in a row are the difference over both', () => {
  fc.assert(
    fc.property(
      concerning,
      fc.tuple(days, days, days),
      fc.array(fc.tuple(fc.nat(11), days), { maxLength: 4 }),
      (records, bounds, picks) => {
        const [first = '', middle = '', last = ''] = [...bounds].sort();
        const takings = picks.map(([pick, day]) => withdrawn(`r${pick}`, day));
        const [a, b, both] = [
          [first, middle],
          [middle, last],
          [first, last],
        ].map(([from = '', to = '']) => changesBetween(from, to, records, takings));
        expect([...(a?.changes ?? []), ...(b?.changes ?? [])]).toEqual(both?.changes);
        for (const { of, before, after } of both?.tallies ?? []) {
          expect(a?.tallies.find((each) => each.of === of)?.before ?? 0).toBe(before);
          expect(b?.tallies.find((each) => each.of === of)?.after ?? 0).toBe(after);
        }
      },
    ),
  );
});

it('what is known later than the last day changes nothing', () => {
  fc.assert(
    fc.property(concerning, fc.tuple(days, days), (records, bounds) => {
      const [from = '', to = ''] = [...bounds].sort();
      const known = records.filter(({ knownFrom }) => knownFrom <= to);
      expect(changesBetween(from, to, records, [])).toEqual(changesBetween(from, to, known, []));
    }),
  );
});
