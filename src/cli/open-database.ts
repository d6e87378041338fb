import type { Config } from '../config.js';
import type { Report } from '../embedded/progress.js';
import { startDatabase } from '../embedded/start-database.js';
import type { GraphSettings } from '../graph/connection.js';
import { withoutSecrets } from '../graph/errors.js';

/** A database to work on, and how to leave it. */
export interface OpenDatabase {
  readonly settings: GraphSettings;
  /** Where the data is, for people: a folder, or the address of a server of their own. */
  readonly place: string;
  readonly stop: () => Promise<void>;
}

/** The server of NEO4J_URI, or else the embedded database, started if need be. Nothing has been said to a server of the user's own yet. */
export async function openDatabase(config: Config, report: Report): Promise<OpenDatabase> {
  const { external, database } = config;
  if (external !== null) {
    return {
      settings: { ...external, database },
      place: `${withoutSecrets(external.uri)}, database ${database}`,
      stop: async () => undefined,
    };
  }
  const running = await startDatabase(config, report);
  const { boltUri: uri, username, password } = running;
  return { settings: { uri, username, password, database }, place: config.home, stop: running.stop };
}
