import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../dist/config.js';
import { openSession } from '../../dist/embedded/open-session.js';
import { isAlive } from '../../dist/embedded/process-identity.js';

/**
 * A Neo4j in a folder of its own, which nobody starts again when it dies but `start`. It ends with this process. `settings` are what
 * the program is told by its environment; their address stays the same over restarts.
 */
export async function startServer(folder, heap) {
  const config = readConfig({ ...bareEnvironment(), ONRECORD_HOME: join(folder, 'home'), ONRECORD_HEAP: heap }, folder);
  let session = null;
  const server = {
    get pid() {
      return session.state.pid;
    },
    get port() {
      return session.state.port;
    },
    get password() {
      return readFileSync(join(config.home, 'password'), 'utf8').trim();
    },
    start: async () => {
      session?.leave();
      session = await openSession(config, () => undefined, 'owner');
    },
    kill: async () => {
      process.kill(session.state.pid, 'SIGKILL');
      while (isAlive(session.state)) await sleep(20);
    },
    freeze: () => process.kill(session.state.pid, 'SIGSTOP'),
    thaw: () => process.kill(session.state.pid, 'SIGCONT'),
    stop: async () => {
      await session.end();
      session.leave();
    },
  };
  await server.start();
  return server;
}

/** A Neo4j that somebody else runs and whose graph may be emptied. It cannot be killed or stopped. */
export function givenServer(uri) {
  return { port: Number(new URL(uri).port), password: process.env.NEO4J_PASSWORD, stop: async () => undefined };
}

/** The environment of this process without settings of onrecord, so that no database of the user's own is reached; the cache of jars stays. */
export function bareEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J_|ONRECORD_(?!CACHE|JAVA_HOME))/.test(name)));
}
