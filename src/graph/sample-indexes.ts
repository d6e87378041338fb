import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from './connection.js';
import { loadStatement } from './statement.js';

const FILE = 'schema/state.cypher';

/** How long sampling may keep an ingest waiting, and how often to look; milliseconds. */
const TIMES = { most: 30_000, look: 100 } as const;

/**
 * Lets Neo4j count what its indexes hold now, and waits for that. By itself it counts every ten seconds; until then indexes that were just
 * filled look empty, a search through all of one costs nothing, and a plan made so is kept until something is committed. Whoever calls this
 * commits afterwards. A server that does not allow it, or takes longer, counts in its own time.
 */
export async function sampleIndexes(graph: Graph): Promise<void> {
  const until = Date.now() + TIMES.most;
  const options = { timeoutMs: TIMES.most };
  try {
    await graph.read(loadStatement(FILE, 'sample'), {}, options);
    while ((await graph.read(loadStatement(FILE, 'outdated'), {}, options)).length > 0 && Date.now() < until) await sleep(TIMES.look);
  } catch {
    // What was ingested stands all the same
  }
}
