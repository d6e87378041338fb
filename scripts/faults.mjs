/**
 * `npm run faults -- --seed N --rounds K [--only KIND,…] [--assertions N]`: ingests are killed, cut off, stopped and starved at random moments,
 * run again, and what stands is held against an undisturbed run (scripts/faults/). `--round K` plays that round alone. Everything happens in
 * folders and databases of its own; or, for the kinds that leave the database alone, on `--empty URI` (password in NEO4J_PASSWORD), a Neo4j
 * on this machine whose graph is emptied. A line a round, a summary; the exit status is 1 when anything was wrong. Reads dist/.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeStates } from './faults/datasets.mjs';
import { KINDS, seconds } from './faults/kinds.mjs';
import { endPrograms } from './faults/program.mjs';
import { openReader } from './faults/reader.mjs';
import { drawRound, playRound, undisturbed } from './faults/rounds.mjs';
import { givenServer, startServer } from './faults/server.mjs';

const text = (value) => ({ type: 'string', ...(value === undefined ? {} : { default: value }) });
const { values } = parseArgs({
  options: {
    seed: text(String(Date.now() % 1_000_000)),
    rounds: text('10'),
    round: text(),
    only: text(),
    assertions: text('7000'),
    heap: text('1g'),
    empty: text(),
  },
});
const kinds = [...Object.keys(KINDS), 'disk'];
const only = values.only?.split(',');
if (only?.some((kind) => !kinds.includes(kind))) {
  console.error(`--only takes some of ${kinds.join(',')}.`);
  process.exit(2);
}
const seed = Number(values.seed);
const numbers = values.round === undefined ? Array.from({ length: Number(values.rounds) }, (_, at) => at) : [Number(values.round)];

const folder = mkdtempSync(join(tmpdir(), 'onrecord-faults-'));
mkdirSync(join(folder, 'first'));
const world = { folder, heap: values.heap, oracle: {}, spans: new Map(), standing: 'nothing' };
for (const name of ['SIGINT', 'SIGTERM']) {
  process.on(name, () => {
    endPrograms();
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
}
let failed = 0;
const played = {};
try {
  world.states = await writeStates(folder, Number(values.assertions), seed);
  world.server = values.empty === undefined ? await startServer(folder, values.heap) : givenServer(values.empty);
  world.reader = openReader(world.server);
  if (values.empty !== undefined) await world.reader.wipe();
  await undisturbed(world);
  const [load, update] = [...world.spans.values()].map(seconds);
  console.log(`seed ${seed}: ${world.states.records} records, undisturbed ${load} from nothing, ${update} for a change`);
  for (const number of numbers) await play(drawRound(seed, number, only));
  const sums = Object.entries(played).map(([kind, count]) => `${kind} ${count}`);
  console.log(`seed ${seed}: ${numbers.length} rounds (${sums.join(', ')}), ${failed} failed`);
} finally {
  await world.reader?.close();
  await world.server?.stop().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed > 0 ? 1 : 0);

async function play(round) {
  const began = performance.now();
  const { moment, note, wrong, skipped } = await playRound(world, round).catch((error) => ({
    moment: null,
    note: 'the round broke off',
    wrong: [error.stack],
  }));
  const { number, kind, size, from, to } = round;
  const counted = skipped ? `${kind} skipped` : moment === null && kind !== 'disk' && wrong.length === 0 ? `${kind} too late` : kind;
  played[counted] = (played[counted] ?? 0) + 1;
  const at = moment === null ? '' : ` at ${seconds(moment)}`;
  const took = seconds(performance.now() - began);
  console.log(
    `${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${number} ${kind}${at}, ${from} → ${to}, ${size === 'one' ? 'one transaction' : 'in steps'}: ${note} (${took})`,
  );
  if (wrong.length === 0) return;
  failed += 1;
  for (const fault of wrong) console.log(`     ${fault.replaceAll('\n', '\n     ')}`);
  const only = values.only === undefined ? '' : ` --only ${values.only}`;
  console.log(`     again: npm run faults -- --seed ${seed} --round ${number} --assertions ${values.assertions}${only}`);
  // What follows begins from a graph that is known
  await world.reader.wipe().then(() => {
    world.standing = 'nothing';
  });
}
