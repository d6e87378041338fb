import type { Config } from '../config.js';
import { type Graph, openGraph } from '../graph/connection.js';
import { requireReadable } from '../graph/schema.js';
import { openDatabase } from './open-database.js';
import { progressLine } from './progress-line.js';

/** A graph that answers. */
export interface GraphSession {
  /** Another one after `reopen`. */
  readonly graph: Graph;
  /** Leaves everything as it was found: an embedded database that was started is stopped again. */
  readonly close: () => Promise<void>;
  /** Opens it again after `close`. */
  readonly reopen: () => Promise<void>;
}

/** Runs `work` on the graph of the settings and leaves everything as it was found. GRAPH_TOO_NEW when it would be misread. */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const { graph, close } = await open(config);
  try {
    return await work(graph);
  } finally {
    await close();
  }
}

/** Opens the graph of the settings, for work that has to close it in between. GRAPH_TOO_NEW when it would be misread. */
export async function openSession(config: Config): Promise<GraphSession> {
  let current = await open(config);
  return {
    get graph() {
      return current.graph;
    },
    close: () => current.close(),
    reopen: async () => {
      current = await open(config);
    },
  };
}

async function open(config: Config): Promise<Pick<GraphSession, 'graph' | 'close'>> {
  const database = await openDatabase(config, progressLine());
  let graph: Graph | null = null;
  const close = async () => {
    await graph?.close();
    await database.stop();
  };
  try {
    graph = openGraph(database.settings);
    await graph.verify();
    await requireReadable(graph);
    return { graph, close };
  } catch (error) {
    await close();
    throw error;
  }
}
