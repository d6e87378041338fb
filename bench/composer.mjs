/**
 * What it costs to turn an operation into a statement: a new one (parsed and found valid, never composed before) and a known one. No
 * database. Medians over the rounds, with the 99th of a hundred; the aim is 200 µs for a new one and nothing to speak of for a known one.
 * Usage: npm run build && node bench/composer.mjs [--rounds N]   (500 rounds unless told otherwise)
 */
import '../dist/cli/production.js';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { loadSchema } from '../dist/api/load-schema.js';
import { createComposer } from '../dist/graph/read/compose.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '500' } } });
const rounds = Number(values.rounds);

const WHO = 'id kind: __typename name';
const CLAIM_PAGE = `query ClaimPage($id: ID!) { claim(id: $id) { id text kind figure { value unit } assertions(first: 20) { totalCount
  pageInfo { hasNextPage endCursor } nodes { id act attribution channel saidOn { edtf printed } speaker { ${WHO} } role { id title }
  foundIn { id kind title published { edtf } publishedBy { id name } } evidence { id section ranges { start end } }
  responses(first: 5) { nodes { id type assertion { id speaker { ${WHO} } } } } } } } }`;

const schema = loadSchema();
const composer = createComposer(schema);
const operations = [['claim page', CLAIM_PAGE, { id: 'c' }], ...examples()];

console.log(`${new Date().toISOString()}  ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${rounds} rounds: µs`);
console.log(`${'new'.padStart(8)}${'p99'.padStart(8)}${'known'.padStart(8)}${'p99'.padStart(8)}  statement`);
// In turn, so that all are measured on the same code, as warm as the others
const measured = operations.map(() => ({ fresh: [], known: [], size: 0 }));
for (let round = -100; round < rounds; round += 1) {
  operations.forEach(([name, query, variables], at) => {
    const document = parse(query);
    if (round === -100) for (const fault of validate(schema, document)) throw new Error(`${name}: ${fault.message}`);
    const operation = getOperationAST(document);
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    const compose = () => composer.compose(document, operation, coerced);
    const [fresh, known] = [timed(compose), timed(compose)];
    if (round < 0) measured[at].size = compose().statement.length;
    else measured[at].fresh.push(fresh) && measured[at].known.push(known);
  });
}
measured.forEach(({ fresh, known, size }, at) => {
  const figures = [share(fresh, 0.5), share(fresh, 0.99), share(known, 0.5), share(known, 0.99)];
  console.log(`${figures.map((us) => us.toFixed(0).padStart(8)).join('')}  ${String(size).padStart(6)} characters  ${operations[at][0]}`);
});

/** µs that one run of the work takes. */
function timed(work) {
  const began = performance.now();
  work();
  return (performance.now() - began) * 1_000;
}

function share(numbers, part) {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];
}

function examples() {
  const folder = new URL('../examples/', import.meta.url);
  const names = readdirSync(folder);
  return names
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => {
      const given = name.replace(/\.graphql$/, '.json');
      const variables = names.includes(given) ? JSON.parse(readFileSync(new URL(given, folder), 'utf8')) : {};
      return [name.replace(/\.graphql$/, ''), readFileSync(new URL(name, folder), 'utf8'), variables];
    });
}
