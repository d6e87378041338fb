import fc from 'fast-check';
import { rolesOn } from '../../../src/reason/roles/roles-on.js';
import type { Tenure } from '../../../src/reason/roles/tenure.js';
import { tenure } from './careers.js';

const acting = tenure('acting director @ port', { status: 'ACTING', printed: ['2030-02-10'] });
const director = tenure('director @ port', { printed: ['2034-06'] });
const described = tenure('top official @ ministry', { status: 'DESCRIBED', printed: ['2035-01-05'] });
const career = [acting, director, described];
const dated = tenure('clerk @ council', { from: '2029-03', to: '2032', printed: ['2033-01-01'] });

const cases: readonly (readonly [title: string, day: string, tenures: readonly Tenure[], found: readonly string[]])[] = [
  ['nobody knows a role before a work prints one', '2030-02-09', career, []],
  ['the day of the work that prints it counts', '2030-02-10', career, [acting.role]],
  ['a work dated by a month counts once the month is over', '2034-06-29', career, [acting.role]],
  ['the latest work by then tells', '2034-06-30', career, [director.role]],
  ['a description is answered when it is what the latest work prints', '2040-01-01', career, [described.role]],
  ['a stated tenure holds on a day before any work prints it', '2030-01-01', [dated], [dated.role]],
  ['a tenure begins on the first day that its stated month may mean', '2029-03-01', [dated], [dated.role]],
  ['a stated tenure does not hold before it begins', '2029-02-28', [dated], []],
  ['a stated tenure holds to the last day that its end may mean', '2032-12-31', [dated], [dated.role]],
  ['a tenure that is over is no role, although a later work prints it', '2033-06-01', [dated], []],
  [
    'a stated tenure goes before what a work by then prints',
    '2031-01-01',
    [tenure('usher @ council', { printed: ['2030-02-10'] }), dated],
    [dated.role],
  ],
];

describe('the role on a day', () => {
  it.each(cases)('%s', (_title, day, tenures, found) => {
    expect(rolesOn(day, tenures).map(({ role }) => role)).toEqual(found);
  });

  it('several stated tenures at once are several roles', () => {
    const other = tenure('board member @ museum', { from: '2030', to: '2031', printed: ['2031-05-05'] });
    expect(rolesOn('2031-02-02', [dated, other]).map(({ role }) => role)).toEqual([other.role, dated.role]);
  });

  it('two roles printed by works of the same day are two roles', () => {
    const other = tenure('adviser @ museum', { printed: ['2030-02-10'] });
    expect(rolesOn('2030-03-01', [acting, other])).toHaveLength(2);
  });

  it('a role elsewhere that a work prints within a stated tenure stands beside it, one printed before it does not', () => {
    const within = tenure('adviser @ museum', { printed: ['2031-02-02'] });
    const before = tenure('adviser @ museum', { printed: ['2028-02-02'] });
    expect(rolesOn('2031-03-01', [dated, within]).map(({ role }) => role)).toEqual([within.role, dated.role]);
    expect(rolesOn('2031-03-01', [dated, before]).map(({ role }) => role)).toEqual([dated.role]);
  });

  it('a tenure without a stated end is stated as far as the last work that prints it, and attested from then on', () => {
    const open = tenure('harbour master @ port', { from: '2029', printed: ['2031-05-14'] });
    const later = tenure('mayor @ city', { printed: ['2036-01-01'] });
    const why = (day: string) => rolesOn(day, [open, later]).map(({ role, because }) => [role, because]);
    expect(why('2030-01-01')).toEqual([[open.role, 'STATED_FOR_THE_DAY']]);
    expect(why('2033-01-01')).toEqual([[open.role, 'LATEST_ATTESTED']]);
    expect(why('2036-01-01')).toEqual([[later.role, 'LATEST_ATTESTED']]);
  });

  it('a tenure of which only the end is stated holds from the first work that prints it', () => {
    const ending = tenure('harbour master @ port', { to: '2032-06-30', printed: ['2031-05-14', '2033-01-01'] });
    expect(rolesOn('2031-05-13', [ending])).toEqual([]);
    expect(rolesOn('2032-01-01', [ending])).toMatchObject([{ because: 'STATED_FOR_THE_DAY', attestedOn: '2031-05-14' }]);
    expect(rolesOn('2032-07-01', [ending])).toEqual([]);
  });

  it('who was only called former holds nothing, and what was held there before is over', () => {
    const former = tenure('director @ port', { status: 'FORMER', printed: ['2035-01-01'] });
    const elsewhere = tenure('adviser @ museum', { printed: ['2031-01-01'] });
    expect(rolesOn('2036-01-01', [acting, former])).toEqual([]);
    expect(rolesOn('2036-01-01', [acting, former, elsewhere]).map(({ role }) => role)).toEqual([elsewhere.role]);
  });

  it('who is called former held it on the days that are stated', () => {
    const former = tenure('director @ port', { status: 'FORMER', from: '2020', to: '2024', printed: ['2035-01-01'] });
    expect(rolesOn('2022-02-02', [former])).toEqual([{ role: former.role, because: 'STATED_FOR_THE_DAY', work: null, attestedOn: null }]);
    expect(rolesOn('2025-01-01', [former])).toEqual([]);
  });

  it('who is named for later is incoming until then', () => {
    const incoming = tenure('mayor @ city', { status: 'INCOMING', from: '2031-01-20', printed: ['2030-12-01'] });
    expect(rolesOn('2030-12-24', [incoming])).toMatchObject([{ role: incoming.role, because: 'LATEST_ATTESTED' }]);
  });

  it('names the latest work by the day that prints it', () => {
    const twice = tenure('clerk @ council', { printed: ['2030-01-01', '2031-01-01', '2032-01-01', '? undated'] });
    expect(rolesOn('2031-06-01', [twice])).toEqual([
      { role: twice.role, because: 'LATEST_ATTESTED', work: 'work of 2031-01-01', attestedOn: '2031-01-01' },
    ]);
  });

  it('does not depend on the order of the tenures, nor on works of later days', () => {
    const day = fc.integer({ min: 2020, max: 2040 }).map((year) => `${year}-07-01`);
    const one = fc
      .record({
        at: fc.constantFrom('a', 'b', 'c'),
        status: fc.constantFrom<Tenure['status']>('HELD', 'FORMER', 'ACTING'),
        printed: fc.array(day),
      })
      .map(({ at, status, printed }) => tenure(`title @ ${at}`, { status, printed }));
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ role }) => role }), day, day, (tenures, on, later) => {
        const found = rolesOn(on, tenures);
        expect(rolesOn(on, [...tenures].reverse())).toEqual(found);
        fc.pre(later > on);
        expect(rolesOn(on, [...tenures, tenure('title @ d', { printed: [later] })])).toEqual(found);
      }),
    );
  });
});
