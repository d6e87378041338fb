import type { Graph } from '../graph/connection.js';
import { requireReadable, SCHEMA_VERSION } from '../graph/schema.js';

/** Says so when an older or a newer onrecord wrote the graph that is to be read. GRAPH_TOO_NEW when it would be misread. */
export async function tellVersion(graph: Graph, notice: (text: string) => void): Promise<void> {
  const version = await requireReadable(graph);
  if (version === null || version === SCHEMA_VERSION) return;
  const what =
    version < SCHEMA_VERSION
      ? `older than ${SCHEMA_VERSION}, which this onrecord writes; \`onrecord migrate\` brings it there`
      : `newer than ${SCHEMA_VERSION}, which this onrecord writes; update onrecord to write into it`;
  notice(`The graph is of schema version ${version}, ${what}. It is read as it is.`);
}
