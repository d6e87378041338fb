import { parseArgs } from 'node:util';

/** How many assertions each size has. */
export const SIZES = { '1k': 1_000, '10k': 10_000, '100k': 100_000, '1m': 1_000_000 };

/** Who can be measured; `before` is an earlier commit of ours and needs --against. */
const CONTENDERS = ['ours', 'rival', 'raw', 'before'];

const USAGE = `node bench/read-path.mjs [options]
  --sizes 1k,100k,1m       which graphs (${Object.keys(SIZES).join(', ')}; 1k)
  --seed N                 of the graph and of the choice of ids (1)
  --rounds N               rounds of all contenders in turn (5)
  --seconds S              of each contender in a round (3)
  --connections 1,16,64    levels of load
  --warm-requests N        asked of each contender before anything is timed (20000)
  --operations a,b         only these operations
  --contenders ours,rival,raw
  --against COMMIT         also an earlier commit of ours
  --operations-for-memory N (10000)
  --homes DIR              keep the databases there (DIR/1k, DIR/1m …), and take those that are there already
  --uri 1k=bolt://…        take a database that stands, one for each size; password in NEO4J_PASSWORD
  --pid 1k=NUMBER          process of such a database, for its CPU
  --user NAME              of such a database (neo4j)
  --out FILE               where to write (docs/benchmarks.md)
  --quick                  one short round: to see that it works, not to measure`;

/** The options of this run; prints usage and ends on a fault. */
export function readOptions(args) {
  const text = { type: 'string' };
  const many = { type: 'string', multiple: true };
  const names = ['sizes', 'seed', 'rounds', 'seconds', 'connections', 'operations', 'contenders', 'against', 'homes', 'user', 'out'];
  const options = { ...Object.fromEntries(names.map((name) => [name, text])), 'operations-for-memory': text, 'warm-requests': text };
  let given;
  try {
    given = parseArgs({ args, options: { ...options, uri: many, pid: many, quick: { type: 'boolean' } } }).values;
  } catch (fault) {
    return usage(fault.message);
  }
  const { quick = false } = given;
  const number = (name, otherwise) => Number(given[name] ?? otherwise);
  const list = (name, otherwise) => given[name]?.split(',') ?? otherwise;
  const read = {
    quick,
    sizes: list('sizes', ['1k']),
    seed: number('seed', 1),
    rounds: number('rounds', quick ? 1 : 5),
    seconds: number('seconds', quick ? 0.3 : 3),
    warmSeconds: quick ? 0.2 : 4,
    warmRequests: number('warm-requests', quick ? 20 : 20_000),
    connections: list('connections', quick ? [1, 4] : [1, 16, 64]).map(Number),
    operations: list('operations', null),
    contenders: list('contenders', ['ours', 'rival', 'raw']),
    against: given.against ?? null,
    memory: number('operations-for-memory', quick ? 100 : 10_000),
    homes: given.homes ?? null,
    uris: pairs(given.uri),
    pids: pairs(given.pid),
    user: given.user ?? 'neo4j',
    out: given.out ?? 'docs/benchmarks.md',
  };
  if (read.against !== null && !read.contenders.includes('before')) read.contenders.push('before');
  const numbers = [read.seed, read.rounds, read.seconds, read.memory, ...read.connections];
  if (!numbers.every((value) => Number.isFinite(value) && value > 0)) return usage('A number is not one.');
  for (const size of read.sizes) if (!(size in SIZES)) return usage(`There is no size ${size}.`);
  for (const name of read.contenders) if (!CONTENDERS.includes(name)) return usage(`There is no contender ${name}.`);
  if (read.contenders.includes('before') && read.against === null) return usage('`before` needs --against.');
  return read;
}

/** `1k=…`, each once. */
function pairs(list = []) {
  return Object.fromEntries(list.map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]));
}

function usage(fault) {
  console.error(`${fault}\n${USAGE}`);
  return process.exit(2);
}
