import { GraphQLError } from 'graphql';
import { createQueue } from '../api/queue.js';
import { asRefusal, refusal } from '../api/refusal.js';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { RECORD_FORMATS, type RecordEnding, recordEdition, recordFile } from '../export/record-files.js';
import type { Graph } from '../graph/connection.js';
import type { RecordFiles } from '../web/explorer/record-files.js';

/** Records of a graph as files for the explorer, under the limits that operations of the API have, in a queue of their own. */
export function recordFiles(graph: Graph, limits: Pick<Config['limits'], 'atOnce' | 'waiting' | 'querySeconds'>): RecordFiles {
  const busy = 'The database is busy with other records. Try again in a moment.';
  const turns = createQueue(limits.atOnce, limits.waiting, () => refusal('OVERLOADED', busy));
  const patience = { patienceMs: limits.querySeconds * 1_000 };
  return {
    mediaTypes: Object.fromEntries(Object.entries(RECORD_FORMATS).map(([ending, { mediaType }]) => [ending, mediaType])),
    edition: () => turns.run(() => recordEdition(graph), patience),
    read: (id, ending, address) => turns.run(() => recordFile(graph, id, ending as RecordEnding, address), patience),
    say: (ending, sentence) => RECORD_FORMATS[ending as RecordEnding].say(sentence),
    refused: (error) => {
      if (error instanceof AppError && error.code === 'LOCKED') return { status: 503, message: error.message };
      const known = asRefusal(error);
      const http = known instanceof GraphQLError ? (known.extensions.http as { readonly status?: number } | undefined) : undefined;
      return known instanceof GraphQLError && http?.status !== undefined ? { status: http.status, message: known.message } : null;
    },
  };
}
