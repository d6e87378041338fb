import { readSavedQueries, readStyleSheet } from '../../src/web/saved-queries.js';
import { parseStyleSheet } from '../../src/web/style-sheet.js';

describe('a style sheet', () => {
  it('is read rule by rule, in its order, with braces in captions', () => {
    const style = parseStyleSheet(
      'node {\n  color: #C9CDD3;\n  caption: "{caption}";\n}\nrelationship.DISPUTES { shaft-width: 4px; caption: "<type>"; }',
    );
    expect(Object.entries(style)).toEqual([
      ['node', { color: '#C9CDD3', caption: '{caption}' }],
      ['relationship.DISPUTES', { 'shaft-width': '4px', caption: '<type>' }],
    ]);
  });

  it('of ours shows disputes red, computed links grey, and a caption on every node; labels that are finer come later', () => {
    const style = parseStyleSheet(readStyleSheet());
    expect(style['relationship.DISPUTES']?.color).toBe('#D92D20');
    for (const computed of ['RELAYED_FROM', 'ASSERTS_CLAIM', 'AUTHORED', 'SPEAKS_IN', 'DRAWS_ON'])
      expect(style[`relationship.${computed}`]?.color).toMatch(/^#[BD]\w5?\w*/);
    const nodes = Object.keys(style).filter((selector) => selector.startsWith('node'));
    for (const selector of nodes) expect(style[selector]?.caption).toBe('{caption}');
    const place = (label: string) => nodes.indexOf(`node.${label}`);
    expect([place('Agent') < place('Organization'), place('Organization') < place('Outlet'), place('Response') < place('Dispute')]).toEqual(
      [true, true, true],
    );
  });
});

describe('the saved queries', () => {
  it('have titles that tell them apart, and end in a limit unless they draw the schema', () => {
    const queries = readSavedQueries();
    expect(queries.length).toBeGreaterThanOrEqual(15);
    expect(new Set(queries.map(({ title }) => title)).size).toBe(queries.length);
    for (const { name, content } of queries)
      if (!content.includes('db.schema')) expect([name, content]).toEqual([name, expect.stringMatching(/LIMIT \d+$/)]);
  });
});
