import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { SETTINGS } from './load.mjs';
import { SIZES } from './options.mjs';
import { behind, cpuTable, latencyTable, memoryTable, rateTable, sentTable } from './tables.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const HEAD = `# Benchmarks of the read path

Written by \`npm run bench\`; do not edit. One machine holds everything: Neo4j, a server process for each contender, and the process that
makes the load. So a figure says little; a ratio says something, since contenders are asked in turn within each round.

**How to read it.** Each contender answers the same questions about the same graph with the same indexes, and their answers are compared
before anything is timed. Half of the claims and speakers asked about are among the busiest, half are any; each is a variable of one
operation. Claims that have equals in other languages are not asked about: onrecord would bring the assertions of all of them. *onrecord* is \`onrecord serve\` with its own limits and log. *@neo4j/graphql* is set up as its documentation says, on Apollo's
standalone server (\`bench/rivals/neo4j-graphql.mjs\`). *raw driver* is Cypher by hand that knows of all our indexes, with maps as answers,
JSON.stringify and bare node:http: no GraphQL, no limits, no checks. The last two do not ask whether a record was retired; onrecord does.
Figures are medians over the rounds with the lowest and the highest in brackets; × is onrecord's figure over the other's, round by round.
CPU is what the processes used, divided by the requests answered. dbHits come from PROFILE of the statements as they went over the
wire, statements and round trips are counted there. "–": one request alone takes more than 250 ms, so that it was not asked at that level,
or it failed there.

**How to rerun it.** \`npm run build && npm run bench -- --sizes 1k\`; larger sizes are \`100k\` and \`1m\`, \`--against COMMIT\` measures an
earlier commit too, and any wrong option prints the others. A run replaces the sections of its sizes only. Use a machine that does
nothing else.
`;

/** How much the graph holds, and what holds it. */
export async function describeGraph(rows) {
  const one = async (statement) => (await rows(statement))[0] ?? [];
  const [nodes] = await one('MATCH (n) RETURN count(n)');
  const [links] = await one('MATCH ()-[r]->() RETURN count(r)');
  const [assertions] = await one('MATCH (a:Assertion) RETURN count(a)');
  const [busiestSpeaker] = await one('MATCH (p:Person) RETURN p.assertionCount ORDER BY p.assertionCount DESC LIMIT 1');
  const [busiestClaim] = await one('MATCH (c:Claim) RETURN c.assertionCount ORDER BY c.assertionCount DESC LIMIT 1');
  const [version, edition] = await one('CALL dbms.components() YIELD versions, edition RETURN versions[0], edition');
  const busy = loadavg()[0].toFixed(1);
  return { nodes, links, assertions, busiestSpeaker, busiestClaim, neo4j: `${version} ${edition}`, busy };
}

/** One level of one operation on a line, to watch a run. */
export function tellLine(contenders, { name }, connections, rows) {
  const figures = rows.map((row, at) => `${contenders[at].title} ${row.slow ? '–' : `${Math.round(row.rate.median)}/s`}`);
  return `  ${name} × ${connections}: ${figures.join(', ')}`;
}

/** Writes the section of a size into the document, in place of an older one of that size. */
export function writeSection(run) {
  const { size, options } = run;
  const file = existsSync(options.out) ? readFileSync(options.out, 'utf8') : '';
  const held = new Map([...file.matchAll(/<!-- (\w+) -->\n([\s\S]*?)<!-- end -->/g)].map(([, name, text]) => [name, text]));
  held.set(size, section(run));
  const sections = Object.keys(SIZES).flatMap((name) => (held.has(name) ? [`<!-- ${name} -->\n${held.get(name)}<!-- end -->\n`] : []));
  writeFileSync(options.out, [HEAD, ...sections].join('\n'));
}

function section({ size, graph, described, contenders, operations, options, seen, rows, memory }) {
  const n = (number) => number.toLocaleString('en');
  const rivals = JSON.parse(readFileSync(`${root}bench/rivals/package.json`, 'utf8')).dependencies;
  const versions = Object.entries(rivals).map(([name, version]) => `${name} ${version}`);
  const notes = operations.flatMap(({ name, ...sides }) =>
    contenders.flatMap((contender) => (sides[contender.asks].note ? [`- ${name}: ${contender.title} ${sides[contender.asks].note}.`] : [])),
  );
  for (const { name } of operations) {
    for (const { key, title } of contenders) {
      const { differing = 0, answers } = seen.get(name).get(key);
      if (differing > 0)
        notes.push(`- ${name}: ${differing} of ${answers.length} answers of ${title} differ, where ties are cut elsewhere.`);
    }
  }
  const lost = behind({ contenders, operations, rows, seen });
  const settings = Object.values(SETTINGS).map((value) => `\`${value}\``);
  const parts = [
    `## ${n(SIZES[size])} assertions`,
    `${new Date().toISOString().slice(0, 10)}, onrecord ${commit()}${options.quick ? ', **a quick run: no measurement**' : ''}. ` +
      `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, Neo4j ${described.neo4j}` +
      `${graph.pid === null ? '' : ` (heap ${settings[0]}, ${settings.slice(1).join(', ')})`}; ${versions.join(', ')}.`,
    `Seed ${options.seed}, ${graph.about}: ${n(described.nodes)} nodes, ${n(described.links)} relationships; the busiest speaker has ` +
      `${n(described.busiestSpeaker)} assertions, the busiest claim ${n(described.busiestClaim)}. ${options.rounds} rounds of ${options.seconds} s; load of other work when it began: ${described.busy}.`,
    '### Requests a second',
    rateTable({ contenders, operations, options, rows }),
    '### Time to the answer, p50 / p99 in ms',
    latencyTable({ contenders, operations, options, rows }),
    '### CPU for a request in ms, Node + JVM',
    cpuTable({ contenders, operations, options, rows }),
    '### What is sent to the database for a request: dbHits (median, most), statements, round trips; bytes of the answer',
    sentTable({ contenders, operations, seen, rows }),
    '### Memory of the server process (RSS) over claim pages at 16 connections',
    memoryTable({ contenders, memory }),
    '### Where onrecord is behind',
    lost.length === 0 ? 'Nowhere by more than 2 % in the figures that there are.' : lost.join('\n'),
    ...(notes.length === 0 ? [] : ['### What differs in how they are asked', notes.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function commit() {
  try {
    const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'cypher') === '' ? '' : ' with changes'}`;
  } catch {
    return 'without git';
  }
}
