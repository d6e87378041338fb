import { editorAddress } from '../../src/web/browser/editor-address.js';

/** What Neo4j Browser 5.24 puts into its editor for an address. */
function shown(address: string): string | undefined {
  return /[?&]arg=([^&#]*)/.exec(decodeURIComponent(address.replace(/\+/g, ' ')))?.[1];
}

describe('the address that puts a query into the editor of Neo4j Browser', () => {
  it('is that of Browser alone for no query', () => {
    expect(editorAddress('')).toBe('browser/');
  });

  it.each([
    'MATCH (n) RETURN n',
    '// two\nRETURN "ü" + \'日\' AS x',
    'RETURN 100 % 7 + 1, "%41", "a+b"',
    '?arg=x',
    '<script>alert(1)</script>',
    '\\u0041',
  ])('brings %j as it stands', (query) => {
    expect(editorAddress(query)).toMatch(/^browser\/\?cmd=edit&arg=[^&#+\s<>"]*$/);
    expect(shown(editorAddress(query))).toBe(query);
  });

  it("writes what would end the argument in Cypher's own way", () => {
    expect(shown(editorAddress("MATCH (n:A&B {id: '#1'})&cmd=play"))).toBe("MATCH (n:A\\u0026B {id: '\\u00231'})\\u0026cmd=play");
  });
});
