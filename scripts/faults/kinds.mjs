import { setTimeout as sleep } from 'node:timers/promises';
import { openLine } from './line.mjs';

/** How long a stopped JVM stands still, and the budget in which a program has to end after a signal; milliseconds. */
const FROZEN_MS = 20_000;
const STOP_MS = 5_000;
/** Longer than a program waits for a database that has gone (`retryMs` of its connection). */
const AWAY_MS = 45_000;

/**
 * The faults, by name, with how often each is drawn. Each gets the round: `start(server?)` begins the ingest, `moment` is how many
 * milliseconds later the fault comes, `server`, and `chance`. Answers null when the ingest had ended before, else what was done (`note`),
 * what was wrong (`wrong`, texts), and whether the ingest is `dead` while the database lives.
 */
export const KINDS = {
  program: { weight: 4, disturb: killProgram },
  jvm: { weight: 2, disturb: killJvm },
  frozen: { weight: 1, disturb: freezeJvm },
  line: { weight: 2, disturb: cutLine },
  two: { weight: 1, disturb: ingestTwice },
  signal: { weight: 2, disturb: signalProgram },
};

async function killProgram({ start, moment }) {
  const program = start();
  if (!(await reaches(program, moment))) return null;
  program.signal('SIGKILL');
  await program.ended;
  return { note: 'the program was killed', wrong: [], dead: true };
}

async function killJvm({ start, moment, server, chance }) {
  const away = chance.below(4) === 0 ? AWAY_MS : 1_000 + chance.below(7_000);
  const program = start();
  if (!(await reaches(program, moment))) return null;
  await server.kill();
  await sleep(away);
  await server.start();
  const { status, err } = await program.ended;
  const named = status === 0 || (status === 4 && /DATABASE_UNREACHABLE/.test(err));
  return {
    note: `the JVM was away for ${seconds(away)}; the program ended with ${status}`,
    wrong: named ? [] : [ended(status, err)],
    dead: status !== 0,
  };
}

async function freezeJvm({ start, moment, server }) {
  const program = start();
  if (!(await reaches(program, moment))) return null;
  server.freeze();
  await sleep(FROZEN_MS).finally(() => server.thaw());
  const { status, err } = await program.ended;
  const named = status === 0 || (status === 4 && /DATABASE_UNREACHABLE/.test(err));
  return { note: `the JVM stood still; the program ended with ${status}`, wrong: named ? [] : [ended(status, err)], dead: status !== 0 };
}

async function cutLine({ start, moment, server, chance }) {
  const atCommit = chance.below(3) > 0;
  const line = await openLine(server.port);
  try {
    const program = start({ port: line.port, password: server.password });
    if (!(await reaches(program, moment))) return null;
    if (atCommit) line.cutAtCommit();
    else line.cut();
    const { status, err } = await program.ended;
    const wrong = status === 0 ? [] : [ended(status, err)];
    return { note: `the line was cut ${atCommit ? 'after the next COMMIT' : 'at once'}, ${line.cuts} connections`, wrong, dead: false };
  } finally {
    line.close();
  }
}

async function ingestTwice({ start, moment }) {
  const first = start();
  if (!(await reaches(first, moment))) return null;
  const runs = [await start().ended, await first.ended];
  const refused = ({ status, err }) => status === 5 && /process \d+ on \S+, since \d{4}-/.test(err);
  const wrong = runs.filter((one) => one.status !== 0 && !refused(one)).map(({ status, err }) => ended(status, err));
  // One that has not asked for the lock yet may be the second
  if (!runs.some(({ status }) => status === 0)) wrong.push('neither of the two was let in');
  const [second, one] = runs;
  return { note: `the first ended with ${one.status}, the second with ${second.status} after ${seconds(second.ms)}`, wrong, dead: false };
}

async function signalProgram({ start, moment, chance }) {
  const name = chance.one(['SIGINT', 'SIGTERM']);
  const program = start();
  if (!(await reaches(program, moment))) return null;
  program.signal(name);
  const { status, signal, sinceSignal, err } = await program.ended;
  const expected = name === 'SIGINT' ? 130 : 143;
  const wrong = [];
  // Before it opens the database it ends as any program does
  if (status !== expected && signal !== name) wrong.push(ended(status, err));
  if (sinceSignal > STOP_MS) wrong.push(`it took ${seconds(sinceSignal)} to end`);
  const said = program.firstWord();
  const word = said === null ? 'without a word' : `first word after ${Math.round(said)} ms`;
  return { note: `${name}: ended with ${status ?? signal} after ${seconds(sinceSignal)}, ${word}`, wrong, dead: true };
}

/** Waits for the moment; false when the program was quicker. */
export async function reaches(program, moment) {
  const until = performance.now() + moment;
  while (!program.isOver() && performance.now() < until) await sleep(Math.min(25, Math.max(1, until - performance.now())));
  return !program.isOver();
}

/** How a program ended that should have ended otherwise. */
export function ended(status, err) {
  return `it ended with ${status}: ${err.trim().slice(-600)}`;
}

/** Milliseconds as people read them. */
export function seconds(ms) {
  return `${(ms / 1_000).toFixed(1)} s`;
}
