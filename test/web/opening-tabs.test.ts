import { exampleOf } from '../../src/web/examples.js';
import { type Link, type Opening, openingTabs, operationName } from '../../src/web/playground/opening-tabs.js';

const first = exampleOf('1-first', '# First\nquery First { a }', null);
const second = exampleOf('2-second', '# Second\nquery Second($id: ID!) { b }', '{"id":"x"}');
const both = [first, second];
const nothing: Link = { query: null, variables: null, operation: null };

const open = (link: Partial<Link> = {}, before?: Opening, examples = both): Opening =>
  openingTabs(before ? JSON.stringify(before) : null, before ? JSON.stringify(before.seen) : null, examples, { ...nothing, ...link });
const titles = (opening: Opening) => opening.tabs.map((tab) => tab.title);
const active = (opening: Opening) => opening.tabs[opening.activeTabIndex];

describe('the playground opens', () => {
  it('with one tab for each example at the first visit, variables and all', () => {
    const opening = open();
    expect(titles(opening)).toEqual(['First', 'Second']);
    expect(active(opening)?.title).toBe('First');
    expect(opening.tabs[1]?.variables).toBe('{"id":"x"}');
  });

  it('with the tabs that were kept, without those that were closed', () => {
    const visit = open();
    const closed = { ...visit, tabs: visit.tabs.slice(1) };
    expect(titles(open({}, closed))).toEqual(['Second']);
  });

  it('with an example that is new since the last visit', () => {
    expect(titles(open({}, open({}, undefined, [first])))).toEqual(['First', 'Second']);
  });

  it('with the new text of an example that changed, if its tab was not edited', () => {
    const newer = exampleOf('1-first', '# First\nquery Renamed { a }', null);
    const visit = open();
    expect(titles(open({}, visit, [newer, second]))).toEqual(['Renamed', 'Second']);
    const edited = { ...visit, tabs: visit.tabs.map((tab) => ({ ...tab, query: `${tab.query} # mine` })) };
    expect(titles(open({}, edited, [newer, second]))).toEqual(['First', 'Second']);
  });

  it('with an empty tab when there is neither example nor memory', () => {
    expect(open({}, undefined, []).tabs).toHaveLength(1);
  });

  it.each(['', 'null', '[]', '{"tabs":3}', '{"tabs":[null,{}]}', '{broken'])('at any state of the storage: %j', (kept) => {
    expect(titles(openingTabs(kept, kept, both, nothing))).toEqual(['First', 'Second']);
  });
});

describe('a link', () => {
  it('with a query opens it in a tab of its own, and not twice', () => {
    const link = { query: 'query Mine { c }', variables: '{"n":1}' };
    const opening = open(link);
    expect(titles(opening)).toEqual(['First', 'Second', 'Mine']);
    expect(active(opening)).toMatchObject(link);
    expect(titles(open(link, opening))).toEqual(['First', 'Second', 'Mine']);
  });

  it('with a query and an operation names the tab after that operation', () => {
    expect(active(open({ query: 'query A { a }\nquery B { b }', operation: 'B' }))?.operationName).toBe('B');
  });

  it('with an operation goes to the example that holds it', () => {
    expect(active(open({ operation: 'Second' }))?.title).toBe('Second');
  });

  it('with an operation opens its example again when the tab was closed', () => {
    const visit = open();
    const opening = open({ operation: 'First' }, { ...visit, tabs: visit.tabs.slice(1) });
    expect(titles(opening)).toEqual(['Second', 'First']);
    expect(active(opening)?.title).toBe('First');
  });

  it.each(['Nowhere', '.*', 'a\n} evil'])(
    'with an operation that no example has says so and names those that there are: %j',
    (operation) => {
      const query = active(open({ operation }))?.query ?? '';
      expect(query).toContain('First, Second');
      expect(query.trim().split('\n')).toHaveLength(2);
    },
  );
});

it.each([
  ['query A { a }', 'A'],
  ['# query No\nquery Yes($x: Int) { a }', 'Yes'],
  ['{ a }', null],
  ['fragment F on T { a }\nquery Q { ...F }', 'Q'],
])('the first operation of %j is %j', (query, name) => {
  expect(operationName(query)).toBe(name);
});
