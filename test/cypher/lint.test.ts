import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LINKS } from '../../src/graph/links.js';
import { RESPONSE_KINDS, STANCE_KINDS } from '../../src/model/vocabulary.js';

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

/** What the linter says of all of them, in their order. */
function lint(): readonly (readonly string[])[] {
  const schema = { labels: LABELS, relationshipTypes: TYPES, parameters: { ids: [], rows: [] } };
  const input = JSON.stringify({ schema, statements: statements.map(({ part }) => part) });
  const script = fileURLToPath(new URL('./lint-statements.cjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { input, encoding: 'utf8', maxBuffer: 10_000_000 });
  if (status !== 0) throw new Error(`The linter ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as readonly (readonly string[])[];
}

describe('the Cypher of the project', () => {
  let messages: readonly (readonly string[])[];
  beforeAll(() => {
    messages = lint();
  });

  it('is found', () => {
    expect(statements.length).toBeGreaterThan(150);
    expect(messages).toHaveLength(statements.length);
  });

  it.each([...new Set(statements.map(({ name }) => name))])('is sound and knows its labels and types: %s', (name) => {
    const findings = statements
      .flatMap((statement, at) =>
        statement.name === name ? (messages[at] ?? []).map((message) => `${message} in: ${statement.part.slice(0, 80)}`) : [],
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

  it('follows every link that a record has of its own, in its direction', () => {
    const text = files.find(({ name }) => name === 'derive/reach.cypher')?.text ?? '';
    const own = text.slice(text.indexOf('// == own-links'), text.indexOf('// == units'));
    const types = (pattern: RegExp) => pattern.exec(own)?.[1]?.split('|').sort();
    const ofEnd = (wanted: 'out' | 'in') =>
      [...new Set(Object.values(LINKS).flatMap((links) => links.flatMap(({ type, end }) => (end === wanted ? [type] : []))))].sort();
    expect(types(/-\[link:([A-Z_|]+)\]->/)).toEqual(ofEnd('out'));
    expect(types(/<-\[link:([A-Z_|]+)\]-/)).toEqual(ofEnd('in'));
  });

  it.each(files.map(({ name }) => name))('begins by saying what a row is, and builds nothing from text: %s', (name) => {
    const text = files.find((file) => file.name === name)?.text ?? '';
    expect(text.startsWith('// ') || text.startsWith('//=') || text.startsWith('//!')).toBe(true);
    expect(text).not.toContain('${');
  });
});
