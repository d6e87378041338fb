import { setTimeout as sleep } from 'node:timers/promises';
import { chance as chanceOf } from '../fuzz/random.mjs';
import { fillDisk } from './full-disk.mjs';
import { ended, KINDS } from './kinds.mjs';
import { begin, endPrograms, run } from './program.mjs';
import { isOne, watch } from './reader.mjs';

/** What stands before and after a round: six of them are a load and five updates to and fro. */
const WAYS = [['nothing', 'first'], ...Array.from({ length: 5 }, (_, at) => (at % 2 === 0 ? ['first', 'second'] : ['second', 'first']))];
/** An ingest of one transaction, whatever its size, and one in steps. */
const SIZES = { one: '1000000', steps: '0' };
/** Times that an ingest may be run again, and moments that are drawn for one that came too late. */
const AGAIN = 3;
const DRAWS = 4;

/** All that a round is, from its number and the seed: what kind of fault, when, on which change of the graph, in which size. */
export function drawRound(seed, number, only) {
  const chance = chanceOf(seed * 1_000_003 + number);
  const weights = [...Object.entries(KINDS).map(([name, { weight }]) => [name, weight]), ['disk', 1]];
  const allowed = weights.filter(([name]) => only === undefined || only.includes(name));
  const kind = chance.one(allowed.flatMap(([name, weight]) => Array.from({ length: weight }, () => name)));
  const size = chance.one(['one', 'one', 'steps']);
  const [from, to] = kind === 'disk' ? WAYS[0] : WAYS[number % WAYS.length];
  return { number, kind, size, from, to, chance };
}

/** The undisturbed runs that all others are held against: digests, what a reader sees, and how long they took. */
export async function undisturbed(world) {
  const nothing = { stands: (await world.reader.look()).stands };
  world.oracle.nothing = nothing;
  for (const [from, to] of [WAYS[0], WAYS[1]]) {
    const { ms } = await ingested(world, to, SIZES.one);
    world.spans.set(`${from} ${to}`, ms);
    world.oracle[to] = { digest: await digest(world), stands: (await world.reader.look()).stands };
    world.standing = to;
  }
  world.spans.set('second first', world.spans.get('first second'));
}

/** Disturbs one ingest, finishes it and judges. Gives `moment` (ms), `note`, and `wrong` (texts). */
export async function playRound(world, round) {
  if (round.kind === 'disk') return fillDisk(world, round, { finish, SIZES });
  const { kind, size, from, to, chance } = round;
  const way = `${from} ${to}`;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const moment = Math.floor((chance.below(10_000) / 10_000) * world.spans.get(way));
    await prepare(world, from);
    const seen = watch(world.reader, { before: world.oracle[from].stands, after: world.oracle[to].stands });
    world.standing = 'unknown';
    const began = performance.now();
    const start = (server = world.server) =>
      begin(['ingest', world.states[to], '--allow-shrink'], server, { ONRECORD_ONE_TRANSACTION: SIZES[size] });
    const outcome = await KINDS[kind].disturb({ start, moment, server: world.server, chance }).finally(endPrograms);
    const took = performance.now() - began;
    const { wrong, looks } = await seen.stop();
    if (outcome === null) {
      world.spans.set(way, took);
      world.standing = to;
      if (wrong.length === 0) continue;
      return { moment, note: 'not disturbed', wrong };
    }
    wrong.push(...outcome.wrong);
    if (outcome.dead) wrong.push(...(await judgeHalf(world, round)));
    wrong.push(...(await finish(world, to)));
    return { moment, note: `${outcome.note}; ${looks} looks`, wrong };
  }
  return { moment: null, note: `the ingest had ended before each of ${DRAWS} moments`, wrong: [] };
}

/** While the program is dead: the one state or the other; in steps, what is between them is announced. */
async function judgeHalf({ reader, oracle }, { size, from, to }) {
  let seen = null;
  // The server notices in its own time that the program has gone
  for (let tries = 0; tries < 20; tries += 1) {
    seen = await reader.look();
    if (seen !== null && isOne(seen, oracle[from].stands, oracle[to].stands)) return [];
    if (seen !== null && size === 'steps' && seen.open && seen.inSteps) return [];
    await sleep(500);
  }
  return [
    seen === null
      ? 'nobody answers a reader after the fault'
      : `after the fault a reader sees half an ingest (mark ${seen.open ? 'open' : 'closed'})`,
  ];
}

/** Runs the ingest until it is done, then compares digests and asks the doctor. */
async function finish(world, to, server = world.server) {
  let last = null;
  for (let tries = 0; tries < AGAIN && last?.status !== 0; tries += 1) last = await ingest(world, to, SIZES.one, server);
  if (last.status !== 0) return [`run again ${AGAIN} times, ${ended(last.status, last.err)}`];
  const wrong = [];
  const found = await digest(world, server);
  if (found !== world.oracle[to].digest) wrong.push(`digest ${found}, undisturbed ${world.oracle[to].digest}`);
  const doctor = await run(['doctor'], server);
  if (doctor.status !== 0) wrong.push(`the doctor finds: ${doctor.out.slice(0, 1_500)}`);
  if (wrong.length === 0 && server === world.server) world.standing = to;
  return wrong;
}

async function prepare(world, from) {
  if (world.standing === from) return;
  if (from === 'nothing') await world.reader.wipe();
  else await ingested(world, from, SIZES.one);
  world.standing = from;
}

function ingest({ states, server: usual }, to, oneTransaction, server = usual) {
  return run(['ingest', states[to], '--allow-shrink'], server, { ONRECORD_ONE_TRANSACTION: oneTransaction });
}

async function ingested(world, to, oneTransaction) {
  const done = await ingest(world, to, oneTransaction);
  if (done.status !== 0) throw new Error(`an undisturbed ingest failed: ${done.err}`);
  return done;
}

async function digest(world, server = world.server) {
  const { out, err, status } = await run(['digest', '--json'], server);
  if (status !== 0) return `failed: ${err}`;
  const found = JSON.parse(out);
  return `${found.digest} of ${found.records} records, ${found.datasets.map(({ version, state }) => `${version} ${state}`).join(', ')}`;
}
