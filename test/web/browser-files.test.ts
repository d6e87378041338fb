import { browserFiles } from '../../src/web/browser-files.js';
import { readSavedQueries } from '../../src/web/saved-queries.js';
import { parseStyleSheet } from '../../src/web/style-sheet.js';

const contentOf = (path: string, server: Parameters<typeof browserFiles>[0] = null): string =>
  browserFiles(server).find((file) => file.path === path)?.content ?? '';

describe('the files for a Neo4j Browser that is not ours', () => {
  it('are the style, each saved query, and a README.md that names each', () => {
    const queries = readSavedQueries();
    const paths = queries.map(({ name }) => `queries/${name}.cypher`);
    expect(browserFiles(null).map(({ path }) => path)).toEqual(['style.grass', ...paths, 'README.md']);
    expect(contentOf(paths[0] ?? '')).toBe(`${queries[0]?.content}\n`);
    expect(parseStyleSheet(contentOf('style.grass'))).toHaveProperty(['node.Claim']);
    for (const { name, title } of queries) expect(contentOf('README.md')).toContain(`\`${name}.cypher\`: ${title}`);
  });

  it.each([
    ['bolt://me:secret@db.example:7687', ['http://db.example:7474/browser/', 'bolt://db.example:7687 as `reader`', '`news`']],
    ['neo4j+s://ab12.databases.neo4j.io', ['https://console.neo4j.io']],
  ])('say how to connect to %s, without a password', (uri, said) => {
    const text = contentOf('README.md', { uri, username: 'reader', database: 'news' });
    for (const each of said) expect(text).toContain(each);
    expect(text).not.toContain('secret');
  });
});
