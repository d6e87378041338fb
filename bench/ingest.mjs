/**
 * What an ingest costs: one generated dataset is loaded into new embedded databases in batches, by a bare loop of the same statements over
 * neo4j-driver, and by Neo4j's importer; then ingested again unchanged. Each way is a process of its own, one after another, and says what
 * each of its parts took, in seconds and [of the processor], and the most memory that it held. Prints a table and the ratios, of seconds and
 * [of the processor], which others on the machine disturb less. The order of the ways turns from round to round.
 * Usage: npm run bench:ingest [-- --assertions 20000] [--rounds 1] [--dataset DIR] [--ways batched,again,bare,bulk] [--place DIR]
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { writeDataset } from '../dist/generate/write-dataset.js';

const { values } = parseArgs({
  options: {
    assertions: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '1' },
    ways: { type: 'string', default: 'batched,again,bare,bulk' },
    dataset: { type: 'string' },
    place: { type: 'string', default: tmpdir() },
  },
});
const WAY = fileURLToPath(new URL('ingest/way.mjs', import.meta.url));
/** Most heap of the program, in MB: a million assertions are to be ingested in less than 512 MB in all. */
const HEAP = 384;

const ways = values.ways.split(',');
const place = mkdtempSync(join(values.place, 'onrecord-bench-ingest-'));
const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
console.log(`${new Date().toISOString()}  ${machine}; load when it began ${loadavg()[0].toFixed(1)}`);
try {
  const dataset = values.dataset ?? (await generate(Number(values.assertions)));
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) rounds.push(await playRound(dataset, round));
  if (rounds.length > 1) console.log(`\nMedian of ${rounds.length} rounds\n${ratios(medianOf(rounds))}`);
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

async function generate(assertions) {
  const dataset = join(place, 'dataset');
  mkdirSync(dataset);
  await writeDataset({ assertions, seed: 1 }, { dataset, texts: null });
  return dataset;
}

/** Ways turn, but the second ingest follows the first of its database. */
async function playRound(dataset, round) {
  const own = ways.filter((way) => way !== 'again');
  const turned = [...own.slice(round % own.length), ...own.slice(0, round % own.length)];
  const order = turned.flatMap((way) => (way === 'batched' && ways.includes('again') ? [way, 'again'] : [way]));
  const done = {};
  for (const way of order) {
    const home = join(place, `home-${way === 'again' ? 'batched' : way}`);
    done[way] = await run(way, dataset, home);
    console.log(line(way, done[way]));
    if (way !== 'batched' || !order.includes('again')) rmSync(home, { recursive: true, force: true });
  }
  console.log(ratios(done));
  return done;
}

async function run(way, dataset, home) {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J_|ONRECORD_)/.test(name)));
  const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP}`, WAY, way, dataset], {
    env: { ...kept, ONRECORD_HOME: home },
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout);
}

function line(way, { parts, cpu, records, rss }) {
  const total = sum(parts);
  const each = Object.entries(parts).map(([part, seconds]) => `${part} ${seconds.toFixed(1)} [${cpu[part].toFixed(1)}]`);
  const figures = `${total.toFixed(1).padStart(8)} s [${sum(cpu).toFixed(1)}]  ${Math.round(records / total)} records/s  ${rss} MB`;
  return `${way.padEnd(8)} ${figures}  (${each.join(', ')})`;
}

/** The ratios that matter, of seconds and [of the processor]; of parts that were measured. */
function ratios(done) {
  const cpu = Object.fromEntries(Object.entries(done).map(([way, one]) => [way, { parts: one.cpu }]));
  const ofProcessor = new Map(ratiosOf(cpu));
  return ratiosOf(done)
    .map(([what, ratio]) => `${what}: ${ratio.toFixed(2)} [${ofProcessor.get(what).toFixed(2)}]`)
    .join('\n');
}

function ratiosOf({ batched, again, bare, bulk }) {
  const found = [];
  const load = ({ parts: { derive: _, ...parts } }) => sum(parts);
  if (batched && bulk) {
    found.push(['load through the importer, times as fast as batches (less what rules derive)', load(batched) / load(bulk)]);
    found.push(['the same with what rules derive', sum(batched.parts) / sum(bulk.parts)]);
  }
  if (bulk) {
    const { import: bareImport, lookups, indexes } = bulk.parts;
    found.push(['load through the importer, in times of the bare importer and its indexes', load(bulk) / (bareImport + lookups + indexes)]);
  }
  if (batched && bare)
    found.push(['speed of batches, in that of a bare loop of the same statements', bare.parts.write / batched.parts.write]);
  if (batched && again) {
    found.push(['a second ingest of the same, in the time of the first in batches', sum(again.parts) / sum(batched.parts)]);
    found.push(['the same, less what rules derive', sum(again.parts) / load(batched)]);
  }
  return found;
}

function medianOf(rounds) {
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return Object.fromEntries(
    Object.keys(rounds[0]).map((way) => {
      const each = (kind) =>
        Object.fromEntries(Object.keys(rounds[0][way][kind]).map((part) => [part, median(rounds.map((round) => round[way][kind][part]))]));
      return [way, { parts: each('parts'), cpu: each('cpu') }];
    }),
  );
}

function sum(parts) {
  return Object.values(parts).reduce((all, seconds) => all + seconds, 0);
}
