import type { Config } from '../config.js';
import { type Graph, openGraph } from '../graph/connection.js';
import { requireReadable } from '../graph/schema.js';
import { openDatabase } from './open-database.js';
import { progressLine } from './progress-line.js';

/** Runs `work` on the graph of the settings and leaves everything as it was found: an embedded database that was started is stopped again. GRAPH_TOO_NEW when it would be misread. */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const database = await openDatabase(config, progressLine());
  try {
    const graph = openGraph(database.settings);
    try {
      await graph.verify();
      await requireReadable(graph);
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}
