import { join } from 'node:path';

/** Where everything lies in the home of an embedded database. */
export interface Layout {
  readonly home: string;
  readonly conf: string;
  readonly confFile: string;
  readonly passwordFile: string;
  readonly portFile: string;
  /** Which JVM runs; written by its starter. */
  readonly stateFile: string;
  /** Held while the database is started, attached to, stopped, dumped, loaded. */
  readonly lockFile: string;
  /** One file for each process that uses the database. */
  readonly users: string;
  readonly data: string;
  /** The data while a dump is put in their place; only there after a crash in that instant. */
  readonly dataBefore: string;
  readonly systemStore: string;
  readonly authFile: string;
  readonly console: string;
}

/** The layout of a home folder. */
export function layoutOf(home: string): Layout {
  return {
    home,
    conf: join(home, 'conf'),
    confFile: join(home, 'conf', 'neo4j.conf'),
    passwordFile: join(home, 'password'),
    portFile: join(home, 'port'),
    stateFile: join(home, 'state.json'),
    lockFile: join(home, 'lock'),
    users: join(home, 'users'),
    data: join(home, 'data'),
    dataBefore: join(home, 'data-before'),
    systemStore: join(home, 'data', 'databases', 'system'),
    authFile: join(home, 'data', 'dbms', 'auth.ini'),
    console: join(home, 'logs', 'console.log'),
  };
}
