import { roleQuestions } from '../../../src/reason/roles/role-questions.js';
import type { Tenure } from '../../../src/reason/roles/tenure.js';
import { tenure } from './careers.js';

const clerk = tenure('clerk @ council', { from: '2029-03', to: '2032', printed: ['2031-05-14 times'] });
const cases: readonly (readonly [title: string, tenures: readonly Tenure[], kinds: readonly string[]])[] = [
  ['one tenure leaves nothing open', [clerk], []],
  [
    'a title that changes between works leaves nothing open',
    [tenure('acting clerk @ council', { status: 'ACTING', printed: ['2030'] }), tenure('clerk @ council', { printed: ['2031'] })],
    [],
  ],
  ['two titles at once leave nothing open', [clerk, tenure('archivist @ council', { from: '2030', to: '2031' })], []],
  ['the same title elsewhere leaves nothing open', [clerk, tenure('clerk @ port', { from: '2030', to: '2031' })], []],
  [
    'a tenure that ends before it begins is open',
    [tenure('clerk @ council', { from: '2032', to: '2029', printed: ['2031-05-14 times'] })],
    ['ENDS_BEFORE_IT_BEGINS'],
  ],
  ['an end within the days that the beginning may mean is possible', [tenure('clerk @ council', { from: '2032', to: '2032-02' })], []],
  [
    'two beginnings of one tenure are open',
    [clerk, tenure('clerk @ council', { from: '2030', printed: ['2034 post'] })],
    ['TWO_BEGINNINGS'],
  ],
  [
    'two tenures one after the other are two tenures',
    [tenure('clerk @ council', { from: '2020', to: '2024' }), tenure('Clerk @ council', { from: '2029' })],
    [],
  ],
  ['a beginning told more exactly is the same beginning', [clerk, tenure('clerk @ council', { from: '2029' })], []],
  [
    'two people in one office at once are an open question',
    [clerk, tenure('clerk @ council', { person: 'bo', from: '2031', to: '2034', printed: ['2034 post'] })],
    ['HELD_BY_TWO_PEOPLE'],
  ],
  ['two people one after the other leave nothing open', [clerk, tenure('clerk @ council', { person: 'bo', from: '2032', to: '2034' })], []],
  [
    'who acts beside a holder leaves nothing open',
    [clerk, tenure('clerk @ council', { person: 'bo', status: 'ACTING', from: '2031', to: '2034' })],
    [],
  ],
  [
    'a work that prints both tells that several hold the title',
    [clerk, tenure('clerk @ council', { person: 'bo', from: '2030', to: '2034', printed: ['2031-05-14 times'] })],
    [],
  ],
  [
    'titles without an organization are held by many',
    [tenure('resident', { from: '2029', to: '2033' }), tenure('resident', { person: 'bo', from: '2030', to: '2034' })],
    [],
  ],
  [
    'a tenure without stated days is never in anybody’s way',
    [clerk, tenure('clerk @ council', { person: 'bo', printed: ['2031', '2032'] })],
    [],
  ],
  [
    'without a stated end it lasts for certain to the last work that prints it as held',
    [
      tenure('clerk @ council', { from: '2029', printed: ['2033-02-02 times'] }),
      tenure('clerk @ council', { person: 'bo', from: '2031', to: '2034' }),
    ],
    ['HELD_BY_TWO_PEOPLE'],
  ],
];

describe('open questions about tenures', () => {
  it.each(cases)('%s', (_title, tenures, kinds) => {
    expect(roleQuestions('ada', tenures).map(({ kind }) => kind)).toEqual(kinds);
    expect(roleQuestions('ada', [...tenures].reverse())).toEqual(roleQuestions('ada', tenures));
  });

  it('name the roles, the works in which they stand, and the days in words', () => {
    const other = tenure('clerk @ council', { person: 'bo', from: '2031', to: '2034', printed: ['2034 post'] });
    expect(roleQuestions('ada', [other, clerk])).toEqual([
      {
        kind: 'HELD_BY_TWO_PEOPLE',
        question:
          'Who was clerk when? Stated tenures of two people overlap (from 2029-03-01/2029-03-31 until 2032-01-01/2032-12-31; from 2031-01-01/2031-12-31 until 2034-01-01/2034-12-31); no work says that several hold this title at once.',
        roles: [clerk.role, other.role],
        works: ['post', 'times'],
      },
    ]);
  });

  it('between two people are asked of both', () => {
    const other = tenure('clerk @ council', { person: 'bo', from: '2031', to: '2034' });
    expect(roleQuestions('bo', [clerk, other]).map(({ roles }) => roles)).toEqual([[clerk.role, other.role]]);
    expect(roleQuestions('eve', [clerk, other])).toEqual([]);
  });
});
