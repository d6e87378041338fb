import { existsSync } from 'node:fs';
import type { Log } from '../api/answering.js';
import { askInProcess, type InnerApi } from '../api/ask-in-process.js';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { openGraph } from '../graph/connection.js';
import type { Ask } from '../mcp/ask.js';
import { openDatabase } from './open-database.js';
import { progressLine } from './progress-line.js';
import { tellVersion } from './tell-version.js';
import type { Defer } from './until-stopped.js';
import { readVersion } from './version.js';

interface Around {
  readonly log: Log;
  readonly err: (text: string) => void;
  readonly defer: Defer;
}

/**
 * Opens the graph behind the tools, at once and in the background: a client is not kept waiting while a database boots. What is asked
 * meanwhile waits; where it could not be opened, that is the answer (an AppError), and whoever asks next has it tried again.
 */
export function openGraphForTools(config: Config, around: Around): Ask {
  let opening: Promise<InnerApi> | null = null;
  const open = (): Promise<InnerApi> => {
    opening ??= openApi(config, around).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  open().catch((error: unknown) => around.err(`onrecord: ${error instanceof Error ? error.message : String(error)}\n`));
  return async (source, variables, signal) => (await open()).ask(source, variables, signal);
}

/** DATABASE_STOPPED where there is no graph yet: an assistant's program starts in any folder, and must not leave a database there. */
async function openApi(config: Config, { log, err, defer }: Around): Promise<InnerApi> {
  if (config.external === null && !existsSync(config.home)) throw new AppError('DATABASE_STOPPED', `There is no graph in ${config.home}.`);
  const database = await openDatabase(config, progressLine(err));
  const graph = openGraph(database.settings, { readTimeoutMs: config.limits.querySeconds * 1_000 });
  const stop = async (): Promise<void> => {
    await graph.close();
    await database.stop();
  };
  try {
    const agent = await graph.verify();
    await tellVersion(graph, (text) => err(`${text}\n`));
    const versions = { onrecord: readVersion(), neo4j: () => agent.replace(/^Neo4j\//, '') };
    const api = await askInProcess({ graph, config, log, versions });
    defer(stop);
    defer(api.close);
    return api;
  } catch (error) {
    await stop();
    throw error;
  }
}
