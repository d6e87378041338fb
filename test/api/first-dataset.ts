import { fileURLToPath } from 'node:url';
import type { ApiOptions } from '../../src/api/serve.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { ingestDataset } from '../../src/ingest/ingest.js';
import { readDataset } from '../../src/ingest/read-dataset.js';
import { empty, scratchGraph, settings } from '../graph/scratch.js';
import { type ServedApi, serveOver } from './served.js';

const FOLDER = fileURLToPath(new URL('../../seeds/massachusetts-detainers/', import.meta.url));

/** Empties the run's database, ingests the first dataset as `onrecord ingest` does, and serves it, with pages where they are given. */
export async function serveFirstDataset(pages: Pick<ApiOptions, 'pages'> = {}): Promise<ServedApi> {
  const graph = scratchGraph({ readTimeoutMs: 120_000 });
  try {
    await empty(graph);
    await ensureSchema(graph, 'test');
    const reading = await readDataset(FOLDER);
    await ingestDataset(reading, graph, { toolVersion: 'test' });
  } finally {
    await graph.close();
  }
  // Planning a deep statement for the first time takes seconds on a busy machine
  return serveOver(settings(), { ONRECORD_QUERY_SECONDS: '60' }, pages);
}
