/**
 * The read path as a client meets it, through HTTP: onrecord beside @neo4j/graphql, code over the driver and an earlier commit of ours, on
 * one machine and one database. First their answers are compared and their statements profiled; then they are measured in turn.
 * Writes docs/benchmarks.md, a section for each size. Reads dist/; installs bench/rivals when it is missing.
 * Usage: npm run bench -- [--sizes 1k,100k,1m] [--against COMMIT] …   (a wrong option prints all of them)
 */
import { startLoad } from './read-path/asking.mjs';
import { contendersOf } from './read-path/contenders.mjs';
import { openDatabase } from './read-path/database.mjs';
import { chooseInputs } from './read-path/inputs.mjs';
import { loadGraph } from './read-path/load.mjs';
import { lookAt } from './read-path/look.mjs';
import { measure, measureMemory } from './read-path/measure.mjs';
import { OPERATIONS } from './read-path/operations.mjs';
import { readOptions } from './read-path/options.mjs';
import { describeGraph, tellLine, writeSection } from './read-path/report.mjs';

const options = readOptions(process.argv.slice(2));
const operations = OPERATIONS.filter(({ name }) => options.operations === null || options.operations.includes(name));
const { list: contenders, clean } = contendersOf(options);
try {
  for (const size of options.sizes) await benchOf(size);
} finally {
  clean();
}

async function benchOf(size) {
  const graph = await loadGraph(size, options);
  const own = openDatabase(graph);
  const load = startLoad();
  const servers = new Map();
  try {
    const described = await describeGraph(own.rows);
    const inputs = await chooseInputs(own.rows, options.seed);
    console.error(`${size}: comparing answers`);
    const samples = options.quick ? 2 : undefined;
    const { seen, cursors } = await lookAt({ contenders, operations, inputs, database: graph, profile: own.profile, samples });
    for (const contender of contenders) servers.set(contender.key, await contender.start(graph));
    const shared = { contenders, servers, operations, inputs, cursors, seen, load, database: graph, options };
    const rows = await measure({ ...shared, tell: (...done) => console.error(tellLine(contenders, ...done)) });
    const memory = await measureMemory({ ...shared, operation: OPERATIONS[0] });
    writeSection({ size, graph, described, contenders, operations, options, seen, rows, memory });
    console.error(`${size}: written to ${options.out}`);
  } finally {
    for (const server of servers.values()) await server.stop();
    load.stop();
    await own.close();
    await graph.stop();
  }
}
