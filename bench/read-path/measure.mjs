import { bodyOf } from './asking.mjs';
import { cpuMs, rssMb } from './process-figures.mjs';
import { spread } from './statistics.mjs';

/** Who never takes less than this for one request alone, in ms, is asked over one connection only. */
const SLOW = 250;
/** Most seconds of the memory run. */
const MEMORY_SECONDS = 180;

/**
 * Runs all operations at all levels of load, contenders in turn within a round, another one first each time.
 * Gives a row for each { operation, connections, contender } with its figures: median, lowest and highest round.
 */
export async function measure({ contenders, servers, operations, inputs, cursors, seen, load, database, options, tell }) {
  const rows = [];
  const bodies = (contender, operation) =>
    inputs[operation.inputs].map((input) => bodyOf(contender, operation, input, cursors.get(contender.key)));
  await warmUp({ contenders, servers, body: (contender) => bodies(contender, operations[0]), load, options });
  for (const operation of operations) {
    const able = contenders.filter(({ key }) => !seen.get(operation.name).get(key).failed);
    const asked = able.map((contender) => ({ contender, server: servers.get(contender.key), bodies: bodies(contender, operation) }));
    const slow = new Set();
    for (const { contender, server, bodies } of asked) {
      const alone = await load.run({ port: server.port, bodies, connections: 1, seconds: options.warmSeconds / 2 });
      if (alone.fastest > SLOW) slow.add(contender.key);
      else await load.run({ port: server.port, bodies, connections: Math.max(...options.connections), seconds: options.warmSeconds / 2 });
    }
    for (const connections of options.connections) {
      const rounds = new Map(contenders.map(({ key }) => [key, []]));
      for (let round = 0; round < options.rounds; round += 1) {
        for (let at = 0; at < asked.length; at += 1) {
          const { contender, server, bodies } = asked[(round + at) % asked.length];
          if (connections > 1 && slow.has(contender.key)) continue;
          const figures = await oneRound({ load, server, bodies, connections, seconds: options.seconds, database }).catch((fault) => {
            console.error(`${operation.name} × ${connections}: ${contender.title} fails: ${fault.message}`);
            slow.add(contender.key);
          });
          if (figures !== undefined) rounds.get(contender.key).push(figures);
        }
      }
      for (const { key } of contenders) {
        const whole = rounds.get(key).length === options.rounds ? summed(rounds.get(key)) : { slow: true };
        rows.push({ operation: operation.name, connections, contender: key, ...whole });
      }
      tell(operation, connections, rows.slice(-contenders.length));
    }
  }
  return rows;
}

/** So many requests until Node has compiled what it will: a server that has just started takes twice as long. */
async function warmUp({ contenders, servers, body, load, options }) {
  for (const contender of contenders) {
    const work = { port: servers.get(contender.key).port, bodies: body(contender), connections: 16 };
    await load.run({ ...work, requests: options.warmRequests, seconds: MEMORY_SECONDS / 3 }).catch(() => undefined);
  }
}

async function oneRound({ load, server, bodies, connections, seconds, database }) {
  const before = { node: cpuMs(server.pid), jvm: cpuMs(database.pid) };
  const asked = await load.run({ port: server.port, bodies, connections, seconds });
  // A quick round may be over before the first answer comes
  if (asked.requests === 0) return oneRound({ load, server, bodies, connections, seconds: seconds * 2, database });
  const { requests, seconds: took, p50, p99, bytes } = asked;
  return {
    rate: requests / took,
    p50,
    p99,
    node: (cpuMs(server.pid) - before.node) / requests,
    jvm: (cpuMs(database.pid) - before.jvm) / requests,
    bytes: bytes / requests,
  };
}

function summed(rounds) {
  const figures = Object.keys(rounds[0]).map((figure) => [figure, spread(rounds.map((round) => round[figure]))]);
  return { ...Object.fromEntries(figures), rounds };
}

/** Memory of each server process in MB before and after so many claim pages over 16 connections: { requests, before, after }. */
export async function measureMemory({ contenders, servers, operation, inputs, cursors, load, options }) {
  const found = new Map();
  for (const contender of contenders) {
    const { pid, port } = servers.get(contender.key);
    const bodies = inputs[operation.inputs].map((input) => bodyOf(contender, operation, input, cursors.get(contender.key)));
    const before = rssMb(pid);
    const { requests } = await load.run({ port, bodies, connections: 16, requests: options.memory, seconds: MEMORY_SECONDS });
    found.set(contender.key, { requests, before, after: rssMb(pid) });
  }
  return found;
}
