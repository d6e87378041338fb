import { parseFilterTerms } from '../../../src/graph/read/filter-terms.js';
import { parseFragment } from '../../../src/graph/read/fragment.js';
import { instantiate, scopeOf } from '../../../src/graph/read/scope.js';

describe('a read fragment', () => {
  const fragment = parseFragment(
    'Claim/about',
    '// One row: something.\n//! order: node.id\nMATCH (parent)-[link:ABOUT]->(node)\n//? as\nWHERE link.as = $as\n',
  );

  it('keeps its lines, its order and the argument that a line depends on', () => {
    expect(fragment.kind).toBe('rows');
    expect(fragment.order).toBe('node.id');
    expect(fragment.lines).toEqual([
      { text: 'MATCH (parent)-[link:ABOUT]->(node)', condition: null },
      { text: 'WHERE link.as = $as', condition: { argument: 'as', negated: false } },
    ]);
  });

  it('gets variables of its own, numbered', () => {
    expect(instantiate('MATCH (parent)-[link:ABOUT]->(node {id: _one.id})', 7, { node: 'n3' })).toBe(
      'MATCH (n3)-[l7:ABOUT]->(n7 {id: one_7.id})',
    );
    expect(scopeOf(fragment, 7, { node: 'n3' })).toEqual({ node: 'n7', link: 'l7', owner: 'n3' });
  });

  it('leaves the names of properties, labels, parameters and texts alone', () => {
    const text = "MATCH (node:link {name: 'node'}) WHERE node.parent = $node AND node.link = 1";
    expect(instantiate(text, 1, { node: 'n0' })).toBe("MATCH (n1:link {name: 'node'}) WHERE n1.parent = $node AND n1.link = 1");
  });

  it('is an expression when it begins with RETURN', () => {
    expect(parseFragment('Rights/year', '// Year.\nRETURN node.rightsYear\n')).toMatchObject({
      kind: 'expression',
      lines: [{ text: 'node.rightsYear', condition: null }],
    });
  });
});

describe('a filter file', () => {
  it('says what each field looks at, and whether an index begins with it', () => {
    const terms = parseFilterTerms('// Filter.\n//= speaker.id indexed\nnode.speakerId\n//= about list\n[x IN node.about | x]\n');
    expect(terms.get('speaker.id')).toEqual({
      expression: 'node.speakerId',
      indexed: true,
      list: false,
      unique: false,
      ofToday: false,
      beside: null,
    });
    expect(terms.get('about')).toEqual({
      expression: '[x IN node.about | x]',
      indexed: false,
      list: true,
      unique: false,
      ofToday: false,
      beside: null,
    });
  });
});
