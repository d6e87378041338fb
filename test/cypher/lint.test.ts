import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LINKS } from '../../src/graph/links.js';
import { RESPONSE_KINDS, STANCE_KINDS } from '../../src/model/vocabulary.js';

// The package ships no type of its CommonJS build, which is the one that Jest can load.
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
  lintCypherQuery: (query: string, schema: object) => readonly { readonly message: string; readonly severity?: number }[];
};

const root = fileURLToPath(new URL('../../cypher/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => ({ name: name.split(sep).join('/'), text: readFileSync(`${root}${name}`, 'utf8') }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Every type of link: those of the model's fields, those that derive from responses and stances, and the graph's own. */
const TYPES = [
  ...new Set([
    ...Object.values(LINKS).flatMap((links) => links.map(({ type }) => type)),
    ...Object.keys(RESPONSE_KINDS),
    ...STANCE_KINDS,
    ...['ASSERTS_CLAIM', 'DISPUTES_CLAIM', 'RELAYED_FROM', 'AUTHORED', 'SPEAKS_IN', 'DRAWS_ON', 'IN_DATASET', 'COMPARES', 'HAD', 'MADE_BY'],
  ]),
];

/** Every label: those that have a constraint, and the finer ones. */
const LABELS = [
  ...[...readFileSync(`${root}schema/1-constraints.cypher`, 'utf8').matchAll(/\(node:(\w+)\)/g)].map(([, label = '']) => label),
  ...['Outlet', 'Dispute', 'Support', 'Amendment', 'NonAnswer', 'Revision'],
];

const statements = files
  .filter(({ name }) => !name.startsWith('read/'))
  .flatMap(({ name, text }) => {
    const parts = text.includes('// == ') ? text.split(/^\/\/ == .*$/m) : text.replace(/^\/\/.*$/gm, '').split(';');
    return parts.map((part) => ({ name, part: part.replace(/^\s*\/\/.*$/gm, '').trim() }));
  })
  .filter(({ part }) => part !== '');

describe('the Cypher of the project', () => {
  it('is found', () => {
    expect(statements.length).toBeGreaterThan(150);
  });

  it.each([...new Set(statements.map(({ name }) => name))])('is sound and knows its labels and types: %s', (name) => {
    const parameters = { ids: [], rows: [] };
    const findings = statements
      .filter((statement) => statement.name === name)
      .flatMap(({ part }) =>
        lintCypherQuery(part, { labels: LABELS, relationshipTypes: TYPES, parameters }).map(
          ({ message }) => `${message} in: ${part.slice(0, 80)}`,
        ),
      )
      // Procedures, functions and parameters are the server's and the callers' to know.
      .filter((message) => !/Procedure|Function|[Pp]arameter/.test(message));
    expect(findings).toEqual([]);
  });

  it.each(files.map(({ name }) => name))('names no unknown label or type: %s', (name) => {
    const text =
      files
        .find((file) => file.name === name)
        ?.text.replace(/\/\/.*$/gm, '')
        .replace(/'[^']*'/g, "''") ?? '';
    const types = [...text.matchAll(/\[\w*:([A-Z_|]+)/g)].flatMap(([, found = '']) => found.split('|'));
    const labels = [...text.matchAll(/\(\w*:([A-Za-z|&:]+)/g)].flatMap(([, found = '']) => found.split(/[|&:]/));
    expect(types.filter((type) => !TYPES.includes(type))).toEqual([]);
    expect(labels.filter((label) => label !== '' && !LABELS.includes(label))).toEqual([]);
  });

  it.each(files.map(({ name }) => name))('begins by saying what a row is, and builds nothing from text: %s', (name) => {
    const text = files.find((file) => file.name === name)?.text ?? '';
    expect(text.startsWith('// ') || text.startsWith('//=') || text.startsWith('//!')).toBe(true);
    expect(text).not.toContain('${');
  });
});
