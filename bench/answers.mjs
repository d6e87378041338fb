/**
 * What it costs to build an answer: the plan's own way beside graphql-js, over the same rows. No database: the rows are invented by the
 * shapes of the plans. Rounds of both in turn; medians of CPU time per answer with the lowest and highest round. The figures of
 * docs/decisions/010-answers-from-the-plan.md are its.
 * Usage: node bench/answers.mjs [--rounds N]   (15 rounds unless told otherwise)
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { buildSchema, execute, parse, validate } from 'graphql';
import { loadSources } from './load-sources.mjs';

const ROUND_MS = 300;
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1] || 15) || 15;

const WHO = 'id kind: __typename name';
const WORK = 'id kind title published { edtf } publishedBy { id name }';
const OPERATIONS = {
  'claim with 20 assertions': `{ claim(id: "c") { id text kind figure { value unit } assertions(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes {
    id act attribution channel saidOn { edtf printed } speaker { ${WHO} } role { id title } foundIn { ${WORK} }
    evidence { id section ranges { start end } } responses(first: 5) { nodes { id type assertion { id speaker { ${WHO} } } } } } } } }`,
  'list of 100 assertions': `{ assertions(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
    id act attribution channel saidOn { edtf printed } speaker { ${WHO} } claim { id text } } } } }`,
};

const product = await loadSources('answers', {
  'src/api/scalars.ts': 'teachScalars',
  'src/graph/read/compose.ts': 'createComposer',
  'src/graph/read/fragments.ts': 'loadReadFragments',
  'src/graph/read/plan.ts': 'planRead',
  'test/graph/read/chance.ts': 'chanceOf',
  'test/graph/read/random-row.ts': 'randomRow',
});
const schema = product.teachScalars(buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')));
const composer = product.createComposer(schema);
const fragments = product.loadReadFragments();
const fieldResolver = (value, _args, _context, info) => value[info.path.key];

console.log(
  `${new Date().toISOString()}  ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${rounds} rounds of ${ROUND_MS} ms`,
);
for (const [name, query] of Object.entries(OPERATIONS)) compare(name, parse(query));

function compare(name, document) {
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const [operation] = document.definitions;
  const composed = composer.compose(document, operation, {});
  const plan = product.planRead(schema, fragments, document, operation, {}, {});
  const row = product.randomRow(plan.slots, { schema, pages: plan.facts({}), chance: product.chanceOf(1), faults: 0, full: true });
  const ways = {
    plan: () => composed.answer(row),
    'graphql-js': () => execute({ schema, document, rootValue: composed.assemble(row), contextValue: {}, fieldResolver }).data,
  };
  const texts = Object.values(ways).map((way) => JSON.stringify(way()));
  if (texts[0] !== texts[1] || texts[0] === 'null') throw new Error(`${name}: the answers differ`);
  const measured = {};
  for (const [way, build] of Object.entries(ways)) {
    measured[way] = [];
    measured[`${way}, JSON text`] = [];
    ways[way] = [build, () => JSON.stringify(build())];
  }
  for (let round = -2; round < rounds; round += 1) {
    for (const [way, kinds] of Object.entries(ways)) {
      kinds.forEach((work, at) => {
        const spent = spend(work);
        if (round >= 0) measured[at === 0 ? way : `${way}, JSON text`].push(spent);
      });
    }
  }
  console.log(`\n${name}, ${texts[0].length} characters: µs of CPU for each answer`);
  for (const [way, spent] of Object.entries(measured)) console.log(`  ${way.padEnd(24)} ${spread(spent)}`);
  for (const end of ['', ', JSON text'])
    console.log(`  ratio${end.padEnd(19)} ${(median(measured[`graphql-js${end}`]) / median(measured[`plan${end}`])).toFixed(2)}`);
}

/** µs of CPU that one run of the work takes, over a round. */
function spend(work) {
  const began = performance.now();
  const before = process.cpuUsage();
  let runs = 0;
  for (; performance.now() - began < ROUND_MS; runs += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / runs;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function spread(numbers) {
  return `${median(numbers).toFixed(0).padStart(6)}  (${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)})`;
}
