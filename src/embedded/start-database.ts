import { readFileSync } from 'node:fs';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { layoutOf } from './layout.js';
import { openSession, type Session } from './open-session.js';
import { USERNAME } from './password.js';
import { isAlive } from './process-identity.js';
import type { Report } from './progress.js';

/** A database that answers. Port, pid and `owned` may change when it has to be started anew. */
export interface Running {
  readonly boltUri: string;
  readonly username: string;
  readonly password: string;
  readonly port: number;
  /** Process number of the JVM. */
  readonly pid: number;
  readonly home: string;
  /** When the JVM was started, as an ISO 8601 instant. */
  readonly since: string;
  /** Whether it ends with this process. */
  readonly owned: boolean;
  /** Ends an owned database in good order; of another one this process only takes its leave. */
  readonly stop: () => Promise<void>;
}

/** A database that dies more often than this in a minute is not started again. */
const RESTARTS_A_MINUTE = 3;

/**
 * Starts the embedded database of this home, or attaches to the one that runs there already. Fetches Neo4j first when that is needed.
 * An owned one (`tie: 'owner'`) ends with this process, however that ends; with `tie: 'none'` it lives on until `stopDatabase`.
 * When it dies under this process, killed or with its owner, it is started again on the same port with the same password.
 * NOT_EMBEDDED, JAVA_MISSING, MAVEN_MISSING, PROVISION_FAILED, DATABASE_FAILED, DISK_FULL, NOT_WRITABLE, LOCKED.
 */
export async function startDatabase(config: Config, report: Report, tie: 'owner' | 'none' = 'owner'): Promise<Running> {
  requireEmbedded(config);
  const layout = layoutOf(config.home);
  let session = await openSession(config, report, tie);
  const password = readFileSync(layout.passwordFile, 'utf8').trim();
  const stopWatching = watch(
    () => session,
    async () => {
      session.leave();
      report({ step: 'start', message: `The database (process ${session.state.pid}) has ended; starting it again` });
      session = await openSession(config, report, tie);
      report({ step: 'ready', message: `The database answers again on port ${session.state.port}` });
    },
    report,
  );
  const stop = async () => {
    await stopWatching();
    await session.end().finally(() => session.leave());
  };
  let stopped: Promise<void> | null = null;
  return {
    get boltUri() {
      return `bolt://127.0.0.1:${session.state.port}`;
    },
    username: USERNAME,
    password,
    get port() {
      return session.state.port;
    },
    get pid() {
      return session.state.pid;
    },
    home: layout.home,
    get since() {
      return session.state.since;
    },
    get owned() {
      return session.owned;
    },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** Throws NOT_EMBEDDED when the settings name a server of the user's own. */
export function requireEmbedded(config: Config): void {
  if (config.external !== null)
    throw new AppError('NOT_EMBEDDED', 'NEO4J_URI names a server of your own, which onrecord neither starts nor stops.');
}

/** Looks each second whether the JVM lives and restarts it when not; the returned function ends that and waits for a restart under way. */
function watch(current: () => Session, restart: () => Promise<void>, report: Report): () => Promise<void> {
  const restarts: number[] = [];
  let restarting = Promise.resolve();
  let busy = false;
  const look = async () => {
    if (busy || isAlive(current().state)) return;
    busy = true;
    restarts.push(Date.now());
    const recent = restarts.filter((at) => Date.now() - at < 60_000).length;
    if (recent > RESTARTS_A_MINUTE) {
      report({ step: 'start', message: `The database has ended ${recent} times in a minute and is not started again` });
      return;
    }
    restarting = restart().catch((error: Error) =>
      report({ step: 'start', message: `The database could not be started again: ${error.message}` }),
    );
    await restarting;
    busy = false;
  };
  const timer = setInterval(look, 1000);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await restarting;
  };
}
